import { describe, expect, it } from 'vitest';
import { isSecretName } from '../../src/redaction/index.js';

function names(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

describe('a name', () => {
  it.each([
    [
      'a token',
      'GITHUB_TOKEN ACTIONS_RUNTIME_TOKEN HF_TOKEN HUGGING_FACE_HUB_TOKEN hfToken TOKEN token access_token id_token refresh-token',
      'npm_config__authToken NPM_AUTH_TOKEN bearerToken csrf_token user_token sessionToken X-Amz-Security-Token use_auth_token',
      'AUTHTOKEN apitoken MYTOKEN TOKEN_PROD TOKEN_ACME authTokenValue GITHUB_TOKEN_2 ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'API_TOKENS accessTokens SERVICE_TOKENS ID_JWT JWT',
    ],
    [
      'a password',
      'PGPASSWORD DB_PASSWORD_1 password PassWord passwd MYSQL_PWD db_pwd pwd SSHPASS PGPASS DB_PASS smtp_pass dbpass',
      'GPG_PASSPHRASE KEY_PASSPHRASE passphrase PASSWORDS DB_PASSWORD_STAGING dbPassword1 password-old PASSCODE POSTGRES_PASSWORD',
      'DBT_SNOWFLAKE_PW JIRA_ACCESS_PW MACOS_CERT_PW AZ_SVC_PRINCIPAL_PW db-pw dbpw PW smtpPw KEYSTORE_PSW JENKINS_CREDS_PSW',
    ],
    [
      'a key',
      'OPENAI_API_KEY api-key x-api-key apikeys APIKEY AWS_SECRET_ACCESS_KEY METAFLOW_SERVICE_AUTH_KEY KAGGLE_API_KEY GCP_SA_KEY',
      'privateKey PRIVATE_KEY SECRETKEY secretkey secretKey accesskey privatekey SSH_PRIVATE_KEY SUPABASE_SERVICE_ROLE_KEY',
      'STRIPE_SECRET_KEY_LIVE AccountKey client-key-data DEPLOY_KEY signingKey ENCRYPTION_KEY STORAGE_ACCOUNT_KEY AWS_ACCESS_KEY_ID',
    ],
    [
      'another secret',
      'CLIENT_SECRET clientSecret secrets ALL_SECRETS vault-secrets GCP_CREDENTIALS GCP_CREDS credential COOKIE session_cookie',
      'AUTHORIZATION Proxy-Authorization AUTHORIZATION_HEADER SLACK_WEBHOOK_URL SLACK_WEBHOOK webhookUrl TEAMS_WEBHOOK_ENDPOINT',
      'CONN_STR CONNSTR conn_str AZURE_STORAGE_CONNECTION_STRING connectionString SENTRY_DSN SAS BLOB_SAS SAS_URL sas_token sig',
      'X-Amz-Signature GH_PAT GITLAB_PAT PAT PAT_OF_BOT AZURE_DEVOPS_EXT_PAT NPM_AUTH _auth BASIC_AUTH SECRET_VALUE',
      'BEARER API_BEARER MNEMONIC WALLET_MNEMONIC SEED_PHRASE recovery-phrase',
    ],
  ])('a name is recognized as that of a secret: %s', (_, ...lines) => {
    expect(names(...lines).filter((name) => !isSecretName(name))).toEqual([]);
  });

  it.each([
    [
      'tokens of text',
      'placeholder_token initializer_token pad_token eos_token bos_token_id mask_token unk_token cls-token special_tokens',
      'decoder_start_token forced_bos_token_id n_tokens max_tokens MAX_TOKENS max_new_tokens maxNewTokens max_api_tokens num_token',
      'prompt_token_cap tokenizer TOKENIZERS_PARALLELISM token_pattern token_ids token_type_ids token_count token-limit tokens',
      'token_dropout token_embedding_dim tokens_per_second token_level token_column token_weights token_classification',
      'prompt_tokens completion_tokens total_tokens image_token stop_token next_token page_token padToken lasttoken instance_token',
    ],
    [
      'keys of tables and dictionaries',
      'sort_key SORT_KEY primary_key PRIMARY_KEY foreign_key key_column partition_key partition-key key keys keyword monkey',
      'public_key SSH_PUBLIC_KEY join_keys cache_key group_by_key turkey hotkey encryption_key_size api_key_name',
    ],
    [
      'passes and patterns',
      'passes low_pass band_pass high-pass num_pass first_pass forward_pass two_pass pass_rate bypass COMPASS passenger',
      'min_pw low-pw pwm upwind phrase key_phrase phrases bearer_type mnemonics psw_size',
      'file_pat glob_pat name_pat PATTERN path_pat PATH pattern patience patch_size',
    ],
    [
      'something else',
      'auth_method auth_enabled enable_auth is_secret AUTHOR author_id SECRETARY secretary min_sig sig_level signature sasha',
      'read_sas_file webhook_timeout webhook_name cookie_name string connection conn strings PWD OLDPWD XAUTHORITY GIT_ASKPASS',
    ],
    [
      'references to secrets',
      'SECRET_NAME DB_SECRET_NAME DB_SECRET_ARN secret_arn SECRET_ID secretId PASSWORD_FILE password-file TOKEN_FILE TOKEN_URL',
      'KEY_PATH SSH_KEY_PATH private_key_path PRIVATE_KEY_FILE KMS_KEY_ID SSH_KEY_ID api_key_env API_KEY_ENV_VAR secretKeyRef',
      'AWS_WEB_IDENTITY_TOKEN_FILE AWS_SHARED_CREDENTIALS_FILE ACTIONS_ID_TOKEN_REQUEST_URL GOOGLE_APPLICATION_CREDENTIALS',
      'GOOGLE_GHA_CREDS_PATH SSH_AUTH_SOCK SECRET_VERSION secret_scope SECRET_PREFIX CREDENTIAL_PROVIDER credential_process',
      'JWT_AUDIENCE jwt_algorithm TOKEN_TTL token_lifetime_seconds TWILIO_API_KEY_SID SECRETS_BACKEND secrets_role imagePullSecrets',
      'METAFLOW_KUBERNETES_SECRETS METAFLOW_ARGO_WORKFLOWS_KUBERNETES_SECRETS METAFLOW_KUBERNETES_IMAGE_PULL_SECRETS',
      'METAFLOW_DEFAULT_SECRETS_BACKEND_TYPE METAFLOW_DEFAULT_SECRETS_ROLE METAFLOW_AWS_SECRETS_MANAGER_DEFAULT_REGION',
      'METAFLOW_AWS_SECRETS_MANAGER_DEFAULT_ROLE METAFLOW_GCP_SECRET_MANAGER_PREFIX METAFLOW_AZURE_KEY_VAULT_PREFIX',
    ],
  ])('a name is not mistaken for that of a secret: %s', (_, ...lines) => {
    expect(names(...lines).filter(isSecretName)).toEqual([]);
  });
});

import { RunnerError } from '../../runner/index.js';
import type { SignInAdvice } from '../plan/run-plan.js';

/** A datastore or metadata service that Metaflow cannot use; the message says what to do. */
export class RemoteError extends RunnerError {
  static {
    this.prototype.name = 'RemoteError';
  }

  constructor(
    message: string,
    /** Whether retrying is useless while the run lasts. */
    readonly isFinal: boolean,
    /** Whether Metaflow's own message adds nothing. */
    readonly isCompleteMessage = false,
  ) {
    super(message);
  }
}

interface KnownTrouble {
  readonly pattern: RegExp;
  readonly advice: string;
  readonly isFinal: boolean;
  /** The problem for which an entry may have more advice. */
  readonly missing?: keyof SignInAdvice;
}

/** The errors of S3, Azure and Google storage, and what to do about them. The first match counts. */
const KNOWN: readonly KnownTrouble[] = [
  {
    pattern: /NoSuchBucket|bucket does not exist|ContainerNotFound|^\w+ 404 GET /i,
    advice: 'Create it, or correct the datastore root (METAFLOW_DATASTORE_SYSROOT_S3, _AZURE or _GS).',
    isFinal: true,
  },
  {
    pattern: /RequestTimeTooSkewed|clock skew/i,
    advice: "Set this machine's clock: it differs too much from the datastore's.",
    isFinal: true,
  },
  {
    pattern: /Expired|invalid_grant/i,
    advice:
      'The credentials have expired. They must last as long as the run: with OIDC, request a longer session.',
    isFinal: true,
    missing: 'session',
  },
  {
    pattern:
      /NoCredentials|Unable to locate credentials|PartialCredentials|DefaultCredentialsError|(default|service account) credentials|CredentialUnavailable|ClientAuthenticationError|AzureAuthenticationError/i,
    advice: 'The flow has no credentials. Sign in before it starts, or pass them in its environment.',
    isFinal: true,
    missing: 'credentials',
  },
  {
    pattern: /InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|AuthenticationFailed/i,
    advice: 'The credentials are wrong, or are those of another account or endpoint.',
    isFinal: true,
  },
  {
    pattern: /No module named|Could not import module/i,
    advice:
      "Install the datastore's client next to Metaflow: boto3 for S3, google-cloud-storage for Google's, azure-storage-blob and azure-identity for Azure's.",
    isFinal: true,
  },
  {
    pattern: /AccessDenied|Forbidden|\b403\b/i,
    advice: 'The credentials must allow reading, writing and listing below the datastore root.',
    isFinal: false,
  },
  {
    pattern: /EndpointConnection|Could not connect|timed out|Timeout|refused|Name or service not known/i,
    advice: 'It cannot be reached from this machine: check its address, the network and the service.',
    isFinal: false,
  },
];

/** A datastore's error, with advice. @param more the entry's advice, one sentence each */
export function datastoreError(
  kind: string,
  type: string,
  message: string,
  more: SignInAdvice = {},
): RemoteError {
  const text = message.trim().replace(/\s+/g, ' ') || type;
  const known = KNOWN.find(({ pattern }) => pattern.test(`${type} ${message}`));
  const advice = known && [known.advice, known.missing && more[known.missing]].filter(Boolean).join(' ');
  return new RemoteError(
    [`The datastore (${kind}) cannot be used: ${text}`, advice].join(/[.!?]$/.test(text) ? ' ' : '. ').trim(),
    known?.isFinal ?? false,
  );
}

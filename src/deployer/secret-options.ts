import { variableOf } from '../runner/index.js';

/** Secret options of Metaflow's own orchestrators, with their names in its code. */
const SECRETS = new Map([
  ['authorize', 'authorize'],
  ['newToken', 'given_token'],
  ['notifySlackWebhookUrl', 'notify_slack_webhook_url'],
  ['notifyPagerDutyIntegrationKey', 'notify_pager_duty_integration_key'],
  ['notifyIncidentIoApiKey', 'notify_incident_io_api_key'],
]);

/** The orchestrators of Metaflow itself; its extensions add others. */
export const ORCHESTRATORS = ['argo-workflows', 'step-functions', 'airflow'];

/** The options for the command line, and variables for the others, which other users of the machine cannot read. */
export interface DiscreetOptions {
  readonly options: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Passes secret options in variables, as `splitSecrets` does for parameters. We do not know those of orchestrators from extensions. */
export function discreetOptions(
  options: Readonly<Record<string, unknown>>,
  orchestrator: string,
  verb: string,
): DiscreetOptions {
  const others: Record<string, unknown> = {};
  const env: Record<string, string> = {};
  for (const [key, value] of Object.entries(options)) {
    const camelCase = key.replace(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const name = ORCHESTRATORS.includes(orchestrator) ? SECRETS.get(camelCase) : undefined;
    // Metaflow ignores an empty variable.
    const isMoved = name !== undefined && typeof value === 'string' && value !== '' && !value.includes('\0');
    if (isMoved) env[variableOf(name, `${orchestrator} ${verb}`)] = value;
    else others[key] = value;
  }
  return { options: others, env };
}

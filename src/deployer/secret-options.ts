import { variableOf } from '../runner/index.js';

/** Options of Metaflow's own orchestrators that are secrets, with their names in its code. */
const SECRETS = new Map([
  ['authorize', 'authorize'],
  ['newToken', 'given_token'],
  ['notifySlackWebhookUrl', 'notify_slack_webhook_url'],
  ['notifyPagerDutyIntegrationKey', 'notify_pager_duty_integration_key'],
  ['notifyIncidentIoApiKey', 'notify_incident_io_api_key'],
]);

const METAFLOWS = ['argo-workflows', 'step-functions'];

/** The options that a command line has, and the variables that stand for the others, which other users of the machine cannot read. */
export interface DiscreetOptions {
  readonly options: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Hands secret options over in variables, as `handedOver` does it for parameters. Those of an extension's orchestrators are not known. */
export function discreetOptions(
  options: Readonly<Record<string, unknown>>,
  orchestrator: string,
  verb: string,
): DiscreetOptions {
  const others: Record<string, unknown> = {};
  const env: Record<string, string> = {};
  for (const [key, value] of Object.entries(options)) {
    const camelCase = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const name = METAFLOWS.includes(orchestrator) ? SECRETS.get(camelCase) : undefined;
    // An empty variable is none to Metaflow.
    const isMoved = name !== undefined && typeof value === 'string' && value !== '' && !value.includes('\0');
    if (isMoved) env[variableOf(name, `${orchestrator} ${verb}`)] = value;
    else others[key] = value;
  }
  return { options: others, env };
}

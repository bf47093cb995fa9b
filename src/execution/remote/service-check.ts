import { metadataOf, metaflowSettings } from '../../client/index.js';
import { askPython } from '../ask-python.js';
import { RemoteError } from './remote-error.js';
import type { RunPlan } from '../plan/run-plan.js';
import { SERVICE_CHECK_PROGRAM } from './service-check-program.js';

const CHECK_TIMEOUT_MS = 10_000;
/** On a busy machine, importing Metaflow takes a while. */
const START_TIMEOUT_MS = 20_000;

type Checked = Pick<RunPlan, 'python' | 'cwd' | 'env' | 'options'>;

/** The result of the ping: one of `status`, `isLate`, `untrusted` and `why`. */
interface Answer {
  /** The service's address; absent if Metaflow has none. */
  readonly address: string | null;
  /** Without credentials. */
  readonly proxy: string | null;
  readonly status?: number;
  readonly isLate?: boolean;
  readonly untrusted?: string;
  readonly why?: string;
}

/** The address of the metadata service that registers a plan's run, "" if only Metaflow can know it; `undefined` if there is none. */
export function metadataService(plan: Checked): string | undefined {
  const provider = metadataOf(plan, plan.options);
  if (!/^service(@|$)/.test(provider)) return undefined;
  return (provider.slice('service@'.length) || metaflowSettings(plan)('SERVICE_URL')) ?? '';
}

/** What prevents Metaflow from using its metadata service; `undefined` if nothing does, there is no service, or it is unknown. */
export async function checkService(plan: Checked, signal: AbortSignal): Promise<RemoteError | undefined> {
  const url = metadataService(plan);
  if (url === undefined) return undefined;
  const answer = (await askPython(plan, {
    program: SERVICE_CHECK_PROGRAM,
    args: [url, String(CHECK_TIMEOUT_MS / 1000)],
    within: START_TIMEOUT_MS + CHECK_TIMEOUT_MS,
    signal,
  })) as Answer | null | undefined;
  return answer ? serviceError(answer) : undefined;
}

function serviceError({ address, ...answer }: Answer): RemoteError | undefined {
  const { proxy, status, isLate, untrusted, why } = answer;
  if (address === null) {
    const advice = 'Set METAFLOW_SERVICE_URL, or use another metadata provider.';
    return new RemoteError(`The metadata service has no address. ${advice}`, true, true);
  }
  const where = `The metadata service (${withoutPassword(address)})`;
  const through = proxy === null ? '' : ` through the proxy ${proxy}`;
  if (status !== undefined) {
    if (status < 400) return undefined;
    const advice =
      status === 401 || status === 403
        ? 'It rejects the key: check METAFLOW_SERVICE_AUTH_KEY.'
        : 'Check METAFLOW_SERVICE_URL and the service.';
    return new RemoteError(`${where} answered${through} with status ${status}. ${advice}`, status < 500);
  }
  if (untrusted !== undefined) {
    const advice = "Set REQUESTS_CA_BUNDLE to a file with its authority's certificate.";
    return new RemoteError(`${where} has a certificate that is not trusted: ${untrusted}. ${advice}`, true);
  }
  const trouble = isLate
    ? `did not answer${through} within ${CHECK_TIMEOUT_MS / 1000} s`
    : `cannot be reached${through}: ${why ?? ''}`;
  const proxies = proxy === null ? '' : 'HTTPS_PROXY, HTTP_PROXY and NO_PROXY, ';
  return new RemoteError(
    `${where} ${trouble}. Check METAFLOW_SERVICE_URL, ${proxies}the network and the service.`,
    true,
  );
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}

import { metaflowSettings } from '../client/index.js';
import { RemoteError } from './remote-error.js';
import type { RunPlan } from './run-plan.js';

const CHECK_WITHIN_MS = 10_000;

type Checked = Pick<RunPlan, 'env' | 'options'>;

/** The address of the metadata service that a plan's run is registered with; `undefined` where it is with none. */
export function metadataService({ env, options }: Checked): string | undefined {
  const settings = metaflowSettings({ ...process.env, ...env });
  const provider = options['metadata'] ?? settings('METADATA') ?? settings('DEFAULT_METADATA');
  if (typeof provider !== 'string' || !/^service(@|$)/.test(provider)) return undefined;
  return provider.slice('service@'.length) || settings('SERVICE_URL');
}

/** What keeps Metaflow from using its metadata service; `undefined` where nothing does, or there is none. */
export async function checkService(plan: Checked, signal?: AbortSignal): Promise<RemoteError | undefined> {
  const url = metadataService(plan);
  if (url === undefined) return undefined;
  const settings = metaflowSettings({ ...process.env, ...plan.env });
  const key = settings('SERVICE_AUTH_KEY');
  const timeout = AbortSignal.timeout(CHECK_WITHIN_MS);
  const where = `The metadata service (${withoutPassword(url)})`;
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/ping`, {
      headers: key === undefined ? {} : { 'x-api-key': key },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    await response.body?.cancel();
    if (response.ok) return undefined;
    const advice =
      response.status === 401 || response.status === 403
        ? 'It refuses the key: look at METAFLOW_SERVICE_AUTH_KEY.'
        : 'Look at METAFLOW_SERVICE_URL, and at the service.';
    return new RemoteError(
      `${where} answers with status ${response.status}. ${advice}`,
      response.status < 500,
    );
  } catch (error) {
    if (signal?.aborted) return undefined;
    const why = timeout.aborted
      ? `does not answer within ${CHECK_WITHIN_MS / 1000} s`
      : `cannot be reached: ${cause(error)}`;
    return new RemoteError(
      `${where} ${why}. Look at METAFLOW_SERVICE_URL, the network and the service.`,
      true,
    );
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}

/** Node's fetch hides what happened in the cause. */
function cause(error: unknown): string {
  const { message, cause: inner } = error as Error & { cause?: { code?: string; message?: string } };
  return inner?.code ?? inner?.message ?? message;
}

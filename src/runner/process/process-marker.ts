/** The environment variable that says which run started a process, so that we find whatever is left running. */
export const MARKER_VARIABLE = 'METAFLOW_RUNNER_MARKER';

/** A new marker below the environment's own one: a search for that one finds processes with this one too. */
export function newMarker(env: NodeJS.ProcessEnv): string {
  const parent = env[MARKER_VARIABLE];
  return parent && /^[\w/-]+$/.test(parent) ? `${parent}/${uniqueId()}` : uniqueId();
}

/** Unique, but guessable: node:crypto takes longer to load than everything else that a flow's start waits for. */
export function uniqueId(): string {
  const random = () => Math.random().toString(36).slice(2);
  // eslint-disable-next-line no-restricted-properties -- Only to be unique.
  return [process.pid, Date.now().toString(36), random(), random()].join('-');
}

/** Whether a process with the environment `environ` has the marker, or one below it. */
export function carriesMarker(environ: string, marker: string): boolean {
  const entry = `${MARKER_VARIABLE}=${marker}`;
  return environ.split('\0').some((item) => item === entry || item.startsWith(`${entry}/`));
}

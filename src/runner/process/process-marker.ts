/** A marker in a process's environment says which run started it, so that we find what is left running. */
export const MARKER_VARIABLE = 'METAFLOW_RUNNER_MARKER';

/** A new marker below the one that the environment has: whoever looks for that one finds the bearers of this one too. */
export function newMarker(env: NodeJS.ProcessEnv): string {
  const parent = env[MARKER_VARIABLE];
  return parent && /^[\w/-]+$/.test(parent) ? `${parent}/${uniqueId()}` : uniqueId();
}

/** Unique, but not unguessable: node:crypto, which could do both, takes longer to load than all else that a flow's start waits for. */
export function uniqueId(): string {
  const random = () => Math.random().toString(36).slice(2);
  return [process.pid, Date.now().toString(36), random(), random()].join('-');
}

/** Whether a process whose environment is `environ` carries the marker, or one below it. */
export function carriesMarker(environ: string, marker: string): boolean {
  const entry = `${MARKER_VARIABLE}=${marker}`;
  return environ.split('\0').some((item) => item === entry || item.startsWith(`${entry}/`));
}

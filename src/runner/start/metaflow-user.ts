import { userInfo } from 'node:os';

/** Where Metaflow looks for the user's name, in its order. It does not accept an empty name or `root`. */
const VARIABLES = ['METAFLOW_USER', 'SUDO_USER', 'USERNAME', 'USER'];

/**
 * The environment that gives Metaflow a user name: empty where it finds one itself, else METAFLOW_USER, which becomes
 * the first usable of `candidates`, the system's user, or `runner`.
 */
export function metaflowUser(
  env: Readonly<Record<string, string | undefined>>,
  candidates: readonly (string | undefined)[] = [],
): { readonly METAFLOW_USER?: string } {
  const usable = (name: string | undefined) => name !== undefined && name !== '' && name !== 'root';
  if (VARIABLES.some((variable) => usable(env[variable]))) return {};
  return { METAFLOW_USER: [...candidates, systemUser()].find(usable) ?? 'runner' };
}

/** Containers run with user ids that the system has no name for. */
function systemUser(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

import { userInfo } from 'node:os';

/** Where Metaflow looks for the user's name, in its order. It accepts neither an empty name nor `root`. */
const VARIABLES = ['METAFLOW_USER', 'SUDO_USER', 'USERNAME', 'USER'];

/**
 * Variables that give Metaflow a user name: none if Metaflow finds one itself, otherwise METAFLOW_USER, set to the
 * first usable name among `candidates`, the system's user and `runner`.
 */
export function metaflowUser(
  env: Readonly<Record<string, string | undefined>>,
  candidates: readonly (string | undefined)[] = [],
): { readonly METAFLOW_USER?: string } {
  const usable = (name: string | undefined) => name !== undefined && name !== '' && name !== 'root';
  if (VARIABLES.some((variable) => usable(env[variable]))) return {};
  return { METAFLOW_USER: [...candidates, systemUser()].find(usable) ?? 'runner' };
}

/** Containers run with user ids for which the system has no name. */
function systemUser(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

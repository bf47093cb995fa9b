import { userInfo } from 'node:os';
import { UsageError } from '../errors.js';

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
  if (VARIABLES.some((variable) => isUsable(env[variable]))) return {};
  return { METAFLOW_USER: [...candidates, systemUser()].find(isUsable) ?? 'runner' };
}

function isUsable(name: string | undefined): boolean {
  return name !== undefined && name !== '' && name !== 'root';
}

/**
 * The user's name is a run's namespace unless another is given, and Metaflow writes the namespace into the shell commands of tasks in pods and
 * on AWS Batch. It quotes the name once, but two shells read it. @throws {UsageError}
 */
export function refuseUser(env: Readonly<Record<string, string | undefined>>): void {
  const variable = VARIABLES.find((each) => isUsable(env[each]));
  if (variable === undefined || !/['"]/.test(env[variable] ?? '')) return;
  throw new UsageError(
    `The user's name in ${variable} contains a quote: ${JSON.stringify(env[variable])}. Metaflow writes it into the shell commands of tasks on a cluster, where that would have an effect.`,
  );
}

/** Containers run with user ids for which the system has no name. */
function systemUser(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

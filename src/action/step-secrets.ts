import { linesOf, secretValues } from '../redaction/index.js';
import { earlyCommand } from './early-command.js';
import { readInput } from './input-values.js';
import type { Inputs } from './inputs.js';

/**
 * What must not be shown: the values of secret-looking variables of the job, of the input `env`, of Metaflow's configuration, and of
 * parameters and Configs, and those of the input `mask`. Inputs that could not be read have none.
 */
export function stepSecrets(env: NodeJS.ProcessEnv, inputs: Inputs | undefined): string[] {
  const { shared, runs = [], grid, metaflowConfig } = inputs ?? {};
  const parameters = runs.map((run) => run.parameters);
  const given = readInput(env, 'mask') ?? '';
  return [env, shared?.env, shared?.configValues, metaflowConfig, grid, ...parameters].flatMap((named) =>
    secretValues(named ?? {}, [given]),
  );
}

/** Has the runner mask secrets in the job log, line by line, also as Metaflow prints them: without asterisks. */
export function maskInJobLog(secrets: readonly string[]): void {
  const lines = secrets.flatMap(linesOf);
  const shown = lines.flatMap((line) => [line, ...linesOf(line.replaceAll('*', ''))]);
  for (const line of new Set(shown)) earlyCommand('add-mask', line);
}

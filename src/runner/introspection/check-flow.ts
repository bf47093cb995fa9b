import { fitFlags } from '../start/failed-start.js';
import { faultFound } from '../start/explain-start.js';
import type { StartSettings } from '../start/launch.js';
import type { RunCommand } from '../command/command-line.js';
import { moveSecretsToEnv } from '../command/secret-parameters.js';
import { noteSecrets } from '../errors.js';
import type { Exit } from '../process/flow-process.js';
import { faultOfStart } from './flow-fault.js';
import { readAs, unreadable } from './introspect-flow.js';
import type { Introspection } from './introspection.js';

/** Reads a flow as a command would start it, without starting anything. Throws as `Runner.check` does. */
export async function checkFlow(settings: StartSettings, command: RunCommand): Promise<Introspection> {
  const { command: shown, env } = await moveSecretsToEnv(command, settings);
  const requested = { settings: { ...settings, env: { ...settings.env, ...env } }, command: shown };
  const read = async (...of: readonly [StartSettings, RunCommand]) =>
    await readAs(...of, 'check').catch((error: unknown) => {
      throw unreadable(of[0], error);
    });
  const first = await read(requested.settings, shown);
  const fitted = first.failure?.kind === 'usage' ? fitFlags(requested.settings, shown, first) : undefined;
  const { settings: used, command: started } = fitted ?? requested;
  const found = fitted ? await read(used, started) : first;
  if (found.isStartable && !found.failure) return found;
  const exit: Exit = { code: found.failure?.kind === 'usage' ? 2 : 1, signal: undefined, at: new Date() };
  const start = { ...used, command: started, exit, stderrTail: '' };
  const error = faultFound(start, found) ?? faultOfStart(used, found);
  noteSecrets(error, found.secrets ?? []);
  throw error;
}

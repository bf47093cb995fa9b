import { clientOptionsOf, openContext, Run } from '../../client/index.js';
import type { RunCommand } from '../command/command-line.js';
import { OptionError } from '../errors.js';
import type { Introspection } from '../introspection/introspection.js';
import { Deadline } from '../process/deadline.js';
import type { StartSettings } from './launch.js';

/** A metadata service that does not answer must not delay the error for longer. */
const TIME_TO_FIND_MS = 20_000;

/** The error for a resume of a run that does not exist; `undefined` if it exists, or if that is unknown. */
export async function missingOrigin(
  { cwd, env, python, topLevel: { options } }: Pick<StartSettings, 'cwd' | 'env' | 'python' | 'topLevel'>,
  command: RunCommand,
  { flow: flowName, failure }: Introspection,
  abortSignal: AbortSignal | undefined,
): Promise<OptionError | undefined> {
  if (command.name !== 'resume' || command.originRunId === undefined || flowName === undefined || failure)
    return undefined;
  const { originRunId } = command;
  const pathspec = `${flowName}/${originRunId}`;
  using deadline = new Deadline(abortSignal, TIME_TO_FIND_MS);
  try {
    const place = clientOptionsOf({ cwd, env, python, options }, deadline.signal);
    const context = openContext({ ...place, namespace: null });
    await using source = context.source;
    if (await new Run(pathspec, { ...context, source }).exists()) return undefined;
  } catch {
    return undefined;
  }
  return new OptionError(`There is no run ${pathspec} to resume.`, {
    ...{ option: 'origin-run-id', place: 'command', value: originRunId, isMissing: true },
  });
}

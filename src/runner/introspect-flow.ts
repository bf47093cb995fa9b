import { FlowFileError } from './errors.js';
import { faultOfFile } from './explain-start.js';
import { readFlow, type Introspection } from './introspection.js';
import { asStartFailure, refuseWindows, requireFlowFile, type StartSettings } from './launch.js';

/** Reads what a flow declares. @throws {UsageError} when it is not one, or there is nothing to read it with */
export async function introspectFlow(settings: StartSettings): Promise<Introspection> {
  refuseWindows();
  requireFlowFile(settings.topLevel.flowFile, settings.cwd);
  const { python, topLevel } = settings;
  const found = await readFlow({ ...settings, flowFile: topLevel.flowFile }).catch((error: unknown) => {
    const failure = asStartFailure(error, python);
    throw failure.name === 'RunnerError'
      ? new FlowFileError(`${topLevel.flowFile} could not be read: ${(error as Error).message}`, topLevel, {
          cause: error,
        })
      : failure;
  });
  const fault = faultOfFile(topLevel.flowFile, python, found);
  if (fault) throw fault;
  return found;
}

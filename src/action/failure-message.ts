import { exitText } from '../outcome/failure.js';
import type { RunOutcome } from '../outcome/outcome.js';
import {
  ConfigurationError,
  OptionError,
  ParameterError,
  PythonError,
  FlowFileError,
  RunnerError,
  StartInterruptedError,
} from '../runner/index.js';
import { giverOf, type RunPlan } from '../execution/plan/run-plan.js';
import { optionRows } from '../options/table.js';

/** What a run's error annotation says: what happened, in which run, and where to look. */
export function failureMessage(outcome: RunOutcome, plan: RunPlan, logArtifact: string | undefined): string {
  const { error, pathspec, flowFile, status } = outcome;
  const run = pathspec ?? flowFile;
  const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
  if (error && status === 'failed') return problemMessage(error, plan);
  switch (status) {
    case 'timeout':
      if (error instanceof StartInterruptedError && error.details.startTimeoutMs !== undefined)
        return `${run}: ${error.message} The input "start-timeout-minutes" sets that time.${logs}`;
      return `${run} ran longer than the input "timeout-minutes" allows and was ended.${logs}`;
    case 'cancelled':
      return `${run} was cancelled.${logs}`;
    default:
      return `${run} failed with ${exitText(outcome)}.${logs}`;
  }
}

/**
 * What is wrong, with the input that is to be mended. A bug of ours comes with its stack trace.
 * @param plan of the run that it is about, if it is about one
 */
export function problemMessage(error: unknown, plan?: RunPlan): string {
  if (error instanceof RunnerError) {
    const input = inputOf(error, plan);
    const named = (plan && giverOf(error, plan)) ?? (input && `Input "${input}"`);
    return `${named ? `${named}: ` : ''}${error.message}${adviceFor(error)}`;
  }
  return `Internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function inputOf(error: RunnerError, plan?: RunPlan): string | undefined {
  if (error instanceof ParameterError) {
    const { isConfig, isConfigValue } = error.details;
    return isConfig ? (isConfigValue ? 'config-values' : 'config') : 'params';
  }
  if (error instanceof ConfigurationError) return inputOfSetting(error, plan);
  if (error instanceof FlowFileError) return 'flow';
  // Which `python3` there is may be the doing of the PATH that the step gives.
  if (error instanceof PythonError)
    return plan?.python === undefined && plan && plan.env['PATH'] !== process.env['PATH'] ? 'env' : 'python';
  if (error instanceof OptionError)
    return inputOfFlag(error.details.option) ?? INPUT_OF_PLACE[error.details.place];
  return undefined;
}

function inputOfFlag(option: string): string | undefined {
  const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return optionRows.find(([, row]) => row.isMetaflows && row.flag === flag)?.[1].input;
}

/** A profile that the step does not name is that of its environment; with no setting, the interpreter's packages are to blame. */
function inputOfSetting({ details }: ConfigurationError, plan?: RunPlan): string | undefined {
  const { profile, file, variable } = details;
  if (profile !== undefined) return profile === plan?.profile ? 'profile' : undefined;
  return file === undefined && variable === undefined ? 'python' : undefined;
}

const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' } as const;

function adviceFor(error: RunnerError): string {
  return error instanceof PythonError && error.details.missing === 'metaflow'
    ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
    : '';
}

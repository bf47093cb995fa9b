import {
  ConfigurationError,
  OptionError,
  ParameterError,
  PythonError,
  FlowFileError,
  optionName,
  type RunnerError,
} from '../runner/index.js';
import { sourceOf, type RunPlan } from '../execution/plan/run-plan.js';
import { optionRows } from '../options/table.js';

/**
 * Describes the problem and the input to correct.
 * @param plan of the run concerned, if there is one
 */
export function explain(error: RunnerError, plan?: RunPlan): string {
  const input = inputOf(error, plan);
  const named = (plan && sourceOf(error, plan)) ?? (input && `Input "${input}"`);
  return `${named ? `${named}: ` : ''}${error.message}${adviceFor(error)}`;
}

function inputOf(error: RunnerError, plan?: RunPlan): string | undefined {
  if (error instanceof ParameterError) {
    const { isConfig, isConfigValue } = error.details;
    return isConfig ? (isConfigValue ? 'config-values' : 'config') : 'params';
  }
  if (error instanceof ConfigurationError) return inputOfSetting(error, plan);
  if (error instanceof FlowFileError) return INPUT_OF_CONFIG[error.details.configGivenBy ?? 'none'];
  if (error instanceof PythonError && error.details.variable !== undefined)
    return inputOfVariable(error.details.variable, plan);
  // The step's own PATH may determine which `python3` is found.
  if (error instanceof PythonError)
    return plan?.python === undefined && plan && plan.env['PATH'] !== process.env['PATH'] ? 'env' : 'python';
  if (error instanceof OptionError) return inputOfOption(error.details, plan);
  return undefined;
}

/** The input, if the step sets this variable; otherwise it comes from the job or the runner. */
function inputOfVariable(name: string, plan?: RunPlan): string | undefined {
  return plan && plan.env[name] !== process.env[name] ? 'env' : undefined;
}

/** An option that has its own input may have been given among the other options. */
function inputOfOption({ option, place }: OptionError['details'], plan?: RunPlan): string | undefined {
  const others = { 'top level': plan?.options, command: plan?.runOptions }[place] ?? {};
  return Object.hasOwn(others, option)
    ? INPUT_OF_PLACE[place]
    : (inputOfFlag(option) ?? INPUT_OF_PLACE[place]);
}

function inputOfFlag(option: string): string | undefined {
  if (Object.hasOwn(CALLED_OTHERWISE, option)) return CALLED_OTHERWISE[option];
  const flag = optionName(option);
  return optionRows.find(([, row]) => row.isMetaflowOption && row.flag === flag)?.[1].input;
}

/** If the step names no profile, it comes from the environment. If no setting is wrong, the interpreter's packages are. */
function inputOfSetting({ details }: ConfigurationError, plan?: RunPlan): string | undefined {
  const { profile, file, variable } = details;
  if (profile !== undefined) return profile === plan?.profile ? 'profile' : undefined;
  if (file === undefined && variable !== undefined) return inputOfVariable(variable, plan);
  return file === undefined ? 'python' : undefined;
}

/** The inputs for options that have other names in Metaflow and its Runner. */
const CALLED_OTHERWISE: Readonly<Record<string, string>> = {
  cwd: 'working-directory',
  'origin-run-id': 'resume',
  'step-to-rerun': 'resume-step',
};

/** A Config's parser rejects values, so the input that gave the value comes first. */
const INPUT_OF_CONFIG = { config: 'config', configValues: 'config-values', none: 'flow' } as const;

const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' } as const;

/** More on the line than the path of one file. */
const SEVERAL = /\.py[\s,;]/;

function adviceFor(error: RunnerError): string {
  if (error instanceof OptionError && error.details.rightPlace !== undefined) {
    const { option, rightPlace } = error.details;
    return ` Set it in the input "${inputOfFlag(option) ?? INPUT_OF_PLACE[rightPlace]}".`;
  }
  if (error instanceof OptionError && error.details.isMissing === true)
    return ' To resume a run from another machine, give the URL of the workflow run that saved its bundle.';
  if (
    error instanceof FlowFileError &&
    error.details.isMissing === true &&
    SEVERAL.test(error.details.flowFile)
  )
    return ' Each file needs a line of its own, without commas or comments.';
  return error instanceof PythonError && error.details.missing === 'metaflow'
    ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
    : '';
}

import {
  ConfigurationError,
  OptionError,
  ParameterError,
  PythonError,
  FlowFileError,
  type RunnerError,
} from '../runner/index.js';
import { giverOf, type RunPlan } from '../execution/plan/run-plan.js';
import { optionRows } from '../options/table.js';

/**
 * What is wrong, with the input to correct.
 * @param plan of the run that it is about, if it is about one
 */
export function explain(error: RunnerError, plan?: RunPlan): string {
  const input = inputOf(error, plan);
  const named = (plan && giverOf(error, plan)) ?? (input && `Input "${input}"`);
  return `${named ? `${named}: ` : ''}${error.message}${adviceFor(error)}`;
}

function inputOf(error: RunnerError, plan?: RunPlan): string | undefined {
  if (error instanceof ParameterError) {
    const { isConfig, isConfigValue } = error.details;
    return isConfig ? (isConfigValue ? 'config-values' : 'config') : 'params';
  }
  if (error instanceof ConfigurationError) return inputOfSetting(error, plan);
  if (error instanceof FlowFileError) return 'flow';
  if (error instanceof PythonError && error.details.variable !== undefined)
    return inputOfVariable(error.details.variable, plan);
  // Which `python3` there is may be the doing of the PATH that the step gives.
  if (error instanceof PythonError)
    return plan?.python === undefined && plan && plan.env['PATH'] !== process.env['PATH'] ? 'env' : 'python';
  if (error instanceof OptionError) return inputOfOption(error.details, plan);
  return undefined;
}

/** Of a variable that the step gives; another is that of the job, or of the runner. */
function inputOfVariable(name: string, plan?: RunPlan): string | undefined {
  return plan && plan.env[name] !== process.env[name] ? 'env' : undefined;
}

/** An option that has an input of its own may have been given among the others. */
function inputOfOption({ option, place }: OptionError['details'], plan?: RunPlan): string | undefined {
  const others = { 'top level': plan?.options, command: plan?.runOptions }[place] ?? {};
  return Object.hasOwn(others, option)
    ? INPUT_OF_PLACE[place]
    : (inputOfFlag(option) ?? INPUT_OF_PLACE[place]);
}

function inputOfFlag(option: string): string | undefined {
  if (Object.hasOwn(CALLED_OTHERWISE, option)) return CALLED_OTHERWISE[option];
  const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return optionRows.find(([, row]) => row.isMetaflows && row.flag === flag)?.[1].input;
}

/** A profile that the step does not name is that of its environment; with no setting, the interpreter's packages are to blame. */
function inputOfSetting({ details }: ConfigurationError, plan?: RunPlan): string | undefined {
  const { profile, file, variable } = details;
  if (profile !== undefined) return profile === plan?.profile ? 'profile' : undefined;
  if (file === undefined && variable !== undefined) return inputOfVariable(variable, plan);
  return file === undefined ? 'python' : undefined;
}

/** The inputs of options that Metaflow and its Runner call by other names. */
const CALLED_OTHERWISE: Readonly<Record<string, string>> = {
  cwd: 'working-directory',
  'origin-run-id': 'resume',
  'step-to-rerun': 'resume-step',
};

const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' } as const;

function adviceFor(error: RunnerError): string {
  return error instanceof PythonError && error.details.missing === 'metaflow'
    ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
    : '';
}

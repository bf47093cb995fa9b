import type { FlowCommand, TopLevel } from '../command/command-line.js';
import { ownValue } from '../../client/own-value.js';
import { Redactor } from '../../redaction/index.js';
import {
  ConfigurationError,
  noteSecrets,
  OptionError,
  ParameterError,
  StartError,
  UsageError,
  type RunnerError,
} from '../errors.js';
import { checkConfigs, unreadableConfig } from '../command/config-check.js';
import {
  faultOfCode,
  faultOfCrash,
  faultOfDefault,
  faultOfFile,
  runsNoFlow,
  tracebackBelow,
} from '../introspection/flow-fault.js';
import { declaredSecrets } from '../introspection/declared-secrets.js';
import { faultOfHelp, faultOfVariable } from './usage-fault.js';
import { mayDeclareSecret } from './may-declare-secret.js';
import type { Exit } from '../process/flow-process.js';
import type { FlowFailure, Introspection } from '../introspection/introspection.js';
import { TRACEBACK_HEADER } from '../log/fatal-error.js';
import { nearestName } from '../command/nearest-name.js';
import { checkOptions } from '../command/option-check.js';
import { shownValue } from '../command/shown-value.js';
import { checkParameters, variableOf } from '../command/parameter-check.js';
import { asSentence, withoutClass } from '../introspection/message-text.js';

/** A failed start: the process ended without naming a run. */
export interface FailedStart {
  readonly python: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly topLevel: TopLevel;
  readonly command: FlowCommand;
  readonly exit: Exit;
  /** The end of the process's stderr. */
  readonly stderrTail: string;
}

/** Signals by which native code that crashes ends its process. */
export const CRASH_SIGNALS: readonly NodeJS.Signals[] = [
  ...(['SIGABRT', 'SIGSEGV', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGTRAP', 'SIGSYS'] as const),
];

/** The line that Metaflow prints before it prepares a run. */
const METAFLOWS_BANNER = /^Metaflow \S+ executing /;

/** The exit code of click, Metaflow's command line, for wrong usage. */
export const USAGE_EXIT_CODE = 2;

/**
 * Explains why a flow did not start, based on what reading it showed, if it could be read. Metaflow's output is only quoted.
 * @param known the reason, if it is known already
 */
export function explainStart(
  start: FailedStart,
  found: Introspection | undefined,
  known: RunnerError | undefined,
): RunnerError {
  const secrets = found && (found.secrets ?? declaredSecrets(found));
  // If the flow could not be read, nobody knows the defaults of its secret parameters, which it may have printed.
  const isHidden = found ? secrets === undefined : mayDeclareSecret(start.topLevel.flowFile, start.cwd);
  const stderrTail = isHidden ? '' : new Redactor(secrets ?? []).text(start.stderrTail);
  const shown = { ...start, stderrTail };
  const error = known ?? faultFound(shown, found) ?? faultUnknown(shown);
  error.exit = start.exit;
  if (secrets) noteSecrets(error, secrets);
  return error;
}

/** The same, if reading the flow revealed the reason. */
export function faultFound(start: FailedStart, read: Introspection | undefined): RunnerError | undefined {
  const { exit, topLevel } = start;
  const found = read && withLastOutput(read, start.stderrTail);
  const fault = found && faultOfFile(start, found);
  if (fault) return fault;
  const end = found?.failure?.kind === 'exit' ? faultOfCode(start, found, found.failure) : undefined;
  if (end) return end;
  if (exit.code === 0) return faultOfHelp(start) ?? runsNoFlow(topLevel.flowFile, found);
  if (!found) return undefined;
  // A prompt that nobody answers ends Metaflow with another exit code.
  if (exit.code === USAGE_EXIT_CODE || found.failure?.kind === 'usage') return faultOfUsage(start, found);
  const { failure } = found;
  return (
    (failure && faultOfGivenConfig(start, found, failure)) ??
    (failure && faultOfDecoratorOption(topLevel, failure)) ??
    (failure && faultOfCode(start, found, failure)) ??
    faultOfDecospecs(start, found) ??
    faultOfStepToRerun(start, found) ??
    (failure && faultOfMetaflow(start, failure))
  );
}

/** Code that ends its process often prints why, as argparse does. */
function withLastOutput(found: Introspection, stderrTail: string): Introspection {
  const { failure } = found;
  if (failure?.kind !== 'exit') return found;
  const lines = stderrTail.split('\n').map((line) => line.trim());
  const lastOutput = lines.findLast((line) => line !== '' && !METAFLOWS_BANNER.test(line));
  if (lastOutput === undefined || failure.text.includes(lastOutput)) return found;
  return { ...found, failure: { ...failure, lastOutput } };
}

function faultOfUsage(start: FailedStart, found: Introspection): RunnerError | undefined {
  const { topLevel, command } = start;
  const flowName = found.flow ?? topLevel.flowFile;
  try {
    checkConfigs(flowName, found, topLevel);
    const { top, [command.name]: own } = found.options ?? {};
    const { unreached, parameters, ignored } = found;
    const ofTop = { place: 'top level', name: 'top level', options: top, elsewhere: unreached } as const;
    checkOptions(ofTop, topLevel.options);
    const ofCommand = { place: 'command', name: `command "${command.name}"`, options: own } as const;
    const elsewhere = Object.keys(top ?? {});
    const names = parameters?.map(({ name }) => name);
    checkOptions({ ...ofCommand, parameters: names, elsewhere }, command.options);
    if (command.name === 'run' && parameters)
      checkParameters({ flowName, parameters, ignored }, command.parameters, start.env);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  if (found.failure?.kind !== 'usage') return undefined;
  const variableFault = faultOfVariable(start, found.failure);
  const quoted = faultQuoted(start, found, found.failure);
  // An environment variable sets a parameter just as the command line does.
  if (variableFault && quoted instanceof ParameterError)
    return new ParameterError(variableFault.message, quoted.details);
  return variableFault ?? quoted;
}

/** Metaflow's own message, and the parameter or Config that it is about. If the caller did not pass it, the flow is at fault. */
function faultQuoted(start: FailedStart, found: Introspection, failure: FlowFailure): UsageError | undefined {
  const { topLevel, cwd } = start;
  // Metaflow reads Configs before it knows the command's own options.
  const hasCommand = found.options?.['run'] !== undefined;
  const config = hasCommand ? undefined : unreadableConfig(found.configs ?? [], topLevel, cwd);
  const name = failure.parameter ?? config?.name;
  if (name === undefined) return undefined;
  const isConfig = failure.parameter === undefined;
  const reason = failure.text.replace(/\.$/, '');
  const file = config?.file;
  const text = file === undefined || reason.includes(`'${file}'`) ? reason : `${reason} (in ${file})`;
  const given = isConfig || isPassed(name, start) ? undefined : faultOfGivenConfig(start, found, failure);
  if (given) return given;
  if (isConfig ? config?.source === 'default' && !hasConfigsOf(start.env) : !isPassed(name, start)) {
    const place = failure.declaredAt?.[name];
    const places = place ? [place] : [];
    return faultOfDefault(start, { ...failure, text, places, parameter: name, isConfig });
  }
  const flowName = found.flow ?? topLevel.flowFile;
  // click's message begins with the option; ours names the parameter.
  const [, rejection] = /^Invalid value for '--[^']*': (.*)$/s.exec(text) ?? [];
  const message =
    rejection === undefined || isConfig
      ? `${flowName} was not started: ${text}.`
      : `Metaflow rejects the value of parameter "${name}" of ${flowName}: ${rejection}.`;
  return new ParameterError(message, {
    parameter: name,
    isConfig,
    isConfigValue: config?.source === 'value',
  });
}

/** A given Config that causes an error in Metaflow, but none in the flow's own code. */
function faultOfGivenConfig(
  { topLevel }: FailedStart,
  found: Introspection,
  { text, byConfigs = [], parameter, decorator, isConfig, expression }: FlowFailure,
): ParameterError | undefined {
  const { config = {}, configValues = {}, flowFile } = topLevel;
  const name = byConfigs.find((one) => Object.hasOwn(config, one) || Object.hasOwn(configValues, one));
  // An expression that uses an unknown name or is not valid is the flow's fault, whatever the Configs are.
  const isNameOrSyntaxError = expression !== undefined && /^(?:Name|Syntax|Indentation)Error\b/.test(text);
  if (name === undefined || isNameOrSyntaxError) return undefined;
  const user = parameter === undefined && decorator !== undefined ? ` of @${decorator}` : '';
  const use = expression
    ? `, by the expression ${expression}${user}`
    : isConfig
      ? ''
      : `, as the default of its parameter "${parameter}"`;
  return new ParameterError(
    `Config "${name}" of ${found.flow ?? flowFile} cannot be used as it was given${use}: ${text.replace(/\.$/, '')}.`,
    { parameter: name, isConfig: true, isConfigValue: Object.hasOwn(configValues, name) },
  );
}

/** An option that a decorator of the flow adds, such as `branch` of `@project`, with a value that Metaflow rejects by the option's name. */
function faultOfDecoratorOption(
  { options }: TopLevel,
  { decorator, decoratorOptions = [], isFromMetaflow, text }: FlowFailure,
): OptionError | undefined {
  const words = isFromMetaflow ? text.toLowerCase().split(/\W+/) : [];
  const isGiven = (name: string) => words.includes(name) && ownValue(options, name) !== undefined;
  const option = decoratorOptions.find(isGiven);
  if (option === undefined) return undefined;
  const value = ownValue(options, option);
  const reason = asSentence(withoutClass(text));
  return new OptionError(
    `Metaflow rejects option "${option}" of @${decorator}, given the value ${shownValue(value, option)}: ${reason}`,
    { option, place: 'top level', value },
  );
}

function isPassed(parameter: string, { command, env }: FailedStart): boolean {
  const passed = command.name === 'run' ? command.parameters : {};
  return ownValue(passed, parameter) !== undefined || env[variableOf(parameter)] !== undefined;
}

/** Metaflow also reads Configs from environment variables. */
function hasConfigsOf(env: NodeJS.ProcessEnv): boolean {
  return ['METAFLOW_FLOW_CONFIG', 'METAFLOW_FLOW_CONFIG_VALUE'].some((name) => env[name] !== undefined);
}

function faultOfDecospecs(
  { topLevel: { decospecs = [] }, command, env }: FailedStart,
  found: Introspection,
): OptionError | ConfigurationError | undefined {
  for (const decospec of decospecs) {
    const [name = '', ...attributes] = decospec.split(':');
    if (attributes.length > 0 && !/^\w+=/.test(attributes.join(':').trim())) {
      return new OptionError(`Decospec "${decospec}" must be of the form NAME or NAME:ATTRIBUTE=VALUE,….`, {
        option: 'with',
        place: 'top level',
        value: decospec,
      });
    }
    if (found.decorators && !found.decorators.includes(name)) {
      const nearest = nearestName(name, found.decorators);
      return new OptionError(
        `There is no step decorator "${name}" (decospec "${decospec}").` +
          (nearest ? ` Did you mean "${nearest}"?` : '') +
          ` Known here: ${found.decorators.join(', ')}.`,
        { option: 'with', place: 'top level', value: decospec, nearest },
      );
    }
  }
  if (!found.failure) return undefined;
  const given = faultOfDecospec(decospecs, found.failure);
  if (given) return given;
  // The first two are those of the option "with", at the top level and of the command; only they are variables alone.
  const own = ['METAFLOW_DECOSPECS', `METAFLOW_${command.name.toUpperCase()}_DECOSPECS`];
  const variables = own.map((variable) => [variable, env[variable]?.trim().split(/\s+/) ?? []] as const);
  const { defaultDecospecs = [] } = found.failure;
  for (const [variable, added] of [...variables, ['METAFLOW_DEFAULT_DECOSPECS', defaultDecospecs] as const]) {
    const fault = faultOfDecospec(added, found.failure);
    if (fault) return new ConfigurationError(`${variable} is wrong. ${fault.message}`, { variable });
  }
  return undefined;
}

/** A decospec with attributes that its decorator does not accept. */
function faultOfDecospec(
  decospecs: readonly string[],
  { decospec: meant, text, isFromMetaflow }: FlowFailure,
): OptionError | undefined {
  const nameOf = (decospec: string) => decospec.split(':')[0];
  const decospec =
    decospecs.find((given) => given === meant) ?? decospecs.find((given) => nameOf(given) === meant);
  if (decospec === undefined) return undefined;
  const reason = isFromMetaflow ? withoutClass(text) : text;
  const advice = /,\s*\w+:\w+=/.test(decospec) ? ' Give each decospec separately.' : '';
  return new OptionError(`Decospec "${decospec}" cannot be used: ${reason.replace(/\.$/, '')}.${advice}`, {
    option: 'with',
    place: 'top level',
    value: decospec,
  });
}

/** The step to rerun does not exist in the flow. */
function faultOfStepToRerun(
  { topLevel, command }: FailedStart,
  found: Introspection,
): OptionError | undefined {
  const names = found.steps?.map(({ name }) => name) ?? [];
  if (command.name !== 'resume' || found.failure?.isRefusal !== true || names.length === 0) return undefined;
  const { stepToRerun: step } = command;
  if (step === undefined || names.includes(step)) return undefined;
  const nearest = nearestName(step, names);
  return new OptionError(
    `There is no step "${step}" in ${found.flow ?? topLevel.flowFile} to execute again.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} Its steps: ${names.join(', ')}.`,
    { option: 'step-to-rerun', place: 'command', value: step, nearest },
  );
}

/** An exception of Metaflow or its dependencies that is not meant for users: shown with its traceback, because nothing else explains it. */
function faultOfMetaflow(start: FailedStart, failure: FlowFailure): RunnerError | undefined {
  const { kind, isFromMetaflow, isRefusal, text } = failure;
  if (kind !== 'start') return undefined;
  const { topLevel, command, stderrTail: stderr } = start;
  if (isRefusal) {
    const reason = asSentence(withoutClass(text));
    return new UsageError(`${topLevel.flowFile} ${command.name}: ${reason}`);
  }
  if (isFromMetaflow) return undefined;
  const message = `${text}. "${topLevel.flowFile} ${command.name}" ended with it before a run was started.${tracebackBelow(failure)}`;
  return new StartError(message, { stderr });
}

function faultUnknown(start: FailedStart): RunnerError {
  const { exit, cwd, python, topLevel, command } = start;
  const { flowFile } = topLevel;
  const crash = exit.signal && faultOfCrash({ flowFile, cwd }, exit.signal, start.stderrTail);
  if (crash) return crash;
  const reason = lastMessage(start.stderrTail);
  const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
  const what = `"${flowFile} ${command.name}" ${how} before a run was started`;
  const exception = exceptionPrinted(start.stderrTail);
  const message = exception
    ? `${exception.replace(/\.$/, '')}. ${what}.`
    : `${what}${reason ? `: ${reason}` : '.'}`;
  if (exit.code === USAGE_EXIT_CODE) return new UsageError(message);
  const advice =
    exit.signal && CRASH_SIGNALS.includes(exit.signal)
      ? ` Native code may have crashed: "${python} -X faulthandler ${flowFile}" shows where.`
      : '';
  return new StartError(message + advice, { stderr: start.stderrTail });
}

/** The text that Python prints below the frames of a traceback, if stderr ends with one. */
export function exceptionPrinted(stderr: string): string | undefined {
  if (lastMessage(stderr, { indentedOnly: true }) !== '') return undefined;
  const lines = stderr.trimEnd().split('\n');
  const header = lines.findLastIndex((line) => line === TRACEBACK_HEADER);
  const below = header === -1 ? [] : lines.slice(header + 1);
  const end = below.findIndex((line) => /^\S/.test(line));
  return end === -1 ? undefined : below.slice(end).join('\n');
}

/** The last message on stderr: Metaflow's indented "headline: message" or, unless `indentedOnly`, the last line. */
export function lastMessage(stderr: string, { indentedOnly = false } = {}): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  // A line of code below a traceback's frame looks the same.
  const headline = lines.findLastIndex(
    (line, index) => /^ {4}\S.*:$/.test(line) && !/^ {2}File ".*", line \d+/.test(lines[index - 1] ?? ''),
  );
  if (headline === -1 && indentedOnly) return '';
  const quoted = headline === -1 ? lines.slice(-1) : indentedFrom(lines.slice(headline));
  return quoted.map((line) => line.trim()).join(' ');
}

/** The lines of Metaflow's message, which are indented: anything else below it was printed while the process ended. */
export function indentedFrom(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !line.startsWith('    '));
  return end === -1 ? lines : lines.slice(0, end);
}

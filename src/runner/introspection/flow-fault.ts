import path from 'node:path';
import {
  ConfigurationError,
  FlowFileError,
  PythonError,
  StartError,
  UsageError,
  type RunnerError,
} from '../errors.js';
import { ownValue } from '../../client/own-value.js';
import type { TopLevel } from '../command/command-line.js';
import type { CodeLine, FlowFailure, Introspection } from './introspection.js';
import { fatalError } from '../log/fatal-error.js';
import type { StartSettings } from '../start/launch.js';
import { asSentence, withoutClass } from './message-text.js';

/** Where a flow is, and how to run it. */
export type FlowPlace = Pick<StartSettings, 'python' | 'cwd' | 'topLevel'>;

/** Why a file cannot be run as a flow at all. */
export function faultOfFile(place: FlowPlace, found: Introspection): RunnerError | undefined {
  const { python } = place;
  if (found.metaflow === undefined) {
    return new PythonError(
      `The Python interpreter "${python}" (${found.python}) has no Metaflow. Install it there: pip install metaflow.`,
      { python, missing: 'metaflow' },
    );
  }
  if (found.failure?.kind === 'import') return faultOfImport(place, found, found.failure);
  if (found.failure?.kind === 'load') return faultOfCode(place, found, found.failure);
  // The validity checker only runs if there is a flow.
  const hasFlow = found.flows?.length !== 0 || found.failure?.kind === 'validity';
  return hasFlow ? undefined : definesNoFlow(place, found);
}

function faultOfImport(
  { python }: FlowPlace,
  found: Introspection,
  failure: FlowFailure,
): ConfigurationError {
  const { text, setting = {} } = failure;
  const { profile, file, variable } = setting;
  const reason = text.replace(/\.$/, '');
  if (variable !== undefined) {
    const from = file === undefined ? '' : ` (in ${file})`;
    return new ConfigurationError(`Metaflow cannot be imported with ${variable}${from}: ${reason}.`, setting);
  }
  if (file !== undefined) {
    const message = `Metaflow cannot be imported with its configuration file ${file}: ${reason}.`;
    return new ConfigurationError(message, setting);
  }
  if (profile !== undefined) {
    const message = `Metaflow cannot be imported with the profile "${profile}" (METAFLOW_PROFILE): ${reason}.`;
    return new ConfigurationError(message, setting);
  }
  return new ConfigurationError(
    `Metaflow cannot be imported by "${python}" (Python ${found.python}): ${reason}.${tracebackBelow(failure)}`,
    setting,
  );
}

function definesNoFlow(
  { cwd, topLevel: { flowFile } }: FlowPlace,
  { failure }: Introspection,
): FlowFileError {
  if (failure?.kind !== 'exit') {
    const message = `${flowFile} is not a flow: it defines no subclass of metaflow.FlowSpec.`;
    return new FlowFileError(message, { flowFile });
  }
  const { text, places } = failure;
  return new FlowFileError(
    `${flowFile} is not a flow: it ended with ${text}${placeText(places[0], cwd)} before it defined a subclass of metaflow.FlowSpec.${lastOutputText(failure)}`,
    { flowFile, ...places[0], places },
  );
}

/** Why a file that contains a flow does not start it, as far as reading the file shows. */
export function faultOfStart(place: FlowPlace, found: Introspection): RunnerError {
  const { failure } = found;
  const fault = failure && faultOfCode(place, found, failure);
  if (fault) return fault;
  const { flowFile } = place.topLevel;
  return !failure || failure.kind === 'exit' ? runsNoFlow(flowFile, found) : otherFault(flowFile, failure);
}

export function runsNoFlow(flowFile: string, found: Introspection | undefined): FlowFileError {
  return new FlowFileError(
    `${flowFile} ended without starting a run. A flow file ends with: if __name__ == '__main__': ${found?.flow ?? found?.flows?.[0] ?? 'MyFlow'}().`,
    { flowFile },
  );
}

/**
 * The error for an exception from the flow's own code, from a decorator in it or from the validity checker, or for a call by which the code
 * ended its process: the message has the exception or call, then its place and parameter, then the traceback.
 */
export function faultOfCode(
  flow: FlowPlace,
  found: Introspection,
  failure: FlowFailure,
): FlowFileError | undefined {
  const { kind, text, places, parameter, isConfig, expression, decorator } = failure;
  const {
    cwd,
    topLevel: { flowFile },
  } = flow;
  const [place] = places;
  if (kind === 'start' && decorator !== undefined && parameter === undefined)
    return faultOfDecorator(flow, failure, decorator);
  if (kind === 'usage' || (kind === 'exit' && !place)) return undefined;
  if (kind === 'start' && !place && parameter === undefined) return undefined;
  const configGivenBy = isConfig && parameter !== undefined ? givenBy(parameter, flow.topLevel) : undefined;
  const details = { flowFile, ...place, places, parameter, isConfig, configGivenBy };
  const where = placeText(place, cwd);
  const first = `${text.replace(/\.$/, '')}${where}`;
  if (kind === 'validity') {
    return new FlowFileError(`${flowFile} is not a valid flow: ${text}${where}`, details);
  }
  const why =
    kind === 'load' && parameter === undefined
      ? `${flowFile} cannot be loaded by Python ${found.python}.`
      : parameter === undefined
        ? `${flowFile} ${kind === 'exit' ? 'ended with' : 'raised'} this before a run was started.`
        : `${flowFile} cannot be run: this was raised for its ${isConfig ? 'Config' : 'parameter'} "${parameter}"${expression ? `, by the expression ${expression}` : ''}.`;
  return new FlowFileError(`${first}. ${why}${lastOutputText(failure)}${tracebackBelow(failure)}`, details);
}

function givenBy(name: string, given: TopLevel): 'config' | 'configValues' | undefined {
  return (['configValues', 'config'] as const).find(
    (option) => ownValue(given[option] ?? {}, name) !== undefined,
  );
}

/** An exception, its place, and the parameter or decorator that it was raised for, as sentences. */
export function raisedText(failure: FlowFailure, cwd: string): string {
  const { text, places, parameter, isConfig, decorator, step } = failure;
  const ofStep = step ? ` of step "${step}"` : '';
  const subject =
    parameter !== undefined
      ? `${isConfig ? 'Config' : 'parameter'} "${parameter}"`
      : decorator && `@${decorator}${ofStep}`;
  const raisedFor = subject === undefined ? '' : ` This was raised for its ${subject}.`;
  return `${text.replace(/\.$/, '')}${placeText(places[0], cwd)}.${raisedFor}`;
}

/** In installed packages, or in Python's own library. */
const INSTALLED = /[\\/](?:site-packages|dist-packages|python3\.\d+)[\\/]/;

/**
 * The error for a crash of native code, if `faulthandler` printed at the end of the process's stderr which line of the flow's own code it
 * was executing; otherwise `undefined`.
 */
export function faultOfCrash(
  { flowFile, cwd }: { readonly flowFile: string; readonly cwd: string },
  signal: NodeJS.Signals,
  stderr: string,
): FlowFileError | undefined {
  const crash = fatalError(stderr.trimEnd().split('\n'));
  const ownFrames = crash?.frames.filter(({ file }) => !file.startsWith('<') && !INSTALLED.test(file)) ?? [];
  const places = ownFrames.map(({ file, line }) => ({ file: path.resolve(cwd, file), line }));
  const [place] = places;
  if (!crash || !place) return undefined;
  const traceback = crash.traceback?.split('\n').filter((line) => !line.startsWith('  File "<')) ?? [];
  return new FlowFileError(
    `${crash.text}${placeText(place, cwd)}. Native code crashed there, which ended ${flowFile} with ${signal} before a run was started.\n${traceback.join('\n')}`,
    { flowFile, ...place, places },
  );
}

function lastOutputText({ lastOutput }: FlowFailure): string {
  return lastOutput === undefined ? '' : ` Its last output: ${lastOutput}`;
}

/** An exception that a decorator in the flow's code raised: whose it is, and where it is attached. */
function faultOfDecorator(
  { cwd, topLevel: { flowFile } }: FlowPlace,
  failure: FlowFailure,
  decorator: string,
): FlowFileError {
  const { text, places, step, isFromMetaflow, expression, byConfigs: [config] = [] } = failure;
  const [place] = places;
  const details = { flowFile, ...place, places };
  const ofConfig = config === undefined ? '' : ` of its Config "${config}"`;
  const use = expression ? ` with ${expression}${ofConfig}` : '';
  const its = `@${decorator}${step ? ` of its step "${step}"` : ''}${use}`;
  if (!isFromMetaflow) {
    const message = `${text.replace(/\.$/, '')}${placeText(place, cwd)}. ${flowFile} cannot be run: ${its} raised this.`;
    return new FlowFileError(`${message}${tracebackBelow(failure)}`, details);
  }
  const reason = asSentence(withoutClass(text));
  return new FlowFileError(
    `${flowFile} cannot be run: Metaflow rejects ${its}${placeText(place, cwd)}: ${reason}`,
    details,
  );
}

/** A default that Metaflow rejects: whose it is, and where it is declared. */
export function faultOfDefault(
  { cwd, topLevel: { flowFile } }: FlowPlace,
  { text, places, parameter, isConfig, byConfigs: [config] = [] }: FlowFailure,
): FlowFileError {
  const [place] = places;
  const source = isConfig || config === undefined ? '' : `, which comes from its Config "${config}"`;
  const of = `${isConfig ? 'Config' : 'parameter'} "${parameter}"${source}`;
  const message = `${text}${placeText(place, cwd)}. ${flowFile} cannot be run: Metaflow rejects the default of its ${of}.`;
  return new FlowFileError(message, { flowFile, ...place, places, parameter, isConfig });
}

/** Reasons why a flow does not start that changing its code would not fix. */
function otherFault(flowFile: string, failure: FlowFailure): RunnerError {
  const { kind, text, traceback, isFromMetaflow } = failure;
  const reason = isFromMetaflow ? withoutClass(text) : text;
  const message = `${flowFile} cannot be started: ${reason}`;
  return kind === 'usage'
    ? new UsageError(message)
    : new StartError(`${message}${tracebackBelow(failure)}`, { stderr: traceback });
}

/** The traceback, starting on a line of its own. */
export function tracebackBelow({ traceback }: FlowFailure): string {
  return traceback === '' ? '' : `\n${traceback.trimEnd()}`;
}

function placeText(place: CodeLine | undefined, cwd: string): string {
  return place ? ` (${shownFile(place.file, cwd)}, line ${place.line})` : '';
}

/** A file's name for people: relative to the flow's working directory if the file is below it. */
function shownFile(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

import path from 'node:path';
import { optionFromText, parseOrigin, type RunPlan } from '../job/run-plan.js';
import { UsageError } from '../runner/index.js';
import {
  asTexts,
  InputError,
  mapValues,
  parseCount,
  parseLines,
  parseMapping,
  parseMinutes,
  readInput,
  withoutNulls,
} from './input-values.js';

/** The action's inputs, parsed. What concerns a run is in `plan`, which lacks only the flow file. */
export interface Inputs {
  /** Flow files, or patterns of such, relative to the working directory. */
  readonly flows: readonly string[];
  readonly plan: Omit<RunPlan, 'flowFile'>;
  readonly metaflowVersion: string | undefined;
  /** The matrix context of the job, as JSON. */
  readonly matrix: string | undefined;
}

/** @throws {InputError} naming the input, its value and what was expected */
export async function readInputs(env: NodeJS.ProcessEnv): Promise<Inputs> {
  const text = (name: string) => readInput(env, name)?.trim();
  const mapping = (name: string) => parseMapping(name, readInput(env, name));
  const flows = parseLines(text('flow'));
  if (flows.length === 0) {
    throw new InputError('Input "flow" is required: the path of a flow file, or several, one per line.');
  }
  const resume = text('resume');
  const parameters = withoutNulls('params', await mapping('params'));
  if (resume !== undefined && Object.keys(parameters).length > 0) {
    throw new InputError(
      'Input "params" cannot be used with "resume": a resumed run has the parameters of its origin. Leave one of them empty.',
    );
  }
  return {
    flows,
    plan: {
      cwd: path.resolve(env['GITHUB_WORKSPACE'] ?? '.', text('working-directory') ?? '.'),
      python: text('python'),
      profile: text('profile'),
      env: asTexts('env', await mapping('env')),
      decospecs: parseLines(text('decospecs')),
      tags: parseLines(text('tags')),
      config: asTexts('config', await mapping('config')),
      configValues: withoutNulls('config-values', await mapping('config-values')),
      options: options(withoutNulls('options', await mapping('options'))),
      runOptions: options(withoutNulls('run-options', await mapping('run-options'))),
      maxWorkers: parseCount('max-workers', text('max-workers')),
      timeoutMs: parseMinutes('timeout-minutes', text('timeout-minutes')),
      startTimeoutMs: parseMinutes('start-timeout-minutes', text('start-timeout-minutes')),
      command: resume === undefined ? { name: 'run', parameters } : { name: 'resume', ...origin(resume) },
    },
    metaflowVersion: text('metaflow-version'),
    matrix: text('matrix'),
  };
}

/** In `name=value` lines a flag's value is text: `pylint=false`. */
function options(mapping: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return mapValues(mapping, (_, value) => (typeof value === 'string' ? optionFromText(value) : value));
}

function origin(text: string) {
  try {
    return parseOrigin(text);
  } catch (error) {
    if (error instanceof UsageError)
      throw new InputError(`Input "resume": ${error.message}`, { cause: error });
    throw error;
  }
}

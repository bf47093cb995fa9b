import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Concurrency } from '../../execution/execute-runs.js';
import { artifactNames as namesOf, artifactReference } from '../../execution/plan/artifact-reference.js';
import { parseGate, type Gate } from '../../execution/plan/gate-condition.js';
import {
  checkProfile,
  parseMetaflowConfig,
  type MetaflowConfig,
} from '../../execution/plan/metaflow-home.js';
import { optionFromText, type RunPlan } from '../../execution/plan/run-plan.js';
import { UsageError, type ParameterValue } from '../../runner/index.js';
import { InputError } from './input-error.js';
import { parseList, parseTags } from './input-list.js';
import {
  asTexts,
  mapValues,
  parseChoice,
  parseCount,
  parseFlag,
  parseGrid,
  parseMapping,
  parseMinutes,
  parseSeconds,
  readInput,
  withoutNulls,
} from './input-values.js';
import { parseRuns, type PlannedRun } from './planned-runs.js';
import { stepIdentity, type StepIdentity } from '../step-identity.js';
import { allowedRetention, parseId, parseRetentionDays, parseUploads, type Uploads } from './uploads.js';

const DEFAULT_UPLOAD_TIMEOUT_MS = 10 * 60_000;

/** The action's inputs, parsed. */
export interface Inputs {
  readonly runs: readonly PlannedRun[];
  readonly grid: Readonly<Record<string, readonly ParameterValue[]>>;
  /** What holds for all runs of the step. */
  readonly shared: Omit<RunPlan, 'label' | 'flowFile' | 'command' | 'tags' | 'decospecs'>;
  readonly concurrency: Concurrency;
  readonly report: ReportInputs;
  readonly metaflowVersion: string | undefined;
  /** Metaflow's configuration, in place of the machine's. */
  readonly metaflowConfig: MetaflowConfig | undefined;
  readonly profile: string | undefined;
  /** Reads other workflow runs, and other attempts of this one. */
  readonly token: string | undefined;
  readonly addsProvenanceTags: boolean;
}

/** How the step reports. */
export interface ReportInputs {
  readonly logOrder: 'auto' | 'live' | 'grouped';
  readonly summary: 'always' | 'on-failure' | 'never';
  readonly uploads: Uploads;
  /** Where JUnit's report is written, absolute. */
  readonly junitFile: string | undefined;
  /** How long uploads may take altogether. */
  readonly uploadTimeoutMs: number;
  readonly identity: StepIdentity;
}

/** @throws {InputError} naming the input, its value and what was expected */
export async function readInputs(env: NodeJS.ProcessEnv): Promise<Inputs> {
  const text = (name: string) => readInput(env, name)?.trim();
  const list = (name: string) => parseList(name, text(name));
  const mapping = (name: string) => parseMapping(name, readInput(env, name));
  const workspace = path.resolve(env['GITHUB_WORKSPACE'] ?? '.');
  const step: PlannedRun = {
    flows: await list('flow'),
    parameters: withoutNulls('params', await mapping('params')),
    tags: await parseTags('tags', text('tags')),
    decospecs: await list('decospecs'),
    resume: text('resume'),
    resumeStep: text('resume-step'),
  };
  const runs = readInput(env, 'runs');
  if (runs === undefined && step.flows.length === 0) {
    throw new InputError(
      'Input "flow" is required: the path of a flow file, or several, one per line. (Or "runs", a list of runs.)',
    );
  }
  const junit = text('junit');
  const config = text('metaflow-config');
  return {
    runs: runs === undefined ? [step] : await parseRuns(runs, step),
    grid: await parseGrid('grid', readInput(env, 'grid')),
    shared: {
      cwd: path.resolve(workspace, text('working-directory') ?? '.'),
      python: text('python'),
      env: asTexts('env', await mapping('env')),
      config: asTexts('config', await mapping('config')),
      configValues: withoutNulls('config-values', await mapping('config-values')),
      options: options(withoutNulls('options', await mapping('options'))),
      runOptions: options(withoutNulls('run-options', await mapping('run-options'))),
      maxWorkers: parseCount('max-workers', text('max-workers')),
      timeoutMs: parseMinutes('timeout-minutes', text('timeout-minutes')),
      startTimeoutMs: parseMinutes('start-timeout-minutes', text('start-timeout-minutes')),
      outputArtifacts: artifactNames(await list('output-artifacts')),
      gates: (await list('fail-if')).map(gate),
      retries: parseCount('retries', text('retries') === '0' ? undefined : text('retries')) ?? 0,
      retryDelayMs: parseSeconds('retry-delay', text('retry-delay')) ?? 0,
      provenance: {},
    },
    concurrency: {
      maxParallel: parseCount('max-parallel', text('max-parallel')) ?? availableParallelism(),
      failFast: parseFlag('fail-fast', text('fail-fast')) ?? true,
    },
    report: {
      logOrder: parseChoice('log-order', text('log-order'), ['auto', 'live', 'grouped']),
      summary: parseChoice('summary', text('summary'), ['always', 'on-failure', 'never']),
      uploads: {
        kinds: parseUploads(await list('upload'), parseFlag('cards', text('cards')) ?? true),
        ...allowedRetention(parseRetentionDays(text('retention-days')), env),
      },
      junitFile: junit === undefined ? undefined : path.resolve(workspace, junit),
      uploadTimeoutMs: uploadTimeoutMs(env),
      identity: stepIdentity(env, text('matrix'), parseId(text('id'))),
    },
    metaflowVersion: text('metaflow-version'),
    metaflowConfig: config === undefined ? undefined : parseMetaflowConfig('Input "metaflow-config"', config),
    profile: checkProfile('Input "profile"', text('profile')),
    token: text('github-token'),
    addsProvenanceTags: parseFlag('provenance-tags', text('provenance-tags')) ?? true,
  };
}

/** @throws {InputError} */
export function uploadTimeoutMs(env: NodeJS.ProcessEnv): number {
  const name = 'upload-timeout-minutes';
  return parseMinutes(name, readInput(env, name)?.trim()) ?? DEFAULT_UPLOAD_TIMEOUT_MS;
}

/** A flag's value is text: `pylint=false`. */
function options(mapping: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return mapValues(mapping, (_, value) => {
    if (typeof value === 'string') return optionFromText(value);
    return Array.isArray(value) ? value.map(String) : value;
  });
}

function artifactNames(names: readonly string[]): readonly string[] {
  return names.flatMap(namesOf).map((name) => {
    const reference = artifactReference(name);
    if (reference !== undefined) return reference;
    throw new InputError(`Input "output-artifacts" takes name or step/name, one per line, got "${name}".`);
  });
}

function gate(condition: string): Gate {
  try {
    return parseGate(condition);
  } catch (error) {
    if (error instanceof UsageError)
      throw new InputError(`Input "fail-if": ${error.message}`, { cause: error });
    throw error;
  }
}

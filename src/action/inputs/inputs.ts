import type { OutcomeStatus } from '../../outcome/outcome.js';
import { oneOf, UsageError } from '../../runner/index.js';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Concurrency } from '../../execution/execute-runs.js';
import {
  checkProfile,
  parseMetaflowConfig,
  type MetaflowConfig,
} from '../../execution/plan/metaflow-home.js';
import { inputName, type Option } from '../../options/option.js';
import { idleOptions } from '../../options/idle-options.js';
import { planSettings, type SharedSettings } from '../../options/plan-settings.js';
import { defaultOf, OPTIONS, optionRows, type OptionValues } from '../../options/table.js';
import type { Ranking } from '../../report/ranking.js';
import { comparedRanking } from './ranking-input.js';
import { baseBranch } from '../links/base-branch.js';
import { stepIdentity, type StepIdentity } from '../step-identity.js';
import { parseRuns, type PlannedRun } from './planned-runs.js';
import { readInput, readOptions, readSome } from './read-options.js';
import { followsRuns, needsFlow, stepCommand, type StepCommand } from './step-command.js';
import { reviewInputs, type ReviewInputs } from './review-inputs.js';
import { allowedRetention, parseRetentionDays, parseUploads, type Uploads } from './uploads.js';

const DEFAULT_UPLOAD_TIMEOUT_MS = 10 * 60_000;

/** The action's inputs, parsed. */
export interface Inputs {
  readonly command: StepCommand;
  readonly runs: readonly PlannedRun[];
  readonly grid: OptionValues['grid'];
  /** Settings for all runs of the step. */
  readonly shared: SharedSettings;
  /** Variables for the flow. */
  readonly env: OptionValues['env'];
  readonly concurrency: Concurrency;
  /** Plugin modules, relative to the working directory. */
  readonly plugins: OptionValues['plugins'];
  readonly report: ReportInputs;
  readonly metaflowVersion: string | undefined;
  /** Whether environments are cached. */
  readonly cache: string;
  /** Files that list the flow's dependencies. */
  readonly requirements: readonly string[];
  /** Metaflow's configuration, instead of the machine's. */
  readonly metaflowConfig: MetaflowConfig | undefined;
  readonly profile: string | undefined;
  /** Can read other workflow runs, and other attempts of this one. */
  readonly token: string | undefined;
  readonly addsProvenanceTags: boolean;
  /** A sentence for each input that has no effect. */
  readonly idle: readonly string[];
}

/** How the step reports. */
export interface ReportInputs {
  readonly logOrder: OptionValues['logOrder'];
  readonly summaryTitle: string | undefined;
  /** What makes a run better than its base run. */
  readonly ranking: Ranking | undefined;
  /** Whether annotations are shown. */
  readonly annotations: boolean;
  /** How reviewers are informed; `undefined` if they are not. */
  readonly review: ReviewInputs | undefined;
  readonly uploads: Uploads;
  /** How long all uploads together may take. */
  readonly uploadTimeoutMs: number;
  readonly identity: StepIdentity;
}

const RUNS_INSTEAD = ' Or list runs in the input "runs".';

/** What else names flows, by command. */
const INSTEAD_OF_FLOW: Partial<Record<StepCommand['name'], string>> = {
  run: RUNS_INSTEAD,
  check: RUNS_INSTEAD,
  trigger: ' Or name a deployment in the input "deployment-name".',
};

/** @throws {UsageError} that names the input, its value and what was expected */
export async function readInputs(env: NodeJS.ProcessEnv): Promise<Inputs> {
  requireInputsOf((await readSome(env, ['command'])).command, env);
  const values = await readOptions(env);
  const command = stepCommand(values);
  const { params: parameters, tags, decospecs, resume, resumeStep, metaflowConfig, profile } = values;
  const step: PlannedRun = { flows: values.flow, parameters, tags, decospecs, resume, resumeStep };
  if (values.runs === undefined && step.flows.length === 0 && needsFlow(command)) {
    throw new UsageError(
      `Input "flow" is required: the path of a flow file, or several, one per line.${INSTEAD_OF_FLOW[command.name] ?? ''}`,
    );
  }
  const uploaded = parseUploads(values.upload, values.cards);
  return {
    command,
    runs: values.runs === undefined ? [step] : await parseRuns(values.runs, step),
    grid: values.grid,
    shared: planSettings(values, {
      cwd: path.resolve(workspaceOf(env), values.workingDirectory ?? '.'),
      naming: inputName,
      baseBranch: () => baseBranch(env),
    }),
    env: values.env,
    concurrency: {
      maxParallel: values.maxParallel ?? availableParallelism(),
      failFast: values.failFast,
    },
    plugins: values.plugins,
    report: {
      logOrder: values.logOrder,
      summaryTitle: values.summaryTitle,
      ranking: comparedRanking(values),
      annotations: values.annotations,
      review: reviewInputs(values, env),
      uploads: {
        kinds: followsRuns(command) ? uploaded : new Set(),
        manifests: uploaded.size > 0,
        ...allowedRetention(parseRetentionDays(values.retentionDays), env),
      },
      uploadTimeoutMs: uploadTimeoutMs(values),
      identity: stepIdentity(env, values.matrix, values.id),
    },
    metaflowVersion: values.metaflowVersion,
    requirements: values.requirements,
    cache: values.cache,
    metaflowConfig:
      metaflowConfig === undefined
        ? undefined
        : parseMetaflowConfig(inputName(OPTIONS.metaflowConfig), metaflowConfig),
    profile: checkProfile(inputName(OPTIONS.profile), profile),
    token: values.token,
    addsProvenanceTags: values.provenanceTags,
    idle: idleOptions(values, inputName),
  };
}

/** Whether a command of the action uses an option. */
function isOf(command: OptionValues['command'], { commands, isOfReport }: Option): boolean {
  if (command === 'report') return isOfReport === true;
  const names = command === 'run' ? (['run', 'resume', 'spin'] as const) : ([command] as const);
  return commands === undefined || names.some((name) => commands.includes(name));
}

/** @throws {UsageError} for an input that the command does not use */
export function requireInputsOf(command: OptionValues['command'], env: NodeJS.ProcessEnv): void {
  for (const [, option] of optionRows) {
    const text = readInput(env, option.input);
    if (isOf(command, option) || text === undefined || text === defaultOf(option)) continue;
    const others = OPTIONS.command.choices.filter((other) => isOf(other, option));
    throw new UsageError(
      `${inputName(option)} cannot be used with "command: ${command}", only with ${oneOf(others)}.`,
    );
  }
}

/** The directory that relative paths in inputs are based on, and that contains annotated files; absolute. */
export function workspaceOf(env: NodeJS.ProcessEnv): string {
  return path.resolve(env['GITHUB_WORKSPACE'] ?? '.');
}

/** Where the JUnit report is written, an absolute path; known even if other inputs cannot be read, so that an older report does not remain. */
export function junitFileOf(env: NodeJS.ProcessEnv): string | undefined {
  const file = readInput(env, OPTIONS.junit.input);
  return file === undefined ? undefined : path.resolve(workspaceOf(env), file.trim());
}

/** When the job summary is written; known even if other inputs cannot be read, which a summary then says. */
export function summaryChoice(env: NodeJS.ProcessEnv): OptionValues['summary'] {
  const text = readInput(env, OPTIONS.summary.input)?.trim().toLowerCase();
  return text === 'never' || text === 'on-failure' ? text : 'always';
}

/** The heading of the step's part of the job summary; known even if other inputs cannot be read. */
export function summaryTitleOf(env: NodeJS.ProcessEnv): string | undefined {
  return readInput(env, OPTIONS.summaryTitle.input)?.trim().split('\n', 1)[0];
}

/** Whether a step with this status has a job summary. */
export function writesSummary(choice: OptionValues['summary'], status: OutcomeStatus): boolean {
  return choice === 'always' || (choice === 'on-failure' && status !== 'successful');
}

export function uploadTimeoutMs({ uploadTimeout }: Pick<OptionValues, 'uploadTimeout'>): number {
  return uploadTimeout ?? DEFAULT_UPLOAD_TIMEOUT_MS;
}

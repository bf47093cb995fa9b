import path from 'node:path';
import { logText } from '../display/log-text.js';
import { flowNames } from '../execution/plan/flow-names.js';
import {
  brokenBase64,
  commonValuesText,
  formsInLogs,
  linesOf,
  Redactor,
  secretValues,
} from '../redaction/index.js';
import { earlyCommand } from './runner-commands/early-command.js';
import { OPTIONS } from '../options/table.js';
import { possibleItems } from './inputs/input-list.js';
import { readInput } from './inputs/read-options.js';
import type { Inputs } from './inputs/inputs.js';
import { savePostState } from './post-state.js';
import type { Seal } from './sealed-file.js';
import { removeOwn } from '../client/regular-file.js';

/**
 * What a step must not show: it is masked in the job log, redacted in reports and uploads, and saved for `post`. More secrets become known
 * when the step's runs have ids.
 */
export class StepSecrets {
  readonly redactor = new Redactor([]);
  /** The positions of runs that have begun, but whose secrets are not known yet. */
  readonly #unread = new Set<number>();
  /** Counts the files for `post`, so that an older file put back in place is detected. */
  #version = 0;
  #file: string | undefined;
  readonly #seal: Seal;

  constructor(seal: Seal) {
    this.#seal = seal;
  }

  /**
   * Adds secrets, and has the runner mask them in the job log from now on.
   * @param position of the run of which these are all secrets, if they are a run's
   */
  learn(secrets: readonly string[], position?: number): void {
    maskInJobLog(this.redactor.learn(secrets));
    if (position !== undefined) this.#unread.delete(position);
    this.#save();
  }

  /** Call this before a run starts. Until its secrets are known or it has ended, `post` must not upload its output. */
  beginRun(position: number): void {
    this.#unread.add(position);
    this.#save();
  }

  /** Call this when a run has ended: whatever may contain unknown secrets is withheld by then. */
  endRun(position: number): void {
    if (this.#unread.delete(position)) this.#save();
  }

  /** Saves the secrets known now, and those learned later, for `post`: in a file in the step's directory whose key is in the step's state. */
  saveForPost(directory: string): void {
    this.#file = fileIn(directory);
    if (this.#save()) savePostState({ sealKey: this.#seal.key });
  }

  #save(): boolean {
    if (this.#file === undefined) return false;
    try {
      const version = (this.#version += 1);
      const { secrets, withheld } = this.redactor;
      const left: SavedSecrets = { secrets, withheld, unread: this.#unread.size, version };
      // The state comes first, so that if we are killed in between, no older file stays valid.
      savePostState({ secretsVersion: version });
      this.#seal.write(this.#file, JSON.stringify(left));
      return true;
    } catch (error) {
      this.#file = undefined;
      const reason = (error as Error).message;
      earlyCommand(
        'warning',
        `Could not save the secrets for the post step, so it will upload nothing: ${reason}`,
      );
      return false;
    }
  }
}

interface SavedSecrets {
  readonly secrets: readonly string[];
  readonly withheld: readonly string[];
  readonly unread: number;
  readonly version: number;
}

function fileIn(directory: string): string {
  return path.join(directory, 'secrets');
}

export function removeSecrets(directory: string): void {
  removeOwn(fileIn(directory));
}

/**
 * The redactor for `post`. It uses only what main saved, because the runner may pass `post` another action's inputs and environment.
 * @param version of the last file that main saved, as far as the step's state knows
 * @throws {Error} that says why not all secrets are known
 */
export function redactorForPost(directory: string, seal: Seal | undefined, version: number): Redactor {
  if (seal === undefined) throw new Error('the action did not save its secrets');
  let left: SavedSecrets;
  try {
    left = JSON.parse(seal.read(fileIn(directory))) as SavedSecrets;
  } catch (error) {
    throw new Error('the secrets that the action saved are missing, or were changed', { cause: error });
  }
  if (left.version < version)
    throw new Error('the secrets that the action saved were replaced by older ones');
  if (left.unread > 0)
    throw new Error("the action was killed before it knew the secrets of its flow's parameters");
  const redactor = new Redactor(left.secrets);
  for (const logDirectory of left.withheld) redactor.withhold(logDirectory);
  return redactor;
}

/**
 * The secrets: the values of secret-looking variables in the job, the input `env`, Metaflow's configuration, parameters and Configs, and
 * the values in the input `mask`. Inputs that could not be read have none.
 */
export function secretsOfInputs(
  env: NodeJS.ProcessEnv,
  inputs: Inputs | undefined,
  flows = flowsOf(inputs),
): string[] {
  const given = readInput(env, OPTIONS.mask.input) ?? '';
  const named = namedValues(env, inputs).flatMap((values) => secretValues(values, [], flows));
  const authorize = readInput(env, OPTIONS.authorize.input) ?? '';
  return [...secretValues({}, [given, ...possibleItems(given), authorize]), ...named];
}

/** The same, before any flow starts. Reports once which secrets are not hidden because their values are common. */
export function firstSecretsOfInputs(env: NodeJS.ProcessEnv, inputs: Inputs): string[] {
  const flows = flowsOf(inputs);
  const text = commonValuesText(namedValues(env, inputs), flows);
  if (text !== undefined) earlyCommand('warning', text);
  return secretsOfInputs(env, inputs, flows);
}

function namedValues(
  env: NodeJS.ProcessEnv,
  inputs: Inputs | undefined,
): Readonly<Record<string, unknown>>[] {
  const { shared, env: given, runs = [], grid, metaflowConfig } = inputs ?? {};
  const runValues = runs.flatMap(({ parameters, decospecs }) => [parameters, { decospecs }]);
  return [env, given, shared?.configValues, metaflowConfig, grid, ...runValues].map((named) => named ?? {});
}

function flowsOf(inputs: Inputs | undefined): ReadonlySet<string> {
  const { shared, runs = [] } = inputs ?? {};
  const files = runs.flatMap(({ flows }) => flows);
  return flowNames(files.map((flowFile) => ({ flowFile, cwd: shared?.cwd ?? '' })));
}

/** Masks line by line, also as JSON, Python, pages and URLs contain them, as Metaflow prints them, without asterisks, and as the job log has them. */
function maskInJobLog(secrets: readonly string[]): void {
  const lines = secrets.flatMap(linesOf).flatMap(formsInLogs);
  const asPrinted = lines.flatMap((line) => [line, ...linesOf(line.replaceAll('*', ''))]);
  const shown = asPrinted.flatMap((line) => [line, logText(line)]);
  const encoded = [...secrets, ...lines].flatMap(brokenBase64);
  for (const line of new Set([...shown, ...encoded])) earlyCommand('add-mask', line);
}

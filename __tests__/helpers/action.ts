import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { variableOf } from '../../src/action/inputs/read-options.js';
import { optionRows } from '../../src/options/table.js';
import { Child, type Ended } from './child.js';
import { whenFinished } from './finished.js';
import { NODE24, ROOT } from './paths.js';
import { cleanEnvironment } from './workspace.js';
import { removeTree } from './remove-tree.js';

/** What GitHub passes for inputs that a workflow does not set; `matrix` is that of a job without a matrix. */
const DEFAULT_INPUTS = Object.fromEntries(
  optionRows.flatMap(([name, option]) =>
    option.input === undefined ? [] : [[option.input, name === 'matrix' ? 'null' : (option.default ?? '')]],
  ),
);

/** How a workflow's step differs from a plain successful one. */
export interface StepOptions {
  readonly workspace: string;
  /** Inputs, by their names in action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Added to the environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Receives the main step's job log if it is too long to collect. */
  readonly stdoutFile?: string;
}

export interface StepResult extends Ended {
  /** Outputs by name; the last value written counts. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Messages of the step's `::error::` commands. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** A step that uses the action, run from dist/ as GitHub runs it: with its Node, its environment, its files. */
export class ActionStep {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-step-'));
  readonly main: Child;
  readonly #env: Record<string, string>;

  constructor(readonly options: StepOptions) {
    whenFinished(() => {
      removeTree(this.directory);
    });
    mkdirSync(path.join(this.directory, 'temp'));
    for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(this.file(name), '');
    const inputs = Object.entries({ ...DEFAULT_INPUTS, ...options.inputs }).map(
      ([name, value]) => [variableOf(name), value] as const,
    );
    const env: Record<string, string | undefined> = {
      ...cleanEnvironment(),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_JOB: 'train',
      GITHUB_ACTION: '__self',
      GITHUB_ACTOR: 'octocat',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: this.file('output'),
      GITHUB_STEP_SUMMARY: this.file('summary'),
      GITHUB_STATE: this.file('state'),
      GITHUB_ENV: this.file('env'),
      GITHUB_PATH: this.file('path'),
      RUNNER_TEMP: path.join(this.directory, 'temp'),
      ...Object.fromEntries(inputs),
      ...options.env,
    };
    this.#env = Object.fromEntries(
      Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    this.main = this.#run('main', {});
  }

  /** Waits for the main step. */
  async result(): Promise<StepResult> {
    return this.#result(await this.main.ended);
  }

  /** Runs the `post` step, as at the end of the job. @param env replaces variables that main had */
  async post(env: Readonly<Record<string, string | undefined>> = {}): Promise<Ended> {
    return await this.startPost(env).ended;
  }

  /** Starts it without waiting for its end. */
  startPost(env: Readonly<Record<string, string | undefined>> = {}): Child {
    const state = Object.entries(this.#values('state')).map(([name, value]) => [`STATE_${name}`, value]);
    return this.#run('post', { ...(Object.fromEntries(state) as Record<string, string>), ...env });
  }

  file(name: string): string {
    return path.join(this.directory, name);
  }

  /** Whether its flows have written to their logs yet. */
  hasLogs(): boolean {
    const temp = this.file('temp');
    return readdirSync(temp, { recursive: true, encoding: 'utf8' }).some(
      (file) => /logs\/.*\.log$/.test(file) && statSync(path.join(temp, file)).size > 0,
    );
  }

  #run(entry: 'main' | 'post', more: Readonly<Record<string, string | undefined>>): Child {
    const env = Object.fromEntries(
      Object.entries({ ...this.#env, ...more }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    const { workspace: cwd, stdoutFile } = this.options;
    const program = path.join(ROOT, 'dist', entry, 'index.js');
    return new Child(NODE24, [program], { cwd, env }, entry === 'main' ? stdoutFile : undefined);
  }

  #result(ended: Ended): StepResult {
    const messages = (command: string) =>
      [...ended.stdout.matchAll(new RegExp(`^::${command}(?: [^:]*)?::(.*)$`, 'gm'))].map(([, text]) =>
        unescape(text ?? ''),
      );
    return {
      ...ended,
      outputs: this.#values('output'),
      summary: existsSync(this.file('summary')) ? readFileSync(this.file('summary'), 'utf8') : '',
      errors: messages('error'),
      warnings: messages('warning'),
      notices: messages('notice'),
    };
  }

  /** Parses a file in GitHub's `name<<delimiter` format, as the runner does. */
  #values(name: string): Record<string, string> {
    const text = existsSync(this.file(name)) ? readFileSync(this.file(name), 'utf8') : '';
    const values = text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
    return Object.fromEntries([...values].map(([, key = '', , value = '']) => [key, value]));
  }
}

export async function runAction(options: StepOptions): Promise<StepResult> {
  return await new ActionStep(options).result();
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

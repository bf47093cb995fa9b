import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRegularText } from '../client/regular-file.js';
import { Deadline } from './deadline.js';
import { killSurvivors } from './end-process-group.js';
import { startFlowProcess } from './flow-process.js';
import { INTROSPECTION_PROGRAM } from './introspection-program.js';

/** What a flow file declares, as far as it could be read. */
export interface Introspection {
  readonly python: string;
  /** Metaflow's version; absent where the interpreter has none. */
  readonly metaflow?: string;
  readonly loadError?: {
    readonly type: string;
    readonly message: string;
    readonly file?: string | null;
    readonly line?: number | null;
  };
  /** Names of the flows that the file defines. The parts below are there when it is exactly one. */
  readonly flows?: readonly string[];
  readonly parameters?: readonly DeclaredParameter[];
  readonly configs?: readonly DeclaredParameter[];
  /** Options by command-line name: of the top level, of `run` and of `resume`. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, DeclaredOption>>>>;
  readonly decorators?: readonly string[];
  /** The steps of the graph, in Metaflow's words. */
  readonly steps?: readonly DeclaredStep[];
  /** The first thing that Metaflow's validity checker finds. */
  readonly validity?: { readonly message: string; readonly file: string; readonly line?: number | null };
}

export interface DeclaredParameter {
  readonly name: string;
  /** The name of the artifact that holds its value. */
  readonly variable: string;
  /** `str`, `int`, `float`, `bool`, `JSON`, `file`, or another type's own name. */
  readonly type: string;
  readonly required: boolean;
  readonly default: boolean | number | string | null;
  readonly hasDefault: boolean;
  readonly multiple: boolean;
  readonly separator: string | null;
  readonly help: string | null;
  /** Whether the default is the path of a file, as a Config's may be. */
  readonly defaultIsFile: boolean;
}

export interface DeclaredStep {
  readonly name: string;
  /** As in `GraphStep`. */
  readonly type: string;
  readonly next: readonly string[];
}

export interface DeclaredOption {
  readonly type: string;
  readonly choices: readonly string[];
}

/** A report that is longer was not written by our program. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A flow that hangs at import must not keep us. */
const INTROSPECTION_TIMEOUT_MS = 60_000;

/** A flow file, and how it would be run. */
export interface FlowToRead {
  readonly python: string;
  readonly flowFile: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly abortSignal?: AbortSignal | undefined;
}

/**
 * Reads what a flow file declares, by importing it in its own interpreter, and leaves nothing running that the import
 * may have started. Rejects with Node's error when the interpreter cannot be started, with the signal's reason when aborted.
 */
export async function readFlow({
  python,
  flowFile,
  cwd,
  env,
  abortSignal,
}: FlowToRead): Promise<Introspection> {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-'));
  using deadline = new Deadline(abortSignal, INTROSPECTION_TIMEOUT_MS);
  try {
    deadline.signal.throwIfAborted();
    const [stdoutFile, stderrFile] = [
      path.join(directory, 'report.json'),
      path.join(directory, 'stderr.log'),
    ];
    const args = ['-c', INTROSPECTION_PROGRAM, flowFile];
    const reading = await startFlowProcess({
      executable: python,
      args,
      cwd,
      env,
      stdoutFile,
      stderrFile,
    });
    const kill = () => void killSurvivors(reading);
    deadline.signal.addEventListener('abort', kill, { once: true });
    if (deadline.signal.aborted) kill();
    await reading.exited;
    await killSurvivors(reading);
    deadline.signal.throwIfAborted();
    const found = parse(readRegularText(stdoutFile, MOST_BYTES));
    if (!found) throw new Error(`Reading ${flowFile} gave no result.`);
    return found;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What a flow file declares, or `undefined` when it cannot be read. */
export async function introspect(flow: FlowToRead): Promise<Introspection | undefined> {
  return await readFlow(flow).catch(() => undefined);
}

function parse(text: string): Introspection | undefined {
  try {
    return JSON.parse(text) as Introspection;
  } catch {
    return undefined;
  }
}

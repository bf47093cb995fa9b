import { execFile } from 'node:child_process';
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
}

export interface DeclaredOption {
  readonly type: string;
  readonly choices: readonly string[];
}

/** A flow that hangs at import must not keep us. */
const INTROSPECTION_TIMEOUT_MS = 60_000;

/** A flow file, and how it would be run. */
export interface FlowToRead {
  readonly python: string;
  readonly flowFile: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Reads what a flow file declares, by importing it in its own interpreter. Rejects with Node's error when that fails. */
export async function readFlow({ python, flowFile, cwd, env }: FlowToRead): Promise<Introspection> {
  const limits = {
    timeout: INTROSPECTION_TIMEOUT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  } as const;
  return await new Promise((resolve, reject) => {
    execFile(python, ['-c', INTROSPECTION_PROGRAM, flowFile], { cwd, env, ...limits }, (error, stdout) => {
      const found = error ? undefined : parse(stdout);
      if (found) resolve(found);
      else reject(error ?? new Error(`Reading ${flowFile} gave no result.`));
    });
  });
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

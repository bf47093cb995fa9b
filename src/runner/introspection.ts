import { askFlowFile, type FlowToRead } from './ask-flow-file.js';
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

/**
 * Reads what a flow file declares, by importing it in its own interpreter. Rejects as `askFlowFile` does, and when there is no answer.
 */
export async function readFlow(flow: FlowToRead): Promise<Introspection> {
  const found = (await askFlowFile(INTROSPECTION_PROGRAM, flow)) as Introspection | undefined;
  if (!found) throw new Error(`Reading ${flow.flowFile} gave no result.`);
  return found;
}

/** What a flow file declares, or `undefined` when it cannot be read. */
export async function introspect(flow: FlowToRead): Promise<Introspection | undefined> {
  return await readFlow(flow).catch(() => undefined);
}

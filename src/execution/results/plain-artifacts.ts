import {
  possibleScalarClasses,
  withPlainScalars,
  type PlainScalar,
  type ScalarClass,
} from '../../client/index.js';
import { askFlowFile } from '../../runner/index.js';
import type { RunPlan } from '../plan/run-plan.js';
import { SCALAR_CLASS_PROGRAM } from './scalar-class-program.js';

/** In a value with more classes than this, the rest stay undecoded. */
const MAX_CLASSES = 50;

/** Longer names are not class names. */
const MAX_NAME_LENGTH = 500;

/** What is needed to query a flow's own Python. */
export type FlowOfRun = Pick<RunPlan, 'python' | 'cwd' | 'flowFile'> & {
  readonly env: NodeJS.ProcessEnv;
};

/**
 * Turns texts and numbers of other classes in a run's values, such as members of an Enum that is also a `str`, into plain ones. Only the
 * flow's own Python knows what such a class is. We query it only if there is such a class; it then imports the flow file. Classes of modules
 * that the flow file does not import stay as they are.
 * @param isForGates whether a condition depends on them and cannot be decided without an answer; if so, an abortion rejects
 */
export async function withPlainArtifacts(
  values: Readonly<Record<string, unknown>>,
  { python = 'python3', cwd, env, flowFile }: FlowOfRun,
  abortSignal: AbortSignal | undefined,
  isForGates = false,
): Promise<Readonly<Record<string, unknown>>> {
  const named = [...possibleScalarClasses(Object.values(values))];
  const wanted = named.filter((name) => name.length <= MAX_NAME_LENGTH).slice(0, MAX_CLASSES);
  if (wanted.length === 0) return values;
  try {
    const flow = { python, cwd, env, flowFile, abortSignal };
    const answer = await askFlowFile(SCALAR_CLASS_PROGRAM, flow, [JSON.stringify(wanted)]);
    return withPlainScalars(values, scalarClasses(answer)) as Readonly<Record<string, unknown>>;
  } catch {
    if (isForGates) abortSignal?.throwIfAborted();
    return values;
  }
}

interface Answer {
  readonly base: ScalarClass['base'];
  readonly members?: readonly { readonly name: string; readonly value: Encoded; readonly plain: Encoded }[];
  readonly isFlag?: boolean;
}

/** The name of a type, and a value as text. */
type Encoded = readonly [ScalarClass['base'], string] | null;

function scalarClasses(answer: unknown): ReadonlyMap<string, ScalarClass> {
  const classes = Object.entries((answer ?? {}) as Record<string, Answer>);
  return new Map(
    classes.map(([name, { members, ...others }]) => [
      name,
      {
        ...others,
        members: members?.flatMap(({ name: member, value, plain }) => {
          const [known, own] = [decoded(plain), decoded(value)];
          return known === undefined ? [] : [{ name: member, value: own, plain: known }];
        }),
      },
    ]),
  );
}

function decoded(encoded: Encoded): PlainScalar | undefined {
  if (!encoded) return undefined;
  const [type, text] = encoded;
  if (type === 'str') return text;
  if (type === 'float') return Number(text.replace('inf', 'Infinity'));
  return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

import path from 'node:path';
import { PYTHON_NAME } from '../client/identifiers.js';
import { readRegularText, type FlowGraph } from '../client/index.js';
import { Runner } from '../runner/index.js';
import { runnerOptions, type RunPlan } from './plan/run-plan.js';

/** A longer file is not looked through. */
const MOST_BYTES = 4 * 1024 * 1024;

/** `key = Parameter("api-token", …)`, over several lines too; any other way to name a parameter is left to Python. */
const DECLARATION = new RegExp(
  String.raw`^[ \t]*(${PYTHON_NAME})[ \t]*(?::[^=\n]*)?=[ \t]*(?:${PYTHON_NAME}\.)*(?:Parameter|IncludeFile|Config)\((?:\s|#[^\n]*\n)*(?:name\s*=\s*)?[rRuU]?(["'])([^"'\\\n]+)\2\s*[,)]`,
  'gmu',
);

/** Names of parameters on the command line, by the variables that hold them. A run records the variables alone. */
export type ParameterNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The names that Python code declares in plain words. */
export function namesInCode(code: string): ParameterNames {
  return grouped(
    [...code.matchAll(DECLARATION)].map(([, variable = '', , name = '']) => [
      variable.normalize('NFKC'),
      name,
    ]),
  );
}

/** What the flow's own files say, as far as they can be read; nothing is run for it. */
export function namesInFiles({ cwd, flowFile }: RunPlan, graph: FlowGraph): ParameterNames {
  const ofFlow = path.resolve(cwd, flowFile);
  const seen = graph.steps.flatMap(({ file }) => file ?? []);
  const files = seen.flatMap((file) => [path.resolve(cwd, file), path.resolve(path.dirname(ofFlow), file)]);
  const texts = [...new Set([ofFlow, ...files])].map(textOf);
  return grouped(texts.flatMap((code) => pairs(namesInCode(code))));
}

/** What Metaflow itself sees: the flow is imported for it, by its own interpreter. What cannot be known is absent. */
export async function introspectedNames(plan: RunPlan, abortSignal: AbortSignal): Promise<ParameterNames> {
  try {
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const { parameters = [], configs = [] } = await runner.introspect({ abortSignal });
    return grouped([...parameters, ...configs].map(({ variable, name }) => [variable, name]));
  } catch {
    return new Map();
  }
}

function grouped(entries: readonly (readonly [string, string])[]): ParameterNames {
  const names = new Map<string, Set<string>>();
  for (const [variable, name] of entries) names.set(variable, (names.get(variable) ?? new Set()).add(name));
  return names;
}

function pairs(names: ParameterNames): [string, string][] {
  return [...names].flatMap(([variable, all]) => [...all].map((name): [string, string] => [variable, name]));
}

function textOf(file: string): string {
  try {
    return readRegularText(file, MOST_BYTES);
  } catch {
    return '';
  }
}

import path from 'node:path';
import { PYTHON_NAME } from '../client/identifiers.js';
import { readRegularText, type FlowGraph } from '../client/index.js';
import { Runner } from '../runner/index.js';
import { runnerOptions, type RunPlan } from './plan/run-plan.js';

/** Longer files are not searched. */
const MAX_BYTES = 4 * 1024 * 1024;

/** `key = Parameter("api-token", …)`, also over several lines; Python determines names that are given in other ways. */
const DECLARATION = new RegExp(
  String.raw`^[ \t]*(${PYTHON_NAME})[ \t]*(?::[^=\n]*)?=[ \t]*(?:${PYTHON_NAME}\.)*(?:Parameter|IncludeFile|Config)\((?:\s|#[^\n]*\n)*(?:name\s*=\s*)?[rRuU]?(["'])([^"'\\\n]+)\2\s*[,)]`,
  'gmu',
);

/** The parameters' names on the command line, by their variables. A run records only the variables. */
export type ParameterNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The names that Python code declares literally. */
export function namesInCode(code: string): ParameterNames {
  return grouped(
    [...code.matchAll(DECLARATION)].map(([, variable = '', , name = '']) => [
      variable.normalize('NFKC'),
      name,
    ]),
  );
}

/** The names in the flow's own files, as far as these can be read; this runs no code. */
export function namesInFiles({ cwd, flowFile }: RunPlan, graph: FlowGraph): ParameterNames {
  const absoluteFlowFile = path.resolve(cwd, flowFile);
  const seen = graph.steps.flatMap(({ file }) => file ?? []);
  const files = seen.flatMap((file) => [
    path.resolve(cwd, file),
    path.resolve(path.dirname(absoluteFlowFile), file),
  ]);
  const texts = [...new Set([absoluteFlowFile, ...files])].map(textOf);
  return grouped(texts.flatMap((code) => pairs(namesInCode(code))));
}

/** The names as Metaflow sees them: its own interpreter imports the flow. Unknown names are absent. */
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
    return readRegularText(file, MAX_BYTES);
  } catch {
    return '';
  }
}

import path from 'node:path';
import { lastStep, type RunHistory } from '../client/index.js';
import { codeLines } from '../outcome/place/code-lines.js';
import { stepSource } from '../outcome/place/step-source.js';
import { Runner, unexecutedText } from '../runner/index.js';
import { runnerOptions, type RunPlan } from './plan/run-plan.js';

/** Why Metaflow executed none of a step's code; `undefined` if it executed it, or the flow cannot be read. */
export async function whyUnexecuted(
  stepName: string,
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<string | undefined> {
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const { steps = [] } = await runner.introspect({ abortSignal }).catch(() => ({ steps: [] }));
  const step = steps.find(({ name }) => name === stepName);
  return step && unexecutedText(step);
}

/**
 * The same for the last step of a successful run: every other such step fails the run, because it never calls `self.next`. The flow is read
 * only if the step's code looks like it, because that takes half a second.
 */
export async function whyEndUnexecuted(
  { graph }: RunHistory,
  plan: RunPlan,
  signal: AbortSignal,
): Promise<string | undefined> {
  const end = graph?.steps.find(({ name }) => name === lastStep(graph));
  if (end?.line === undefined) return undefined;
  const lines = codeLines(stepSource(end, path.resolve(plan.cwd, plan.flowFile), plan.cwd));
  return mayBeUnexecuted(lines.slice(end.line - 1)) ? await whyUnexecuted(end.name, plan, signal) : undefined;
}

/** Whether a function that begins with the first line may be `async` or contain `yield`. */
function mayBeUnexecuted([first = '', ...below]: readonly string[]): boolean {
  if (first.trimStart().startsWith('async ')) return true;
  const indent = indentOf(first);
  const end = below.findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
  return below.slice(0, end === -1 ? undefined : end).some((line) => /\byield\b/.test(line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

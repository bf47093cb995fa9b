import { ownValue } from '../../client/own-value.js';
import { combinationsOf, labelled, namedBy, requireFewRuns } from '../../execution/plan/grid.js';
import {
  parseOrigin,
  type NewRun,
  type OriginRun,
  type Resumption,
  type RunPlan,
} from '../../execution/plan/run-plan.js';
import { inputName } from '../../options/option.js';
import type { SharedSettings } from '../../options/plan-settings.js';
import { OPTIONS } from '../../options/table.js';
import { UsageError, type ParameterValue, type ParameterValues } from '../../runner/index.js';
import { findFlowFiles } from './flow-files.js';
import { parseTags } from './input-list.js';
import { parseObjects, withoutNulls } from './input-values.js';
import { parseWorkflowRun } from './parse-workflow-run.js';

/** What each run of a step may set for itself; the step's other inputs apply to all of them. */
export interface PlannedRun {
  /** Flow files, or patterns for them, relative to the working directory. */
  readonly flows: readonly string[];
  /** As in `RunPlan`. */
  readonly flowGivenBy?: string | undefined;
  readonly parameters: ParameterValues;
  /** As in `NewRun`. */
  readonly givenBy?: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly decospecs: readonly string[];
  readonly resume: string | undefined;
  /** What named the run to resume, for messages, if it is not the usual input. */
  readonly resumeGivenBy?: string | undefined;
  readonly resumeStep: string | undefined;
}

const MEMBERS = ['flow', 'params', 'tags', 'decospecs', 'resume'];

/**
 * The runs in the input `runs`. Each has the step's own inputs; its parameters override the step's, and its tags and decospecs are added to
 * them. @throws {UsageError}
 */
export async function parseRuns(text: string, step: PlannedRun): Promise<PlannedRun[]> {
  const objects = await parseObjects('runs', text);
  const runs = objects.map(async (object, index): Promise<PlannedRun> => {
    const unknown = object.names.find((name) => !MEMBERS.includes(name));
    if (unknown !== undefined) {
      throw new UsageError(
        `Input "runs": run ${index + 1} has the unknown key "${unknown}"; a run can have ${MEMBERS.join(', ')}.`,
      );
    }
    const own = await object.texts('flow');
    const flows = own.length > 0 ? own : step.flows;
    if (flows.length === 0) throw new UsageError(`Input "runs": run ${index + 1} has no "flow".`);
    const parameters = withoutNulls('runs', object.mapping('params'));
    const source = `Input "runs" (run ${index + 1})`;
    const [resume] = await object.texts('resume');
    return {
      flows,
      flowGivenBy: own.length > 0 ? source : undefined,
      parameters: { ...step.parameters, ...parameters },
      givenBy: namedBy(source, parameters),
      tags: [...step.tags, ...(await object.texts('tags', parseTags))],
      decospecs: [...step.decospecs, ...(await object.texts('decospecs'))],
      resume: resume ?? step.resume,
      resumeGivenBy: resume === undefined ? undefined : source,
      resumeStep: step.resumeStep,
    };
  });
  return await Promise.all(runs);
}

/** One plan per run: for each flow file, and each combination of the grid. @throws {UsageError} */
export async function expandRuns(
  runs: readonly PlannedRun[],
  grid: Readonly<Record<string, readonly ParameterValue[]>>,
  shared: SharedSettings & Pick<RunPlan, 'env'>,
): Promise<RunPlan[]> {
  const plans: Omit<RunPlan, 'label'>[] = [];
  for (const { flows, flowGivenBy, tags, decospecs, ...own } of runs) {
    requireGivenOnce(own, grid);
    for (const flowFile of await findFlowFiles(flowGivenBy ?? inputName(OPTIONS.flow), flows, shared.cwd)) {
      for (const combination of combinationsOf(grid, inputName(OPTIONS.grid))) {
        const command = commandOf({
          ...own,
          parameters: { ...own.parameters, ...combination },
          givenBy: { ...own.givenBy, ...namedBy(inputName(OPTIONS.grid), combination) },
        });
        plans.push({ ...shared, flowFile, flowGivenBy, tags, decospecs, command });
      }
    }
  }
  requireFewRuns('Inputs "flow", "runs" and "grid"', plans.length);
  return labelled(plans);
}

/** The grid would silently override a parameter with the same name. @throws {UsageError} */
function requireGivenOnce(
  { parameters, givenBy = {} }: Pick<PlannedRun, 'parameters' | 'givenBy'>,
  grid: object,
): void {
  const name = Object.keys(grid).find((candidate) => Object.hasOwn(parameters, candidate));
  if (name === undefined) return;
  const source = ownValue(givenBy, name) ?? inputName(OPTIONS.params);
  throw new UsageError(
    `Input "grid" has "${name}", which ${source.replace(/^I/, 'i')} also sets: remove it from one of them.`,
  );
}

/** A new run, or a resumed one. */
function commandOf({
  parameters,
  givenBy = {},
  resume,
  resumeGivenBy,
  resumeStep: stepToRerun,
}: Omit<PlannedRun, 'flows' | 'flowGivenBy' | 'tags' | 'decospecs'>): NewRun | Resumption {
  const run = { name: 'run', parameters, ...(Object.keys(givenBy).length > 0 && { givenBy }) } as const;
  if (resume?.toLowerCase() === 'auto')
    return { ...run, resumeFrom: { kind: 'earlier-attempt', stepToRerun } };
  if (resume === undefined) {
    if (stepToRerun !== undefined)
      throw new UsageError('Input "resume-step" needs "resume", which names the run to resume.');
    return run;
  }
  const [given] = Object.keys(parameters);
  if (given !== undefined) {
    throw new UsageError(
      `${ownValue(givenBy, given) ?? 'Input "params"'} cannot be used with "resume": a resumed run uses the parameters of its origin. Leave one of them empty, or use "resume: auto".`,
    );
  }
  const source = resumeGivenBy ?? inputName(OPTIONS.resume);
  const from = parseWorkflowRun(resume, process.env, source) ?? origin(source, resume);
  return {
    name: 'resume',
    from,
    stepToRerun,
    ...(resumeGivenBy !== undefined && { givenBy: resumeGivenBy }),
  };
}

/** Words that people try when they mean the run of an earlier attempt; none of them is a run id. */
const MEANT_AUTO = /^(true|yes|on|1|always|latest|last|previous)$/i;

function origin(source: string, text: string): OriginRun {
  if (MEANT_AUTO.test(text)) throw new UsageError(`${source}: "${text}" is not a run. Did you mean auto?`);
  return parseOrigin(source, text);
}

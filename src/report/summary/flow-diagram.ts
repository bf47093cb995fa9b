import { durationText } from '../duration-text.js';
import { diagramBlock, label, MAX_EDGES } from './mermaid.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { stepFacts, type StepFacts } from '../../outcome/step-facts.js';
import type { TaskStatus } from '../../outcome/task-status.js';

/** Colours that are legible on light and dark pages. */
const COLOURS: Readonly<Record<TaskStatus | 'unreached', string>> = {
  successful: 'fill:#dafbe1,stroke:#1a7f37,color:#0a4620',
  caught: 'fill:#fff8c5,stroke:#9a6700,color:#5c3d00',
  reused: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  failed: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:3px',
  lost: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:4',
  interrupted: 'fill:#fff1e5,stroke:#bc4c00,color:#762c00',
  running: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  unreached: 'fill:#8080801a,stroke:#8c959f,color:#848d97,stroke-dasharray:4',
};

/** Up to this many steps in a row are drawn from left to right. */
const MAX_ROW_LENGTH = 6;

/** A run's steps as a mermaid flowchart, coloured by status. `undefined` if the graph is unknown, or larger than what GitHub draws. */
export function flowDiagram(outcome: RunOutcome): string | undefined {
  const graph = outcome.details?.history.graph;
  if (!graph) return undefined;
  const { startStep = 'start', endStep = 'end' } = graph;
  const steps = stepFacts(outcome);
  const indices = new Map(steps.map(({ name }, index) => [name, index]));
  const transitions = steps.flatMap((step, from) =>
    (step.declared?.next ?? []).flatMap((name) => {
      const to = indices.get(name);
      return to === undefined ? [] : [{ step, from, to }];
    }),
  );
  if (transitions.length > MAX_EDGES) return undefined;
  const edges = transitions.map(({ step, from, to }) => edge(step, from, steps[to] as StepFacts, to));
  const colours = new Set(steps.map(colour));
  return diagramBlock([
    `flowchart ${isLong(steps, startStep) ? 'TD' : 'LR'}`,
    ...steps.map(
      (step, index) =>
        `  n${index}${node(step, step.name === startStep || step.name === endStep)}:::${colour(step)}`,
    ),
    ...edges,
    ...[...colours].map((name) => `  classDef ${name} ${COLOURS[name]}`),
  ]);
}

function colour({ status }: StepFacts): TaskStatus | 'unreached' {
  return status ?? 'unreached';
}

function node(step: StepFacts, isEnd: boolean): string {
  const lines = [
    `${label(step.name)}${step.tasks.length > 1 ? ` ×${step.tasks.length}` : ''}`,
    ...remarks(step),
  ];
  const text = `"${lines.join('<br/>')}"`;
  if (step.declared?.type === 'split-switch') return `{{${text}}}`;
  return isEnd ? `([${text}])` : `(${text})`;
}

function remarks({ status, counts, tasks, duration }: StepFacts): string[] {
  if (status === undefined) return ['not reached'];
  const time = duration === undefined ? [] : [durationText(duration)];
  if (status === 'successful') return time;
  const count = counts.get(status) ?? 0;
  return [`${tasks.length === count ? '' : `${count} of ${tasks.length} `}${status}`, ...time];
}

/** A transition that no task took is dotted. */
function edge(from: StepFacts, fromIndex: number, to: StepFacts, toIndex: number): string {
  const artifact = from.declared?.foreachArtifact;
  const text = artifact === undefined ? '' : `|"${label(artifact, 30)}"|`;
  return `  n${fromIndex} ${isTaken(from, to) ? '-->' : '-.->'}${text} n${toIndex}`;
}

/** A step that was reached may have been reached another way. */
function isTaken({ tasks, declared }: StepFacts, { name, status }: StepFacts): boolean {
  if (status === undefined) return false;
  const ended = tasks.filter(
    ({ attempts, originPathspec }) => originPathspec !== undefined || attempts.at(-1)?.ok,
  );
  const isSwitch = declared?.type === 'split-switch';
  return ended.some(({ chosen }) => !isSwitch || chosen === undefined || chosen.includes(name));
}

/** Whether a sequence of steps is too long for a row; a loop is endless. */
function isLong(steps: readonly StepFacts[], startStep: string): boolean {
  const next = new Map(steps.map(({ name, declared }) => [name, declared?.next ?? []]));
  let reached = [startStep];
  for (let length = 0; length < MAX_ROW_LENGTH; length++) {
    reached = [...new Set(reached.flatMap((name) => next.get(name) ?? []))];
  }
  return reached.length > 0;
}

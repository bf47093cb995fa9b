import type {
  FlowGraph,
  GraphStep,
  RunHistory,
  TaskAttempt,
  TaskException,
  TaskHistory,
} from '../../client/index.js';
import { redactedName, REPLACEMENT, type Redactor } from '../../redaction/index.js';
import { withBoundedFailures } from '../bounded-failures.js';
import { boundedOutcome } from '../bounded-outcome.js';
import { exceptionText } from '../exception-text.js';
import type {
  BaseRun,
  FailedHook,
  GateResult,
  ReportedCard,
  ReusedStep,
  RunCosts,
  RunDetails,
  RunOutcome,
} from '../outcome.js';
import {
  dictionary,
  each,
  error,
  fields,
  item,
  kept,
  name,
  named,
  names,
  pathspec,
  text,
  texts,
  value,
  type Rule,
} from './redaction-rules.js';

const EXCEPTION = fields<TaskException>({ type: text, message: text, stacktrace: text });

const ATTEMPT = fields<TaskAttempt>({
  attempt: kept,
  startedAt: kept,
  finishedAt: kept,
  exitedAt: kept,
  ok: kept,
  returnCode: kept,
  interrupted: kept,
  exception: EXCEPTION,
  explanation: text,
  printedTraceback: text,
});

const TASK = fields<TaskHistory>({
  stepName: name,
  taskId: name,
  createdAt: kept,
  attempts: each(ATTEMPT),
  foreachStack: each(item),
  foreachIndices: kept,
  originPathspec: pathspec,
  caught: EXCEPTION,
  chosen: names,
  metadata: named,
});

const STEP = fields<GraphStep>({
  name,
  type: kept,
  next: names,
  doc: text,
  file: text,
  line: kept,
  foreachArtifact: text,
  decorators: each(fields<GraphStep['decorators'][number]>({ name, attributes: named })),
});

const GRAPH = fields<FlowGraph>({
  steps: each(STEP),
  startStep: name,
  endStep: name,
  parameters: texts,
  configs: texts,
});

/** The file's name identifies it in the workflow artifact. */
const CARD = fields<ReportedCard>({
  stepName: name,
  taskId: name,
  type: text,
  id: text,
  fileName: redactedName,
  problem: text,
});

const DETAILS = fields<RunDetails>({
  history: fields<RunHistory>({ graph: GRAPH, tasks: each(TASK), leftOut: kept, unordered: names }),
  parameters: dictionary,
  tags: texts,
  artifacts: named,
  floats: named,
  numbers: value,
  described: kept,
  gates: each(
    fields<GateResult>({
      condition: text,
      value,
      base: value,
      tripped: kept,
      problem: text,
      isSkipped: kept,
      source: kept,
    }),
  ),
  base: fields<BaseRun>({ pathspec, artifacts: named, floats: named, problem: text, isFault: kept }),
  cards: each(CARD),
  cardProblem: text,
  leftOut: kept,
  artifactsLeftOut: kept,
  artifactProblems: named,
  failedHooks: each(fields<FailedHook>({ name, why: text, exception: EXCEPTION })),
  unexecuted: text,
  uiUrl: text,
  metaflowVersion: kept,
});

/** Hides user and password in a metadata service's URL. */
const metadata: Rule<string> = (one, redactor) => text(one, redactor).replace(/:\/\/[^/@]*@/, '://***@');

/** The reasons why tasks did not start warm may name the flow's files, threads or variables. */
const COSTS = fields<RunCosts>({
  pylint: kept,
  compiling: kept,
  warm: fields<NonNullable<RunCosts['warm']>>({ warm: kept, cold: texts }),
});

const OUTCOME = fields<RunOutcome>({
  label: text,
  flowFile: kept,
  commandLine: texts,
  flowName: kept,
  runId: kept,
  pathspec: kept,
  stepName: name,
  taskId: name,
  metadata,
  orchestratorUrl: text,
  status: kept,
  exitCode: kept,
  signal: kept,
  startedAt: kept,
  finishedAt: kept,
  attempts: kept,
  originRunId: kept,
  stepAwaitingInput: name,
  stoppedAfter: name,
  stoppedBy: fields<NonNullable<RunOutcome['stoppedBy']>>({ stepName: name, decorator: kept }),
  reused: each(fields<ReusedStep>({ name, tasks: kept, seconds: kept })),
  parameters: dictionary,
  tags: texts,
  decospecs: texts,
  costs: COSTS,
  error,
  details: DETAILS,
  detailsError: error,
});

/**
 * An outcome without secrets, and with messages short enough to show. Keeps what we wrote ourselves, whatever the
 * secrets are: names of fields, how and why a run ended, and the names that identify the run, step or task to a later
 * step.
 */
export function redactedOutcome(outcome: RunOutcome, redactor: Redactor): RunOutcome {
  // Secrets can only be recognized whole, so we cut only what contains none.
  const bounded = boundedOutcome(OUTCOME(withBoundedFailures(outcome), redactor));
  const { details } = bounded;
  // An exception is shown as its class, a colon and its message; building that before messages are cut would take long.
  if (!details || !redactor.secrets.some((secret) => secret.includes(': '))) return bounded;
  const tasks = details.history.tasks.map((task) => withoutSecretMessages(task, redactor));
  return { ...bounded, details: { ...details, history: { ...details.history, tasks } } };
}

function withoutSecretMessages(task: TaskHistory, redactor: Redactor): TaskHistory {
  const exceptionOf = (one: TaskException | undefined) => one && shownException(one, redactor);
  const attempts = task.attempts.map((attempt) => ({
    ...attempt,
    exception: exceptionOf(attempt.exception),
  }));
  return { ...task, attempts, caught: exceptionOf(task.caught) };
}

function shownException(exception: TaskException, redactor: Redactor): TaskException {
  const shown = exceptionText(exception);
  return text(shown, redactor) === shown ? exception : { ...exception, message: REPLACEMENT };
}

export function redactedDetails(details: RunDetails, redactor: Redactor): RunDetails {
  return DETAILS(details, redactor);
}

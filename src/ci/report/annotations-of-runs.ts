import { groupedBy } from '../../client/grouped-by.js';
import { shortLabels } from '../../display/short-labels.js';
import { failedTasks } from '../../outcome/failure.js';
import { stoppedStep } from '../../outcome/outcome.js';
import { stopPlace } from '../../outcome/place/code-place.js';
import { annotationsOf, isExplained, type Annotation } from '../../report/annotations.js';
import type { Redactor } from '../../redaction/index.js';
import { explained, failureMessage } from './failure-message.js';
import type { Host } from '../host.js';
import type { ExecutedRun } from '../make-runs.js';
import { unknownName } from '../../execution/plan/run-plan.js';

export interface AnnotatedJob {
  readonly host: Pick<Host, 'explain' | 'naming'>;
  /** The directory that contains annotated files; absolute. */
  readonly workspace: string;
  /** Contains the complete logs. */
  readonly logArtifact: string | undefined;
}

/** A run, or the stand-in for one that was not made. */
type ReportedRun = Pick<ExecutedRun, 'plan' | 'outcome'>;

/** The annotations of all runs, the most important first, because hosts show only the first ones. */
export function annotationsOfRuns(runs: readonly ReportedRun[], job: AnnotatedJob): Annotation[] {
  const unknownNames = runs.map(({ outcome, plan }) => unknownName(outcome.error, plan));
  const hasFailed = runs.some(({ outcome: { status } }) => status === 'failed' || status === 'timeout');
  const news = runs.filter(
    (run, index) =>
      (unknownNames[index] === undefined || unknownNames.indexOf(unknownNames[index]) === index) &&
      !(hasFailed && wasOnlyCancelled(run)),
  );
  const found = news.flatMap((run) =>
    annotationsOfRun(run, job).map((annotation, place) => ({
      annotation,
      run,
      // The first annotation of each run comes before the others of any run.
      rank: [failedTasks(run.outcome).length > 0 ? 0 : run.outcome.status === 'cancelled' ? 2 : 1, place],
    })),
  );
  found.sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
  return oncePerPlace(found, distinctions(runs));
}

/** What distinguishes each run from the others of its flow file, such as `seed=2`; "" if there are no others. */
function distinctions(runs: readonly ReportedRun[]): ReadonlyMap<ReportedRun, string> {
  const groups = [...groupedBy(runs, ({ outcome }) => outcome.flowFile).values()];
  return new Map(
    groups.flatMap((group) => {
      const labels = shortLabels(group.map(({ outcome }) => outcome.label));
      return group.map((run, index) => [run, labels[index] ?? ''] as const);
    }),
  );
}

/**
 * If several runs say the same about a line, it is shown once. Without a line, the title must be the same, too.
 * @param labels what the title of an annotation of one run ends with
 */
function oncePerPlace(
  found: readonly { annotation: Annotation; run: ReportedRun }[],
  labels: ReadonlyMap<ReportedRun, string>,
): Annotation[] {
  const alike = new Map<string, { readonly first: Annotation; readonly runs: Set<ReportedRun> }>();
  /** How often each run has the same annotation. */
  const counts = new Map<ReportedRun, Map<string, number>>();
  for (const { annotation, run } of found) {
    const { level, title, message, file, line } = annotation;
    const identity = JSON.stringify([level, message, ...(file === undefined ? [title] : [file, line])]);
    const ofRun = counts.get(run) ?? new Map<string, number>();
    const count = ofRun.get(identity) ?? 0;
    counts.set(run, ofRun.set(identity, count + 1));
    // If two steps of one run say the same, both are shown.
    const key = `${count} ${identity}`;
    const { first, runs } = alike.get(key) ?? { first: annotation, runs: new Set() };
    alike.set(key, { first, runs: runs.add(run) });
  }
  return [...alike.values()].map(({ first, runs }) => {
    const [run] = runs;
    const label = runs.size > 1 ? `${runs.size} runs` : first.title && run ? labels.get(run) : undefined;
    return label ? { ...first, title: `${first.title} (${label})`.trimStart() } : first;
  });
}

/** Whether a run was cancelled and nothing else went wrong: if another run failed, the log is enough for this one. */
function wasOnlyCancelled({ outcome, plan }: ReportedRun): boolean {
  const continues = plan.command.name === 'trigger' && outcome.error !== undefined;
  return outcome.status === 'cancelled' && failedTasks(outcome).length === 0 && !continues;
}

/** Annotations on lines of code; a run that none of them explains gets an error without a place. */
function annotationsOfRun(
  { outcome, plan }: ReportedRun,
  { host, workspace, logArtifact }: AnnotatedJob,
): Annotation[] {
  const annotations = annotationsOf(outcome, workspace, plan.cwd);
  const { error } = outcome;
  // What ended the run explains its failed tasks, but not those that were retried or caught.
  const all = annotations.map((annotation) =>
    error && annotation.level === 'error'
      ? { ...annotation, message: explained(error, host, plan) }
      : annotation,
  );
  if (isExplained(outcome, annotations)) return all;
  const message = failureMessage(outcome, plan, logArtifact, host);
  const { flowName = outcome.flowFile } = outcome;
  const place = stopPlace(outcome, { workspace, cwd: plan.cwd });
  const title = place ? `${flowName}: step ${stoppedStep(outcome) ?? ''}` : '';
  return [{ level: 'error', title, message, file: place?.file, line: place?.line }, ...all];
}

/** A redacted annotation. */
export function redactedAnnotation(annotation: Annotation, redactor: Redactor): Annotation {
  const { title, file, message } = annotation;
  return {
    ...annotation,
    title: redactor.text(title),
    ...(file !== undefined && { file: redactor.text(file) }),
    message: redactor.text(message),
  };
}

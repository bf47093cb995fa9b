import './spare-memory.js';
import { writeOutput } from '../ci/hosts/requested-file.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { Annotation } from '../report/annotations.js';
import { resultLine } from '../report/result-line.js';
import { loadArtifactLibrary } from './artifacts/artifact-client.js';
import type { UploadedArtifact, UploadedArtifacts } from '../ci/host.js';
import { workspaceOf } from './inputs/inputs.js';
import { lostVariablesText } from './inputs/lost-variables.js';
import { annotatedFile } from './links/source-url.js';
import { printLine } from './runner-commands/job-log.js';
import { writeResults as writeResultsFile } from './runner-commands/results-file.js';
import { annotate, warn } from './runner-commands/step-annotations.js';
import { setOutputs } from './runner-commands/step-outputs.js';
import { handOverToPost, uploadArtifacts, type UploadOptions } from './step-artifacts.js';

export { groupedDisplay } from '../ci/grouped-display.js';
export { debug } from './runner-commands/actions-core.js';
export { sourceUrl } from './links/source-url.js';
export { jobLog, printLine } from './runner-commands/job-log.js';
export { appendSummary } from './runner-commands/job-summary.js';
export { printAnnotation, showLastAnnotations, warn } from './runner-commands/step-annotations.js';
export { draftRecord } from './step-artifacts.js';
export { announceExit, announceRun, setOutputs } from './runner-commands/step-outputs.js';

/** Loads what uploads need while the first flow's Python starts. The first upload reports any problem. */
export function prepareUploads(): void {
  void loadArtifactLibrary().catch(() => undefined);
}

/** Reports in one line which of the job's variables the flows do not get. */
export function warnOfLostVariables(given: Readonly<Record<string, string | undefined>>): void {
  const text = lostVariablesText(process.env, given);
  if (text !== undefined) printLine(text);
}

/** Reports in one line how one of several runs ended. */
export function reportEnd(outcome: RunOutcome): void {
  printLine(resultLine(outcome));
}

/** Shows the failed tasks' last lines and tracebacks outside any group, so that nobody has to unfold anything. */
export function reportFailure(text: string | undefined, logs: UploadedArtifact | undefined): void {
  if (text === undefined) return;
  printLine(
    logs ? `${text}\nThe full log is in the artifact ${logs.name}${logs.url ? ` (${logs.url})` : ''}.` : text,
  );
}

/** Writes the details of all runs to a file, whose name is an output. */
export function writeResults(directory: string, runs: readonly object[]): void {
  const file = writeResultsFile(directory, runs);
  if (file !== undefined) setOutputs({ 'results-file': file });
}

/** @param problem with the file when the step began; if there is one, the report is not written */
export function writeJunit(file: string, xml: string, problem: Error | undefined): void {
  if (problem) warn(problem.message);
  else writeOutput(file, xml, (text) => warn(`Input "junit": ${text}`));
}

/** Shows an annotation whose file is relative to the workspace. */
export function annotateStep(annotation: Annotation): void {
  const { file } = annotation;
  annotate(
    file === undefined
      ? annotation
      : { ...annotation, file: annotatedFile(process.env, workspaceOf(process.env), file) },
  );
}

/** Uploads the step's artifacts. If there is no time for that, sets the output to the name of what `post` will upload. */
export async function keepArtifacts(
  outcomes: readonly RunOutcome[],
  options: UploadOptions,
): Promise<UploadedArtifacts> {
  if (!options.cancel.aborted) return outcomes.length > 0 ? await uploadArtifacts(outcomes, options) : {};
  handOverToPost(outcomes, options.files, options.inputs);
  return {};
}

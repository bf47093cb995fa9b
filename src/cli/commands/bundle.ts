import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BundleError, readManifest, writeBundle, type Bundle } from '../../bundle/index.js';
import type { ExecutedRun } from '../../ci/make-runs.js';
import { requestedPlace, requireWritable } from '../../ci/hosts/requested-file.js';
import { hasFinished } from '../../outcome/failure.js';
import { Redactor } from '../../redaction/index.js';
import { sizeText } from '../../report/size-text.js';
import { Deadline, reasonOf } from '../../runner/index.js';
import type { CliArguments } from '../command-line/arguments.js';
import { bundleRun } from '../resume/bundle-run.js';
import { secretsOf } from '../cli-secrets.js';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../exit-codes.js';
import { pathFrom } from '../resume/called-as.js';
import { resumeHint } from '../resume/resume-hint.js';
import { printLine } from '../../ci/hosts/printing-host.js';
import { messageOf } from '../message-of.js';
import { STDOUT } from '../stdout-file.js';

/** Writes a run's resume bundle. Resolves to the exit code. */
export async function writeBundleOf(
  cli: CliArguments,
  run: string,
  file: string,
  cancel: AbortSignal,
): Promise<number> {
  const [plan] = cli.plans;
  const redactor = new Redactor(secretsOf(cli));
  try {
    if (file !== STDOUT) requireWritable('-o', file);
    const bundle = await bundleRun(run, plan, redactor, cancel);
    await write(bundle, file, cancel);
    const { flowFile } = bundle.manifest;
    const named = flowFile && pathFrom(plan.cwd, path.resolve(plan.cwd, flowFile));
    reportWritten(bundle, file, named, cli, redactor);
    return EXIT_CODES.successful;
  } catch (error) {
    printLine(redactor.text(messageOf(error)));
    return cancel.aborted ? EXIT_CODES.cancelled : USAGE_EXIT_CODE;
  }
}

/** The time that a cancelled command has left, in milliseconds: CI systems kill it soon. */
const TIME_TO_BUNDLE_MS = 5_000;

/**
 * Saves a bundle of an unsuccessful run. If there is none, removes the bundle that an earlier run left in the file: a later job would resume
 * that run. The run's own exit code is unaffected.
 */
export async function bundleFailed(
  run: ExecutedRun,
  file: string,
  cli: CliArguments,
  cancel: AbortSignal,
): Promise<void> {
  if (await savedBundle(run, file, cli, cancel)) return;
  const { status } = run.outcome;
  if (file !== STDOUT && (status === 'successful' || !isOrigin(file, cli))) await removeBundle(file);
}

async function savedBundle(
  { outcome, plan }: ExecutedRun,
  file: string,
  cli: CliArguments,
  cancel: AbortSignal,
): Promise<boolean> {
  const { pathspec, status } = outcome;
  if (pathspec === undefined || status === 'successful') return false;
  if (hasFinished(outcome)) {
    printLine(`No resume bundle was written to ${file}: all tasks of ${pathspec} finished.`);
    return false;
  }
  const redactor = new Redactor(secretsOf(cli));
  using deadline = cancel.aborted
    ? new Deadline(undefined, TIME_TO_BUNDLE_MS)
    : new Deadline(cancel, undefined);
  try {
    const bundle = await bundleRun(pathspec, plan, redactor, deadline.signal);
    await write(bundle, file, deadline.signal);
    reportWritten(bundle, file, plan.flowFile, cli, redactor);
    return true;
  } catch (error) {
    const why = deadline.passed ? `it took more than ${TIME_TO_BUNDLE_MS / 1000} s` : messageOf(error);
    printLine(`No resume bundle was written to ${file}: ${redactor.text(why)}`);
    return false;
  }
}

/** Whether the command resumes from this file. */
function isOrigin(file: string, { plans: [{ command }] }: CliArguments): boolean {
  const origin = command.name === 'resume' && command.from.kind === 'bundle' ? command.from.file : undefined;
  return origin !== undefined && path.resolve(origin) === path.resolve(file);
}

/** Removes nothing but a resume bundle. */
async function removeBundle(file: string): Promise<void> {
  try {
    const place = requestedPlace(file);
    if (typeof place !== 'string' || !existsSync(place)) return;
    await readManifest(place);
    rmSync(place);
    printLine(`removed the resume bundle of an earlier run: ${file}`);
  } catch {
    // It is something else, or nobody may remove it.
  }
}

async function write(bundle: Bundle, file: string, signal: AbortSignal): Promise<void> {
  await writeBundle(bundle, file === STDOUT ? process.stdout : placeOf(file), signal);
}

/** @throws {BundleError} */
function placeOf(file: string): number | string {
  try {
    return requestedPlace(file);
  } catch (error) {
    throw new BundleError(`The bundle could not be written to ${file}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

function reportWritten(
  { manifest }: Bundle,
  file: string,
  flowFile: string,
  { keptFlags: given }: CliArguments,
  redactor: Redactor,
): void {
  const { pathspec, steps, files } = manifest;
  const finished = steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const tasks = finished === 1 ? '1 finished task' : `${finished} finished tasks`;
  const where = file === STDOUT ? 'stdout' : file;
  printLine(`wrote the resume bundle of ${pathspec} to ${where}: ${tasks}, ${sizeText(bytes)} of artifacts.`);
  if (file !== STDOUT && flowFile !== '')
    printLine(`to resume from it: ${resumeHint(flowFile, { bundle: file }, { given, redactor })}`);
}

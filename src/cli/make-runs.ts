import { realpathSync } from 'node:fs';
import path from 'node:path';
import { makeRuns, type MadeRun } from '../ci/make-runs.js';
import { RunProgress } from '../display/progress.js';
import { notMade } from '../execution/execute-job.js';
import { resumeFromBundle } from '../execution/resume/resume-from-bundle.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { Redactor } from '../redaction/index.js';
import { makeTemporaryDirectory, UsageError } from '../runner/index.js';
import type { CliArguments } from './arguments.js';
import { CliHost } from './cli-host.js';
import { completePlans } from './complete-plans.js';
import { say } from './say.js';
import { chooseDisplay } from './display/displays.js';
import { removeOwn } from '../client/regular-file.js';

/** Makes all runs of a command line. It never throws: what kept us from making them is the outcome of the first. */
export async function makeCliRuns(
  cli: CliArguments,
  cancel: AbortSignal,
  redactor: Redactor,
): Promise<MadeRun[]> {
  const { concurrency, outDirectory, jsonFile, quiet } = cli;
  const startedAt = new Date();
  const temporary = outDirectory === undefined ? makeTemporaryDirectory('cli-') : undefined;
  const atOnce = Math.min(concurrency.maxParallel, cli.plans.length);
  const { display, end } = chooseDisplay(cli.plans.length, atOnce, quiet, process.env);
  try {
    const plans = await completePlans(cli, cancel);
    const host = new CliHost(plans, display, redactor, jsonFile);
    const out = outDirectory && realpathSync.native(outDirectory);
    return await makeRuns(plans, host, {
      ...{ concurrency, cancel },
      directories: (name) => ({
        logs: path.join(temporary ?? outDirectory ?? '', name),
        cards: out && path.join(out, name, 'cards'),
      }),
      resumes: (_, __, run) => ({ prepare: preparedFromFile, observer: run }),
    });
  } catch (error) {
    const [plan] = cli.plans;
    const status = cancel.aborted ? 'cancelled' : 'failed';
    const outcome = notMade(plan, status, error as Error, startedAt);
    return [{ plan, outcome, progress: new RunProgress() }];
  } finally {
    end();
    if (temporary !== undefined) removeOwn(temporary);
  }
}

/** A run that is resumed from a bundle's file, as `--bundle` asks. @throws {UsageError} when it cannot be */
async function preparedFromFile(plan: RunPlan, signal: AbortSignal): Promise<RunPlan> {
  const { command, cwd } = plan;
  if (command.name !== 'resume' || command.from.kind !== 'bundle') return plan;
  const found = await resumeFromBundle(plan, path.resolve(cwd, command.from.file), signal);
  if ('reason' in found) throw new UsageError(found.reason);
  for (const remark of found.remarks) say(remark);
  return found.plan;
}

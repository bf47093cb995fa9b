import { realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { RunProgress } from '../display/progress.js';
import { notMade, type Job } from '../execution/execute-job.js';
import { askedFor } from '../execution/execute-run.js';
import { executeRuns } from '../execution/execute-runs.js';
import { resumeFromBundle } from '../execution/resume/resume-from-bundle.js';
import { directoryNames, type RunPlan } from '../execution/plan/run-plan.js';
import type { Redactor } from '../redaction/index.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { makeTemporaryDirectory, UsageError } from '../runner/index.js';
import type { CliArguments } from './arguments.js';
import { completePlans } from './complete-plans.js';
import { writeFacts } from './reports.js';
import { say } from './say.js';
import { chooseDisplay } from './shown-runs.js';

/** A run, with what it printed last. */
export interface MadeRun {
  readonly outcome: RunOutcome;
  readonly progress: RunProgress;
}

/** Makes all runs of a command line. It never throws: what kept us from making them is each one's outcome. */
export async function makeRuns(
  cli: CliArguments,
  cancel: AbortSignal,
  redactor: Redactor,
): Promise<MadeRun[]> {
  const startedAt = new Date();
  const temporary = cli.outDirectory === undefined ? makeTemporaryDirectory('cli-') : undefined;
  const display = chooseDisplay(cli.plans.length, cli.quiet, process.env);
  try {
    const plans = await completePlans(cli, cancel);
    const known: RunOutcome[] = plans.map((plan) => ({ ...askedFor(plan), status: 'running', startedAt }));
    const names = directoryNames(plans);
    const out = cli.outDirectory && realpathSync.native(cli.outDirectory);
    const shown = plans.map((plan, index) => {
      const name = names[index] as string;
      const logDirectory = path.join(temporary ?? cli.outDirectory ?? '', name);
      return { plan, name, logDirectory, current: display.show(plan, logDirectory) };
    });
    const note = (index: number, outcome: RunOutcome) => {
      known[index] = outcome;
      if (cli.jsonFile) writeFacts(cli.jsonFile, known, redactor);
    };
    const jobs = shown.map((run, index): Job => ({
      plan: run.plan,
      logDirectory: run.logDirectory,
      cardDirectory: out && path.join(out, run.name, 'cards'),
      prepare: preparedFromFile,
      observer: {
        onBegin: () => undefined,
        onStart: (outcome) => note(index, outcome),
        onExit: () => undefined,
        onSecrets: (secrets) => void redactor.learn(secrets),
        onOutput: (stream, bytes) => run.current.write(stream, bytes),
        onNote: say,
        onWarning: say,
        async onRetry(failed, { number, plan, logDirectory }) {
          await run.current.end(failed);
          say(`${ending(failed)}; it is resumed, retry ${number} of ${plan.retries}`);
          run.current = display.show(plan, logDirectory);
        },
        async onAnew(failed, logDirectory) {
          await run.current.end(failed);
          run.current = display.show(run.plan, logDirectory);
        },
        async onEnd(outcome) {
          note(index, outcome);
          await run.current.end(outcome);
        },
      },
    }));
    const outcomes = await executeRuns(jobs, cli.concurrency, cancel);
    return shown.map(({ current: { progress } }, index) => ({
      outcome: outcomes[index] as RunOutcome,
      progress,
    }));
  } catch (error) {
    const status = cancel.aborted ? 'cancelled' : 'failed';
    const outcome = notMade(cli.plans[0], status, error as Error, startedAt);
    return [{ outcome, progress: new RunProgress() }];
  } finally {
    display.end();
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
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

function ending({ pathspec, flowFile, status, exitCode, signal }: RunOutcome): string {
  return `${pathspec ?? flowFile}: ${status} (exit code ${exitCode ?? '?'}${signal ? `, ${signal}` : ''})`;
}

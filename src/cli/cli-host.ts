import path from 'node:path';
import { gitLabDisplay, throttledBy, plainDisplay, quietDisplay } from '../ci/hosts/displays.js';
import { printingHost, printLine } from '../ci/hosts/printing-host.js';
import { canDraw, isColourless } from '../ci/hosts/readers.js';
import { withResults, type RunsShown } from '../ci/hosts/runs-shown.js';
import { terminalRuns } from '../ci/hosts/terminal-runs.js';
import type { Host } from '../ci/host.js';
import { factsBeforeStart } from '../execution/run-facts.js';
import { flagName } from '../options/option.js';
import { jsonText } from '../outcome/json-value.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { redactedOutcome } from '../outcome/redacted/redacted-outcome.js';
import { runFacts } from '../outcome/run-facts.js';
import type { Redactor } from '../redaction/index.js';
import type { CliArguments } from './command-line/arguments.js';
import { openRequestedFile, writeOutput } from '../ci/hosts/requested-file.js';
import { inertJson, inertXml } from '../display/log-text.js';
import { resumeHint, type ResumedFrom } from './resume/resume-hint.js';
import { STDOUT } from './stdout-file.js';
import { messageOf } from './message-of.js';
import { showFailure } from './show-failure.js';

/** The host for the command's caller: a person at a terminal, or another CI. Writes the requested files, redacted. */
export function cliHost(cli: CliArguments, redactor: Redactor): Host {
  const { plans, jsonFile, eventsFile, junitFile, outDirectory } = cli;
  const hint = (flowFile: string, from: ResumedFrom) =>
    resumeHint(flowFile, from, { given: cli.keptFlags, redactor });
  const explained = new Set<string>();
  const host = printingHost({
    runs: shownRuns(cli, process.env),
    showFailure: (run, text, printer) => showFailure(run, text, printer, { hint, explained }),
  });
  const startedAt = new Date();
  // What is known about each run so far.
  const known: RunOutcome[] = plans.map((plan) => ({
    ...factsBeforeStart(plan),
    status: 'running',
    startedAt,
  }));
  const know = (outcome: RunOutcome, position: number) => {
    known[position] = outcome;
    const facts = known.map((one) => runFacts(redactedOutcome(one, redactor)));
    if (jsonFile !== undefined && jsonFile !== STDOUT) writeFacts(jsonFile, facts);
  };
  const keep = (name: string, content: string) => {
    if (outDirectory !== undefined) writeOutput(path.join(outDirectory, name), content, printLine);
  };
  const events =
    eventsFile === undefined
      ? undefined
      : eventsFile === STDOUT
        ? (event: string) => process.stdout.write(inertJson(event))
        : openRequestedFile(eventsFile, printLine);
  return {
    ...host,
    ...(eventsFile === STDOUT && {
      display: async (options) => throttledBy(await host.display(options), process.stdout),
    }),
    naming: flagName,
    explain: messageOf,
    ...(cli.verbose && { debug: printLine }),
    onStart: async (outcome, position) => {
      know(outcome, position);
      await host.onStart?.(outcome, position);
    },
    onEnd: async (outcome, position) => {
      know(outcome, position);
      await host.onEnd?.(outcome, position);
    },
    ...(events && { onEvent: (event) => events(`${JSON.stringify(event)}\n`) }),
    setOutputs: (outputs) => keep('outputs.json', `${JSON.stringify(outputs, null, 2)}\n`),
    writeSummary: (markdown) => keep('summary.md', markdown),
    writeResults: (facts) => {
      if (jsonFile !== undefined) writeFacts(jsonFile, facts);
    },
    writeJunit: (xml) => {
      if (junitFile !== undefined) writeFile(junitFile, xml, inertXml);
    },
  };
}

/** A live view on a terminal, sections in GitLab CI, and otherwise, or on request, plain lines. */
function shownRuns({ quiet, plain, takesStdout }: CliArguments, job: NodeJS.ProcessEnv): RunsShown {
  if (quiet) return { display: quietDisplay };
  const env = plain ? { ...job, NO_COLOR: '1' } : job;
  if (takesStdout)
    return withResults((options) => plainDisplay(options, env, process.stderr), process.stderr);
  if (canDraw(env)) return terminalRuns();
  if (env['GITLAB_CI'] === 'true' && !isColourless(env)) return withResults(gitLabDisplay);
  return withResults((options) => plainDisplay(options, env));
}

/** The file contains a run's details, or, for several runs, a list of them. */
function writeFacts(file: string, facts: readonly object[]): void {
  writeFile(file, `${jsonText(facts.length === 1 ? facts[0] : facts, 2)}\n`, inertJson);
}

/** @param inert what makes the content harmless on stdout, which may be a job log */
function writeFile(file: string, content: string, inert: (content: string) => string): void {
  if (file === STDOUT) process.stdout.write(inert(content));
  else writeOutput(file, content, printLine);
}

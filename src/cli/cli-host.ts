import path from 'node:path';
import { gitLabDisplay, plainDisplay, quietDisplay, terminalDisplay } from '../ci/hosts/displays.js';
import { printingHost } from '../ci/hosts/printing-host.js';
import type { Display, DisplayOptions, Host } from '../ci/host.js';
import { askedFor } from '../execution/execute-run.js';
import { flagName } from '../options/option.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { redactedOutcome } from '../outcome/redacted/redacted-outcome.js';
import { runFacts } from '../outcome/run-facts.js';
import type { Redactor } from '../redaction/index.js';
import type { CliArguments } from './arguments.js';
import { openAsked, writeOutput } from '../ci/hosts/asked-file.js';
import { say } from './say.js';
import { tellFailure } from './tell-run.js';

/** Whoever called the command: a person at a terminal, or another CI. The files that were asked for are written, without secrets. */
export function cliHost(
  { plans, jsonFile, eventsFile, junitFile, outDirectory, quiet }: CliArguments,
  redactor: Redactor,
): Host {
  const startedAt = new Date();
  // What is known of each run by now.
  const known: RunOutcome[] = plans.map((plan) => ({ ...askedFor(plan), status: 'running', startedAt }));
  const know = (outcome: RunOutcome, position: number) => {
    known[position] = outcome;
    const facts = known.map((one) => runFacts(redactedOutcome(one, redactor)));
    if (jsonFile !== undefined) writeFacts(jsonFile, facts);
  };
  const keep = (name: string, content: string) => {
    if (outDirectory !== undefined) writeOutput(path.join(outDirectory, name), content, say);
  };
  const events = eventsFile === undefined ? undefined : openAsked(eventsFile, say);
  return {
    ...printingHost({ display: (options) => displayOf(options, quiet) }),
    naming: flagName,
    onStart: know,
    onEnd: know,
    ...(events && { onEvent: (event) => events(`${JSON.stringify(event)}\n`) }),
    setOutputs: (outputs) => keep('outputs.json', `${JSON.stringify(outputs, null, 2)}\n`),
    writeSummary: (markdown) => keep('summary.md', markdown),
    tellFailure,
    writeResults: (facts) => {
      if (jsonFile !== undefined) writeFacts(jsonFile, facts);
    },
    writeJunit: (xml) => {
      if (junitFile !== undefined) writeOutput(junitFile, xml, say);
    },
  };
}

/** On a terminal as a live view, in GitLab CI in sections, else as plain lines. */
function displayOf(options: DisplayOptions, quiet: boolean): Display {
  if (quiet) return quietDisplay();
  if (process.stdout.isTTY) return terminalDisplay();
  return process.env['GITLAB_CI'] === 'true' ? gitLabDisplay(options) : plainDisplay(options, process.env);
}

/** The file is a run's facts, or, of several runs, a list of them. */
function writeFacts(file: string, facts: readonly object[]): void {
  writeOutput(file, `${JSON.stringify(facts.length === 1 ? facts[0] : facts, null, 2)}\n`, say);
}

import path from 'node:path';
import type { Redactor } from '../redaction/index.js';
import { flowNames } from '../execution/plan/flow-names.js';
import { commonValuesText, secretValues } from '../redaction/index.js';
import { junit } from '../report/junit.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { allOutputs } from '../report/outputs.js';
import { redactedOutcome } from '../outcome/redacted-outcome.js';
import { runFacts } from '../outcome/run-facts.js';
import { summary } from '../report/summary/summary.js';
import type { CliArguments } from './arguments.js';
import { writeOutput } from './output-file.js';
import { say } from './say.js';

/** What reports must not hold. */
export function secretsOf(cli: CliArguments): string[] {
  const { plans, maskedVariables } = cli;
  const given = maskedVariables.map((name) => plans[0].env[name] ?? '');
  const flows = flowNames(plans);
  return [...secretValues({}, given), ...namedValues(cli).flatMap((named) => secretValues(named, [], flows))];
}

/** Says once which secrets are not hidden, as their values are common. */
export function tellCommonValues(cli: CliArguments): void {
  const text = commonValuesText(namedValues(cli), flowNames(cli.plans));
  if (text !== undefined) say(text);
}

function namedValues({ plans, metaflowConfig = {} }: CliArguments): Readonly<Record<string, unknown>>[] {
  const ofPlans = plans.flatMap(({ configValues, command, decospecs }) => [
    { decospecs },
    configValues,
    command.name === 'run' ? command.parameters : {},
  ]);
  return [process.env, plans[0].env, metaflowConfig, ...ofPlans];
}

/** Writes the files that were asked for, without secrets. What cannot be written is told of, and costs the runs nothing. */
export function writeReports(
  { jsonFile, junitFile, outDirectory, plans }: CliArguments,
  outcomes: readonly RunOutcome[],
  redactor: Redactor,
): void {
  if (jsonFile !== undefined) writeFacts(jsonFile, outcomes, redactor);
  const shown = outcomes.map((outcome) => redactedOutcome(outcome, redactor));
  if (junitFile !== undefined) writeOutput(junitFile, redactor.text(junit(shown)), say);
  if (outDirectory === undefined) return;
  const outputs = `${JSON.stringify(allOutputs(shown, undefined), null, 2)}\n`;
  writeOutput(path.join(outDirectory, 'outputs.json'), outputs, say);
  const text = summary(shown, { workspace: process.cwd(), cwd: plans[0].cwd });
  writeOutput(path.join(outDirectory, 'summary.md'), redactor.text(text), say);
}

/** The file is a run's facts, or, of several runs, a list of them. */
export function writeFacts(file: string, outcomes: readonly RunOutcome[], redactor: Redactor): void {
  const facts = outcomes.map((outcome) => runFacts(redactedOutcome(outcome, redactor)));
  writeOutput(file, `${JSON.stringify(facts.length === 1 ? facts[0] : facts, null, 2)}\n`, say);
}

import path from 'node:path';
import { printLine } from '../../ci/hosts/printing-host.js';
import { requireWritable, writeOutput } from '../../ci/hosts/requested-file.js';
import { logText } from '../../display/log-text.js';
import { runnerOptions, type RunPlan } from '../../execution/plan/run-plan.js';
import { Redactor } from '../../redaction/index.js';
import { parameterTypes, Runner } from '../../runner/index.js';
import type { CliArguments } from '../command-line/arguments.js';
import { secretsOf } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../exit-codes.js';
import { messageOf } from '../message-of.js';
import { pathFrom } from '../resume/called-as.js';
import { printed, STDOUT } from '../stdout-file.js';

/** Writes a declaration of the flow's parameters, or prints it if the file is `-`. Resolves to the exit code. */
export async function writeTypes(cli: CliArguments, file: string, cancel: AbortSignal): Promise<number> {
  const secrets = secretsOf(cli);
  const declared = path.resolve(file);
  try {
    // Before the flow's file is executed, so that a link that it creates there is not followed.
    if (file !== STDOUT) requireWritable('-o', declared);
    const [plan] = (await completePlans(cli, cancel)) as [RunPlan];
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const declaration = parameterTypes(
      plan.flowFile,
      await runner.introspect({ abortSignal: cancel }),
      secrets,
    );
    if (file === STDOUT) return printed(logText(declaration));
    const problems: string[] = [];
    writeOutput(declared, declaration, (problem) => problems.push(problem));
    for (const problem of problems) printLine(problem);
    if (problems.length > 0) return USAGE_EXIT_CODE;
    printLine(`wrote the parameters of ${plan.flowFile} to ${pathFrom(process.cwd(), declared)}.`);
    return 0;
  } catch (error) {
    printLine(new Redactor(secrets).text(messageOf(cancel.aborted ? cancel.reason : error)));
    return cancel.aborted ? EXIT_CODES.cancelled : USAGE_EXIT_CODE;
  }
}

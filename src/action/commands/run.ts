import path from 'node:path';
import type { Plugin } from '../../ci/plugins/plugin.js';
import { runForEntry, type EntryOptions } from '../../ci/run-in-ci.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import { inputName } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import type { OutcomeStatus, RunOutcome } from '../../outcome/outcome.js';
import type { Redactor } from '../../redaction/index.js';
import { loadStepReport } from '../action-host.js';
import { summaryTitleOf, workspaceOf, type Inputs } from '../inputs/inputs.js';
import { sourceUrl } from '../links/source-url.js';
import type { StepFiles } from '../step-artifacts.js';
import type { CommandStep } from './command-step.js';

/** The inputs and files are absent if they could not be read or made, which is then reported as the problem of all runs. */
type RunStep = Omit<CommandStep, 'inputs' | 'files'> & Partial<Pick<CommandStep, 'inputs' | 'files'>>;

/** Called once all runs have ended, before anything is uploaded. */
export type OnEnded = (outcomes: readonly RunOutcome[]) => void;

/** Makes the runs that the step's inputs describe, or follows runs that it triggers. */
export async function makeRuns(step: RunStep, onEnded: OnEnded): Promise<OutcomeStatus> {
  const { planned, host } = step;
  return (await runForEntry(planned, host, await optionsOf(step, onEnded))).status;
}

/** What the step decides itself instead of the host; `post` does the rest. */
async function optionsOf(
  { inputs, files, redactor, cancel }: RunStep,
  onEnded: OnEnded,
): Promise<EntryOptions> {
  const workspace = workspaceOf(process.env);
  const summaryTitle = summaryTitleOf(process.env);
  const common = { redactor, cancel, workspace, summaryTitle };
  if (!inputs || !files) return { ...common, keep: async () => await Promise.resolve({}) };
  const { report, concurrency } = inputs;
  return {
    ...common,
    ...{ concurrency, directory: files.directory },
    ...(inputs.plugins.length > 0 && { loadPlugins: async () => await pluginsOf(inputs, cancel) }),
    ranking: report.ranking,
    logOrder: report.logOrder === 'auto' ? undefined : report.logOrder,
    directories: (name) => ({
      logs: path.join(files.logs, name),
      cards: report.uploads.kinds.has('cards') ? path.join(files.cards, name) : undefined,
    }),
    resumes: await resumesOf(inputs, files, redactor, cancel),
    keep: async (outcomes) => {
      onEnded(outcomes);
      const { keepArtifacts } = await loadStepReport();
      return await keepArtifacts(outcomes, { files, inputs: report, redactor, cancel });
    },
    sourceUrl: sourceUrl(process.env, workspace),
  };
}

/** How runs are resumed from other attempts and workflow runs; loaded only if a run is resumed or can be. */
async function resumesOf(
  { runs, report, token }: Inputs,
  files: StepFiles,
  redactor: Redactor,
  cancel: AbortSignal,
): Promise<EntryOptions['resumes']> {
  if (runs.every(({ resume }) => resume === undefined)) return () => undefined;
  const { RunBundle } = await import('../resume/run-bundle.js');
  return (plan, position, run) => {
    if (!usesBundle(plan)) return undefined;
    const { identity, uploads } = report;
    const bundle = new RunBundle(plan, {
      ...{ directory: files.bundles, seal: files.seal, position, identity, uploads, token, redactor, cancel },
      note: (text) => run.onNote(text),
    });
    return {
      prepare: (planned, signal) => bundle.prepare(planned, signal),
      observer: bundle.watchedBy(run),
    };
  };
}

/** Whether a run saves a bundle, or resumes from one. */
function usesBundle({ command }: RunPlan): boolean {
  if (command.name === 'run') return command.resumeFrom !== undefined;
  return command.name === 'resume' && command.from.kind === 'workflow-run';
}

/** @throws {UsageError} */
async function pluginsOf({ plugins, shared }: Inputs, cancel: AbortSignal): Promise<readonly Plugin[]> {
  const { loadPlugins } = await import('../../ci/plugins/load-plugins.js');
  return await loadPlugins(inputName(OPTIONS.plugins), plugins, shared.cwd, cancel);
}

import { statusWithoutRun } from '../../execution/plan/before-start.js';
import type { OutcomeStatus } from '../../outcome/outcome.js';
import type { PromoteSettings } from '../../options/promote-settings.js';
import type { Redactor } from '../../redaction/index.js';
import { code, titleLines } from '../../report/summary/markdown.js';
import { problemSummary } from '../../report/summary/short-summary.js';
import { faultOf } from '../cancellation.js';
import { guarded } from '../guarded-host.js';
import type { Host } from '../host.js';
import { explained } from '../report/failure-message.js';
import { promoteRun, type Promotion, type TagPlace } from './promote-run.js';

export interface PromoteOptions {
  readonly settings: PromoteSettings;
  readonly cancel: AbortSignal;
  readonly redactor: Redactor;
  readonly summaryTitle?: string | undefined;
}

/** Moves a tag to a run, and reports through a host. Never throws. */
export async function promoteInCi(
  placeOf: (cancel: AbortSignal) => Promise<TagPlace>,
  given: Host,
  { settings, cancel, redactor, summaryTitle }: PromoteOptions,
): Promise<{ readonly status: OutcomeStatus; readonly problem: unknown }> {
  const host = guarded(given);
  let promotion: Promotion | undefined;
  let problem: unknown;
  try {
    promotion = await promoteRun(settings, await placeOf(cancel), cancel);
  } catch (error) {
    problem = faultOf(cancel) ?? error;
  }
  const status = promotion ? 'successful' : statusWithoutRun(problem, cancel);
  const { run: pathspec, tags } = settings;
  const [flowName = '', runId = ''] = pathspec.split('/');
  const before = promotion?.before ?? [];
  const facts = { status, pathspec, 'run-id': runId, 'flow-name': flowName };
  await host.setOutputs?.({ ...facts, 'promoted-from': before[0] ?? '' });
  await host.writeResults?.([{ status, pathspec, tags: tags.map((tag) => redactor.text(tag)), before }]);
  const title = redactor.text(summaryTitle);
  if (!promotion) {
    const message = redactor.text(explained(problem, host));
    await host.writeSummary?.(problemSummary({ message, done: 'promoted', title }), status);
    await (host.showProblem ?? host.warn)(message);
  } else {
    const tagWord = tags.length === 1 ? 'tag' : 'tags';
    const from = before.length > 0 ? `, moved from ${before.join(', ')}` : '';
    await host.note(redactor.text(`${pathspec} now has the ${tagWord} ${tags.join(', ')}${from}.`));
    const names = tags.map((tag) => code(redactor.text(tag))).join(', ');
    const parts = [
      ...titleLines(title),
      `### 🏷️ ${code(pathspec)} now has the ${tagWord} ${names}`,
      ...(before.length > 0 ? [`Moved from ${before.map(code).join(', ')}.`] : []),
    ];
    await host.writeSummary?.(parts.join('\n\n'), status);
  }
  await host.onReported?.();
  return { status, problem };
}

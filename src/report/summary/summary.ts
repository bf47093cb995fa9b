import { code, escapeMarkdown, folded, link, MAX_SUMMARY_BYTES, titleLines } from './markdown.js';
import { firstAdvice } from '../slowness.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { badFirst, overview } from './overview.js';
import { leftOut, type OptionalPart, type Part } from './optional-parts.js';
import { shortened } from '../plain-text.js';
import { MAX_ROWS_IN_SHORT } from './run-table.js';
import { runSection, type RunSection } from './run-section.js';
import type { SummaryOptions, UploadedArtifact } from './summary-options.js';

/** How many unsuccessful runs a short summary shows uncollapsed. */
const MAX_RUNS_IN_SHORT = 10;
/** The bytes that join sections, and that end the summary. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;

/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. If it is too long, optional parts are omitted in a fixed order,
 * then whole runs, successful ones first.
 */
export function summary(outcomes: readonly RunOutcome[], options: SummaryOptions): string {
  const several = outcomes.length > 1;
  const maxBytes = (options.maxBytes ?? MAX_SUMMARY_BYTES) - BYTES_AT_END;
  const isShort = options.isShort === true;
  const head = [
    ...titleLines(options.title),
    ...(several ? [overview(outcomes, maxBytes / 2, isShort ? MAX_ROWS_IN_SHORT : undefined)] : []),
  ];
  const all = badFirst(outcomes).map((outcome) => runSection(outcome, options));
  const wanted = isShort && several ? withoutDetails(all) : all;
  const sections = wanted.slice(0, isShort ? MAX_RUNS_IN_SHORT : undefined);
  const room = maxBytes - head.reduce((sum, text) => sum + size(text), 0);
  const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
  const texts = sections
    .map((section) => sectionText(section, without, { several, isShort }))
    .filter((text) => text !== '');
  const shown = firstOf(texts, room);
  const hidden = wanted.length - sections.length + texts.length - shown.length;
  const advice = (firstAdvice(outcomes)?.advice ?? []).map((line) => `💡 ${escapeMarkdown(line)}`);
  return [...head, ...shown, ...advice, ...end(hidden, without, options)].join('\n\n') + '\n';
}

/** Only why runs were not successful. */
function withoutDetails(sections: readonly RunSection[]): RunSection[] {
  return sections.filter(({ failure }) => failure.length > 0).map((section) => ({ ...section, details: [] }));
}

function partsOf({ title, url, failure, details }: RunSection): Part[] {
  return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}

/** A single run is shown in full; for several, details are collapsed, and a successful run has only details. */
function sectionText(
  { title, url, failure, details }: RunSection,
  without: ReadonlySet<OptionalPart>,
  { several, isShort }: { readonly several: boolean; readonly isShort: boolean },
): string {
  const text = (parts: readonly Part[]) =>
    parts
      .filter(({ kind }) => kind === undefined || !without.has(kind))
      .map(({ markdown }) => markdown)
      .join('\n\n');
  const heading = `### ${link(title, url)}`;
  const [why, more] = [text(failure), text(details)];
  if (!several && !isShort) return [heading, why, more].filter((part) => part !== '').join('\n\n');
  const isGood = several && failure.length === 0;
  const foldedMore = more === '' ? '' : folded(isGood ? title : 'Steps and facts', more);
  return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}

/** As many of the texts as fit, but at least one. */
function firstOf(texts: readonly string[], room: number): readonly string[] {
  let left = room;
  const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
  return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}

function end(hidden: number, without: ReadonlySet<OptionalPart>, { logs, cards }: SummaryOptions): string[] {
  return [
    ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
    ...(without.size > 0
      ? [`Left out, because the summary would be too long: ${[...without].join(', ')}.`]
      : []),
    ...(logs ? [`Full logs: ${artifact(logs)}`] : []),
    ...(cards ? [`Cards: ${artifact(cards)}`] : []),
  ];
}

function artifact({ name, url }: UploadedArtifact): string {
  return link(code(shortened(name, 300)), url);
}

function size(text: string): number {
  return Buffer.byteLength(text) + 2;
}

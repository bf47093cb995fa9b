import path from 'node:path';
import {
  ByteBudget,
  makeOwnDirectory,
  parseForeignJson,
  writeOwnFile,
  type GraphStep,
  type Run,
  type RunHistory,
} from '../../client/index.js';
import type { ReportedCard } from '../../outcome/outcome.js';
import { fittingName, MAX_CHARACTERS } from '../plan/fitting-name.js';

/** How many cards are reported, those of the last tasks first: each is about a megabyte. */
const MAX_CARDS = 50;

/** In bytes: for one card, and for all of a run's cards. */
const MAX_CARD_BYTES = 16 * 1024 * 1024;
const MAX_BYTES = 256 * 1024 * 1024;

/** How many tasks a message names. */
const MAX_NAMED = 5;

export interface SavedCards {
  readonly cards: readonly ReportedCard[];
  /** Which cards were omitted, and why. */
  readonly cardProblem: string | undefined;
}

/**
 * Copies a run's cards to a directory. Only tasks of steps with `@card` are examined, because each costs a directory listing, or a request.
 * @param directory its real path
 */
export async function saveCards(
  run: Run,
  { graph, tasks }: RunHistory,
  directory: string,
): Promise<SavedCards> {
  const declared = new Map(graph?.steps.map((step) => [step.name, cardTypes(step)]));
  const missing = new Map<string, number>();
  const cards: ReportedCard[] = [];
  const leftOut = new Set<string>();
  const reasons = new Set<string>();
  const budget = new ByteBudget(MAX_BYTES);
  for (const task of tasks.filter(({ stepName }) => declared.get(stepName)?.length).reverse()) {
    const { stepName, taskId } = task;
    const stored = await run.step(stepName).taskWithId(taskId).cards;
    const hasType = (type: string) => stored.some((card) => path.basename(card.path).startsWith(`${type}-`));
    const isFinished = task.originPathspec === undefined && task.attempts.at(-1)?.ok === true;
    for (const type of isFinished ? (declared.get(stepName) ?? []) : []) {
      const card = `"${type}" of step "${stepName}"`;
      if (type !== undefined && !hasType(type)) missing.set(card, (missing.get(card) ?? 0) + 1);
    }
    for (const card of stored) {
      if (cards.length === MAX_CARDS) return { cards, cardProblem: problemText(leftOut, reasons, missing) };
      const { name, ext } = path.parse(card.path);
      const fileName = nameOf(`${stepName}-${taskId}`, name) + ext;
      try {
        const html = Buffer.from(await card.html(budget.forNext(MAX_CARD_BYTES)));
        makeOwnDirectory(directory);
        writeOwnFile(path.join(directory, fileName), html);
        budget.spend(html.length);
        const problem = problemOf(html);
        cards.push({ stepName, taskId, type: card.type, id: card.id, fileName, problem });
      } catch (error) {
        leftOut.add(`${stepName}/${taskId}`);
        if (reasons.size < MAX_NAMED) reasons.add((error as Error).message);
      }
    }
  }
  return { cards, cardProblem: problemText(leftOut, reasons, missing) };
}

/** The types of the cards that a step's decorators ask for; `undefined` where the type is unknown. */
function cardTypes({ decorators }: GraphStep): (string | undefined)[] {
  const types = decorators
    .filter(({ name }) => name === 'card')
    .map(({ attributes: { type } }) => (typeof type === 'string' ? type : undefined));
  return [...new Set(types)];
}

/** In characters; the page that Metaflow saves in place of a card holds little. */
const MAX_PROBLEM_LENGTH = 256 * 1024;
const MAX_PROBLEM_PARTS = 100;

/** Why Metaflow could not render a card: it then saves a page that shows the reason, as a text or a traceback. */
function problemOf(html: Buffer): string | undefined {
  const begin = html.indexOf('window.__MF_DATA__[');
  const start = html.indexOf(' = "', begin) + 4;
  const end = html.indexOf('"', start);
  if (begin === -1 || start < begin || end - start > MAX_PROBLEM_LENGTH) return undefined;
  try {
    const data = Buffer.from(html.toString('latin1', start, end), 'base64').toString();
    const page = parseForeignJson(data, MAX_PROBLEM_PARTS) as ErrorPage;
    const [card] = page.components;
    const reason = card?.title === 'Error Card' ? card.contents[0]?.contents[0]?.data : undefined;
    return typeof reason === 'string' ? reason.trimEnd().split('\n').at(-1)?.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** What such a page holds; any other page may hold anything. */
interface ErrorPage {
  readonly components: readonly {
    readonly title: unknown;
    readonly contents: readonly { readonly contents: readonly { readonly data: unknown }[] }[];
  }[];
}

/** The card's own name, with an id that a person chose, is used entirely or not at all: part of a secret would not be recognized. */
function nameOf(task: string, card: string): string {
  const whole = `${task}-${card}`;
  return whole.length <= MAX_CHARACTERS ? fittingName(whole) : fittingName(task, MAX_CHARACTERS, whole);
}

/** What is wrong with the cards; `undefined` if nothing is. */
function problemText(
  leftOut: ReadonlySet<string>,
  reasons: ReadonlySet<string>,
  missing: ReadonlyMap<string, number>,
): string | undefined {
  const problems = [...leftOutText(leftOut, reasons), ...missingText(missing)];
  return problems.length === 0 ? undefined : problems.join('. ');
}

function leftOutText(leftOut: ReadonlySet<string>, reasons: ReadonlySet<string>): string[] {
  if (leftOut.size === 0) return [];
  const named = [...leftOut].slice(0, MAX_NAMED).join(', ');
  const more = leftOut.size > MAX_NAMED ? ` and ${leftOut.size - MAX_NAMED} more tasks` : '';
  const limits = `The limit is ${MAX_CARD_BYTES / 1024 / 1024} MiB per card, and ${MAX_BYTES / 1024 / 1024} MiB`;
  return [`Cards of ${named}${more} were left out: ${[...reasons].join('; ')}. ${limits}`];
}

/** Metaflow saves no card if `@card(save_errors=False)` cannot be rendered, or if the rendering process is killed. */
function missingText(missing: ReadonlyMap<string, number>): string[] {
  if (missing.size === 0) return [];
  const named = [...missing].map(([card, count]) => (count === 1 ? card : `${card} (${count} tasks)`));
  const more = named.length > MAX_NAMED ? ` and ${named.length - MAX_NAMED} more` : '';
  return [
    `Metaflow saved no card ${named.slice(0, MAX_NAMED).join(', ')}${more}; the log of the task may have the reason`,
  ];
}

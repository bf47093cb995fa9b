import { stripVTControlCharacters } from 'node:util';
import { keyOf, type FlowLine } from '../runner/index.js';

/** ANSI colours that are legible on light and dark backgrounds. */
const COLOURS = [36, 33, 35, 32, 34, 31];

const ESCAPE = '\u001b';

/**
 * A line for people: its task in a colour of its own, then its text. `label` names the run if there are several. Metaflow's time and
 * process id stay in the log file; CI systems show times themselves.
 */
export function formatLine({ task, text }: FlowLine, label: string): string {
  const run = label === '' ? '' : `${ESCAPE}[1m${label}${ESCAPE}[0m `;
  const name = task ? `${coloured(keyOf(task), Number(task.taskId))} │ ` : '';
  // If the flow does not reset a colour, it ends with the line.
  const reset = text.includes(ESCAPE) ? `${ESCAPE}[0m` : '';
  return `${run}${name}${afterReturns(text)}${reset}\n`;
}

/** A line for programs, and for people without colours: `seed=2 fit/3 | epoch 1`. */
export function plainLine({ task, text }: FlowLine, label: string): string {
  const whose = [label, task ? keyOf(task) : ''].filter((word) => word !== '').join(' ');
  return `${withLabel(afterReturns(stripVTControlCharacters(text)), whose)}\n`;
}

/** Each line shows which run it belongs to. */
export function withLabel(text: string, label: string): string {
  if (label === '') return text;
  return text
    .split('\n')
    .map((line) => `${label} | ${line}`.trimEnd())
    .join('\n');
}

/** A progress bar overwrites itself using carriage returns; this returns what remains visible. */
export function afterReturns(text: string): string {
  if (!text.includes('\r')) return text;
  return text.split('\r').findLast((part) => part !== '') ?? '';
}

function coloured(text: string, number: number): string {
  const colour = COLOURS[(Number.isSafeInteger(number) ? number : text.length) % COLOURS.length] ?? 0;
  return `${ESCAPE}[${colour}m${text}${ESCAPE}[0m`;
}

import { codeBlock } from './markdown.js';
import { plainText, shortened } from '../plain-text.js';

/** GitHub draws no diagram above these. */
export const MAX_CHARACTERS = 50_000;
export const MAX_EDGES = 500;

/**
 * Any text as a label, or part of one. Letters, digits and a few symbols stay unchanged; everything else becomes a mermaid entity (`#35;`),
 * which none of its grammars takes for syntax. An invisible text becomes an ellipsis, because the grammars reject empty labels.
 */
export function label(text: string, longest = 60): string {
  const shown = shortened(plainText(text), longest).replace(/\s+/g, ' ');
  return (shown.trim() === '' ? '…' : shown).replace(
    /[^\p{L}\p{N} _.,=/×·…–-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  );
}

/** A diagram as Markdown; `undefined` if GitHub would not draw it. */
export function diagramBlock(lines: readonly string[]): string | undefined {
  const text = lines.join('\n');
  return text.length > MAX_CHARACTERS ? undefined : codeBlock(text, 'mermaid');
}

import { codeBlock } from './markdown.js';
import { plainText, shortened } from '../plain-text.js';

/** GitHub draws no diagram above these. */
export const MOST_CHARACTERS = 50_000;
export const MOST_EDGES = 500;

/**
 * Any text as a label, or a part of one. Letters, digits and a few marks stand as they are; all else becomes mermaid's
 * entities (`#35;`), which none of its grammars takes for syntax. Of a text that nothing can be seen of an ellipsis is left, as its
 * grammars refuse empty labels.
 */
export function label(text: string, longest = 60): string {
  const shown = shortened(plainText(text), longest).replace(/\s+/g, ' ');
  return (shown.trim() === '' ? '…' : shown).replace(
    /[^\p{L}\p{N} _.,=/×·…–-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  );
}

/** A diagram as Markdown; `undefined` for one that would not be drawn. */
export function diagramBlock(lines: readonly string[]): string | undefined {
  const text = lines.join('\n');
  return text.length > MOST_CHARACTERS ? undefined : codeBlock(text, 'mermaid');
}

/** Words joined for a sentence: `run, resume and trigger`. */
export function allOf(words: readonly string[]): string {
  return listed(words, 'conjunction');
}

/** Words as alternatives: `run, check or deploy`. */
export function oneOf(words: readonly string[]): string {
  return listed(words, 'disjunction');
}

// Made only when it is needed: the first format loads Node's language data, which takes about 12 ms.
function listed(words: readonly string[], type: Intl.ListFormatOptions['type']): string {
  return new Intl.ListFormat('en-GB', { type }).format(words);
}

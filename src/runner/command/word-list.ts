/** The words of a list as a sentence has them: `run, resume and trigger`. */
export function allOf(words: readonly string[]): string {
  return listed(words, 'conjunction');
}

/** Words as alternatives: `run, check or deploy`. */
export function oneOf(words: readonly string[]): string {
  return listed(words, 'disjunction');
}

// Only when it is needed: making a format reads Node's tables of languages, which takes longer than anything else that we do before a run.
function listed(words: readonly string[], type: Intl.ListFormatOptions['type']): string {
  return new Intl.ListFormat('en-GB', { type }).format(words);
}

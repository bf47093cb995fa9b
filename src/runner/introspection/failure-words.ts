/** The words of one of Metaflow's own exceptions, without its class, which means nothing to users. */
export function wordsOfMetaflow(text: string): string {
  return text.replace(/^[\w.]+: /, '');
}

export function asSentence(text: string): string {
  return text.replace(/[^.!?]$/, '$&.');
}

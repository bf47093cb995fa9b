/** The message of one of Metaflow's own exceptions without its class, which means nothing to users. */
export function withoutClass(text: string): string {
  return text.replace(/^[\w.]+: /, '');
}

export function asSentence(text: string): string {
  return text.replace(/[^.!?]$/, '$&.');
}

/** Splits `NAME=VALUE` at its first `=`; without one there is no value. */
export function nameAndValue(text: string): [name: string, value: string | undefined] {
  const at = text.indexOf('=');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * The JSON that one of our programs printed on its last line; `undefined` if it printed none. The interpreter may have
 * printed something before it while starting (`sitecustomize`, a `.pth` file).
 */
export function printedAnswer(text: string): unknown {
  try {
    return JSON.parse(text.trimEnd().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

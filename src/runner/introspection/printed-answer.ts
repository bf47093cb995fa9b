/**
 * What a program of ours has printed as JSON, in a line of its own; `undefined` where it has not. An interpreter may print something as it
 * starts (`sitecustomize`, a `.pth` file), which stands before it.
 */
export function printedAnswer(text: string): unknown {
  try {
    return JSON.parse(text.trimEnd().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Text that the runner does not take for workflow commands. It reads `::command::` at the start of a line, after white
 * space, and `##[command]` anywhere; a line ends at `\n`, `\r` or both. A backslash breaks either.
 */
export function withoutCommands(text: string): string {
  return text.replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*)::/g, '$1$2\\::').replaceAll('##[', '##\\[');
}

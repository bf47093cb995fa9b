/**
 * Gives the runner a workflow command before @actions/core is loaded, which takes longer than all else that comes before the
 * flow's start.
 */
export function earlyCommand(name: 'add-mask' | 'warning' | 'group' | 'endgroup', value = ''): void {
  process.stdout.write(commandLine(name, value));
}

/** The line by which a workflow command is given. */
export function commandLine(name: string, value: string): string {
  const escaped = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `::${name}::${escaped}\n`;
}

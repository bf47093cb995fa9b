/** Gives the runner a workflow command before @actions/core is loaded, which takes longer than everything else before the flow starts. */
export function earlyCommand(name: 'add-mask' | 'warning' | 'group' | 'endgroup', value = ''): void {
  process.stdout.write(commandLine(name, value));
}

/** The line for a workflow command. */
export function commandLine(name: string, value: string): string {
  const escaped = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `::${name}::${escaped}\n`;
}

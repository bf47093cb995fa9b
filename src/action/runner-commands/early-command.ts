/**
 * Gives the runner a workflow command before @actions/core is loaded, which takes longer than all else that comes before the
 * flow's start.
 */
export function earlyCommand(name: 'add-mask' | 'warning' | 'group' | 'endgroup', value = ''): void {
  const escaped = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${name}::${escaped}\n`);
}

import { isSecretName, secretValues } from '../../redaction/index.js';
import type { FlowCommand, RunCommand } from './command-line.js';
import type { StartSettings } from '../start/launch.js';
import { BARE_OPTION, parameterText, Repeated } from './option-values.js';
import { variableOf } from './parameter-check.js';

/** A command, and the variables of the environment that stand for what it does not say. */
export interface Discreet {
  readonly command: FlowCommand;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Hands parameters that have secret names, or secrets in their values, over in variables, which other users of the machine cannot read, unlike a command line. Mirrors
 * Metaflow's `METAFLOW_RUN_<NAME>`, which it takes for the value that the option would have; of a name that the flow does not declare
 * it would say nothing, so the flow is read first. What is unclear stays on the command line.
 */
export async function discreet(command: FlowCommand, settings: StartSettings): Promise<Discreet> {
  const secrets = command.name === 'run' ? secretsOf(command) : [];
  if (command.name !== 'run' || secrets.length === 0) return { command, env: {} };
  const { describeFlow } = await import('../introspection/introspect-flow.js');
  const found = await describeFlow(settings, command).catch(() => undefined);
  const declared = found?.parameters ?? [];
  const isPlain = ([name]: readonly [string, string]) =>
    declared.some(
      (parameter) => parameter.name === name && !parameter.multiple && (parameter.values ?? 1) === 1,
    );
  const moved = secrets.filter(isPlain);
  return {
    command: without(
      command,
      moved.map(([name]) => name),
    ),
    env: Object.fromEntries(moved.map(([name, value]) => [variableOf(name), value])),
  };
}

/** The command without its secret parameters. */
export function withoutSecrets(command: RunCommand): RunCommand {
  return command.name === 'run'
    ? without(
        command,
        secretsOf(command).map(([name]) => name),
      )
    : command;
}

type Run = Extract<RunCommand, { readonly name: 'run' }>;

/** Metaflow ignores an empty variable. */
function secretsOf({ parameters }: Run): [string, string][] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (value === undefined || value instanceof Repeated || value === BARE_OPTION) return [];
    const text = parameterText(name, value);
    const isSecret = isSecretName(name) || secretValues({ [name]: text }).length > 0;
    return isSecret && text !== '' ? [[name, text]] : [];
  });
}

function without(command: Run, names: readonly string[]): Run {
  const others = Object.entries(command.parameters).filter(([name]) => !names.includes(name));
  return { ...command, parameters: Object.fromEntries(others) };
}

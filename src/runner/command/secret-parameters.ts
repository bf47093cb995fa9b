import { isSecretName, secretValues } from '../../redaction/index.js';
import type { FlowCommand, RunCommand } from './command-line.js';
import type { DeclaredParameter } from '../introspection/introspection.js';
import type { StartSettings } from '../start/launch.js';
import { BARE_OPTION, parameterText, Repeated, type RenderedParameters } from './option-values.js';
import { variableOf } from './parameter-check.js';

/** A command, and environment variables for the values it leaves out. */
export interface WithoutSecrets<Command extends FlowCommand> {
  readonly command: Command;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Passes parameters with secret names or secret values in environment variables, because other users of the machine can
 * read a command line. Uses Metaflow's `METAFLOW_RUN_<NAME>` variables, which stand for options. Metaflow silently
 * ignores one for a parameter that the flow does not declare, so the flow is read first. If anything is unclear, the
 * parameter stays on the command line.
 */
export async function moveSecretsToEnv<Command extends FlowCommand>(
  command: Command,
  settings: StartSettings,
): Promise<WithoutSecrets<Command>> {
  const secrets = command.name === 'run' ? secretsOf(command.parameters) : [];
  if (command.name !== 'run' || secrets.length === 0) return { command, env: {} };
  const { describeFlow } = await import('../introspection/introspect-flow.js');
  const found = await describeFlow(settings, command).catch(() => undefined);
  const { parameters, env } = splitSecrets(command.parameters, found?.parameters ?? []);
  return { command: { ...command, parameters }, env };
}

/** The parameters for the command line, and environment variables for the others. */
export interface SplitParameters {
  readonly parameters: RenderedParameters;
  readonly env: Readonly<Record<string, string>>;
}

/** The same for the parameters of any command of the flow. @param command its words. Default: `run` */
export function splitSecrets(
  parameters: RenderedParameters,
  declared: readonly DeclaredParameter[],
  command?: string,
): SplitParameters {
  const isPlain = ([name]: readonly [string, string]) =>
    declared.some(
      (parameter) => parameter.name === name && !parameter.multiple && (parameter.values ?? 1) === 1,
    );
  const moved = secretsOf(parameters).filter(isPlain);
  return {
    parameters: without(
      parameters,
      moved.map(([name]) => name),
    ),
    env: Object.fromEntries(moved.map(([name, value]) => [variableOf(name, command), value])),
  };
}

/** The command without its secret parameters. */
export function withoutSecrets(command: RunCommand): RunCommand {
  if (command.name !== 'run') return command;
  const names = secretsOf(command.parameters).map(([name]) => name);
  return { ...command, parameters: without(command.parameters, names) };
}

/** Omits empty values: Metaflow ignores an empty variable. */
function secretsOf(parameters: RenderedParameters): [string, string][] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (value === undefined || value instanceof Repeated || value === BARE_OPTION) return [];
    const text = parameterText(name, value);
    const isSecret = isSecretName(name) || secretValues({ [name]: text }).length > 0;
    return isSecret && text !== '' ? [[name, text]] : [];
  });
}

function without(parameters: RenderedParameters, names: readonly string[]): RenderedParameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
}

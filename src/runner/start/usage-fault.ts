import { ConfigurationError, OptionError } from '../errors.js';
import { optionName } from '../command/option-values.js';
import type { FlowFailure } from '../introspection/introspection.js';
import type { FailedStart } from './explain-start.js';

/** Options with which Metaflow prints something and exits successfully. */
const PRINTING = ['help', 'version'];

export function faultOfHelp({
  topLevel,
  command,
}: Pick<FailedStart, 'topLevel' | 'command'>): OptionError | undefined {
  const places = { 'top level': topLevel.options, command: command.options } as const;
  for (const place of ['top level', 'command'] as const) {
    const option = PRINTING.find((name) => places[place][name] === true);
    if (option !== undefined)
      return new OptionError(`With the option "${option}", Metaflow only prints text: it started no run.`, {
        ...{ option, place, value: true },
      });
  }
  return undefined;
}

/** An environment variable gives an option or a parameter, which nobody passed, a value that it does not accept. */
export function faultOfVariable(
  { topLevel, command, env }: Pick<FailedStart, 'topLevel' | 'command' | 'env'>,
  { text }: Pick<FlowFailure, 'text'>,
): ConfigurationError | undefined {
  const [, name] = /'--([^\s']+)'/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const passed = [topLevel.options, command.options, command.name === 'run' ? command.parameters : {}];
  if (passed.some((given) => Object.keys(given).some((key) => optionName(key) === name || key === name)))
    return undefined;
  const word = name.toUpperCase().replaceAll('-', '_');
  const prefixes = [`${command.name.toUpperCase()}_`, '', 'DEFAULT_'];
  const variable = prefixes
    .map((prefix) => `METAFLOW_${prefix}${word}`)
    .find((candidate) => env[candidate] !== undefined);
  if (variable === undefined) return undefined;
  return new ConfigurationError(`The variable ${variable} is wrong: ${text.replace(/\.$/, '')}.`, {
    variable,
  });
}

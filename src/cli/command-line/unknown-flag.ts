import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command } from '../../options/option.js';
import { optionRows } from '../../options/table.js';
import { isSecret } from '../../redaction/index.js';
import { nearestName, UsageError } from '../../runner/index.js';
import { shellWord } from '../../display/shell-word.js';
import { nameAndValue } from './name-value.js';

/** The words of a command line as they were given, whether its flags exist and have values or not. */
export function tokensOf(config: ParseArgsConfig) {
  return parseArgs({ ...config, strict: false, tokens: true }).tokens;
}

/** @throws {UsageError} for an unknown flag, which usually is a parameter without --param, or misspelt */
export function requireKnownFlags(config: ParseArgsConfig, command: Command): void {
  const tokens = tokensOf(config);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'option' || Object.hasOwn(config.options ?? {}, token.name)) continue;
    const next = tokens[index + 1];
    const value = token.value ?? (next?.kind === 'positional' ? next.value : undefined);
    const meant = VERSION_FLAGS.has(token.name)
      ? '"metaflow-runner --version"'
      : meantBy(token.name, value, command);
    throw new UsageError(
      `There is no option ${token.rawName}.` +
        (meant === undefined
          ? ` "metaflow-runner ${command} --help" lists those of ${command}.`
          : ` Did you mean ${meant}?`),
    );
  }
}

/** They stand alone, as no command has a version of its own. */
const VERSION_FLAGS: ReadonlySet<string> = new Set(['V', 'version']);

/** The share of a flag's letters that may be wrong; with more, it is more likely to be a parameter's name. */
const MISSPELT = 0.3;

function meantBy(name: string, value: string | undefined, command: Command): string | undefined {
  const flags = optionRows.flatMap(([, { flag, commands }]) =>
    flag !== undefined && commands?.includes(command) !== false ? [flag] : [],
  );
  const ofMetaflow = optionOfMetaflow(name, value, flags);
  if (ofMetaflow !== undefined) return ofMetaflow;
  const flag =
    /^(p$|param)/.test(name) && flags.includes('param')
      ? 'param'
      : (flagOfInput(name, flags) ?? nearestName(name, flags, MISSPELT));
  if (flag !== undefined)
    return [`--${flag}`, ...(value === undefined ? [] : [shown(...named(value, flag))])].join(' ');
  if (command !== 'run' || value === undefined || !/^\p{L}/u.test(name)) return undefined;
  return `--param ${shownParameter(name, value)}`;
}

/** Metaflow's own options without a flag here, as people know them from `python flow.py`, by the flag that passes them. */
const OPTIONS_OF_METAFLOW = {
  option: /^(?:environment|datastore|datastore-root|metadata|package-suffixes|event-logger|monitor|branch)$/,
  'run-option': /^(?:max-num-splits|max-log-size|namespace)$/,
};
const SWITCHES_OF_METAFLOW = /^(no-)?(pylint|production)$/;

function optionOfMetaflow(
  name: string,
  value: string | undefined,
  flags: readonly string[],
): string | undefined {
  const [, no, option] = SWITCHES_OF_METAFLOW.exec(name) ?? [];
  const branch = name === 'branch' ? value : option;
  if (flags.includes('project-branch') && branch !== undefined && branch !== 'pylint')
    return `--project-branch ${shellWord(branch)}`;
  if (option !== undefined && flags.includes('option'))
    return `--option ${option}${no === undefined ? '' : '=false'}`;
  const flag = Object.entries(OPTIONS_OF_METAFLOW).find(([, names]) => names.test(name))?.[0];
  if (flag === undefined || !flags.includes(flag)) return undefined;
  return `--${flag} ${value === undefined ? `${name}=…` : shownParameter(name, value)}`;
}

/** The flag that does what the action's input of this name does. */
function flagOfInput(name: string, flags: readonly string[]): string | undefined {
  const flag = optionRows.find(([, { input }]) => input === name)?.[1].flag;
  return flag !== undefined && flags.includes(flag) ? flag : undefined;
}

/** Splits a flag's value: `NAME=` or nothing, the name of the value (or of the flag), and the value. */
function named(text: string, flag: string): [before: string, name: string, value: string] {
  const [name, value] = nameAndValue(text);
  return name === '' || value === undefined ? ['', flag, text] : [`${name}=`, name, value];
}

/** `NAME=VALUE` as a word for the shell, without a value that looks like a secret. */
export function shownParameter(name: string, value: string): string {
  return shown(`${name}=`, name, value);
}

function shown(before: string, name: string, value: string): string {
  return isSecret(name, value) ? `${before}…` : shellWord(before + value);
}

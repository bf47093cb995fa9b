import { stringify } from 'yaml';

const LINES = { type: 'list', separator: '\n', 'list-item': { type: 'string' } };

/** The type of an input, by its option's kind. A mapping in YAML, JSON or lines is a string to tools. */
const KINDS = {
  flag: () => ({ type: 'boolean' }),
  choice: ({ choices }) => ({ type: 'enum', 'allowed-values': [...choices] }),
  count: () => ({ type: 'integer' }),
  'count-or-none': () => ({ type: 'integer' }),
  limit: () => ({ type: 'float' }),
  delay: () => ({ type: 'float' }),
  lines: () => LINES,
  tags: () => LINES,
  artifacts: () => LINES,
  conditions: () => LINES,
  'retry-reasons': () => LINES,
};

/** Outputs that are numbers, unless they are empty. All others are text. */
const NUMBERS = { 'exit-code': 'integer', 'duration-seconds': 'float', attempts: 'integer' };

/**
 * The content of action-types.yml: what tools that write or check workflows need to know about inputs and outputs
 * (typesafegithub/github-actions-typing).
 */
export function typesOf(options, outputs) {
  const text = { type: 'string' };
  const inputs = options.map((option) => [option.input, KINDS[option.kind]?.(option) ?? text]);
  const results = Object.keys(outputs).map((name) => [name, { type: NUMBERS[name] ?? 'string' }]);
  const types = { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(results) };
  return `# Made by "npm run docs" from src/options/table.ts.\n${stringify(types, { aliasDuplicateObjects: false, blockQuote: false })}`;
}

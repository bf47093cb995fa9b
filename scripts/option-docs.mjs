// Writes the table of options (src/options/table.ts) to where users and tools read it: the inputs in action.yml, the types in
// action-types.yml, and the tables in docs/reference.md. With --check, fails if they differ.
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';
import { parse, stringify } from 'yaml';
import { typesOf } from './action-types.mjs';
import { writeOrCheck } from './generated-file.mjs';

const { COMMANDS, isRepeated, OPTIONS } = await sources();
const options = Object.values(OPTIONS).filter(({ input }) => input !== undefined);
const flags = Object.values(OPTIONS).filter(({ flag }) => flag !== undefined);

const action = await formatted('action.yml', withInputs(readFileSync('action.yml', 'utf8')));
const { outputs } = parse(action);
writeOrCheck('action.yml', action);
writeOrCheck('action-types.yml', await formatted('action-types.yml', typesOf(options, outputs)));

const tables = {
  inputs: table(
    ['Input', 'What it is', 'Default'],
    options
      .filter(({ description }) => !description.startsWith('Not for users'))
      .map(({ input, description, default: value }) => [
        `\`${input}\``,
        description,
        value === undefined ? '' : `\`${value}\``,
      ]),
  ),
  outputs: table(
    ['Output', 'What it is'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  commands: table(
    ['Command', 'What it does'],
    Object.entries(COMMANDS).map(([name, { positionals, usage, does }]) => [
      `\`${[name, ...positionals].join(' ')}${usage}\``,
      does,
    ]),
  ),
  flags: table(
    ['Flag', 'What it is', 'With'],
    flags.map((option) => [
      `\`${option.short ? `-${option.short}, ` : ''}--${option.flag}${option.value ? ` ${option.value}` : ''}\``,
      `${option.help}${isRepeated(option) ? '; repeatable' : ''}`,
      option.commands?.map((command) => `\`${command}\``).join(', ') ?? 'all commands',
    ]),
  ),
};
const REFERENCE = 'docs/reference.md';
writeOrCheck(REFERENCE, Object.entries(tables).reduce(replaced, readFileSync(REFERENCE, 'utf8')));

async function sources() {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-options-'));
  try {
    const input = { table: 'src/options/table.ts', usage: 'src/cli/usage.ts' };
    const bundle = await rolldown({ input, platform: 'node' });
    await bundle.write({ dir: directory, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
    await bundle.close();
    const load = (name) => import(pathToFileURL(path.join(directory, `${name}.mjs`)).href);
    return { ...(await load('table')), ...(await load('usage')) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function withInputs(text) {
  const [from, to] = [text.indexOf('\ninputs:\n'), text.indexOf('\noutputs:\n')];
  if (from === -1 || to === -1) throw new Error('action.yml has no inputs, or no outputs.');
  const inputs = options.map(({ input, description, default: value }) => [
    input,
    { description, ...(value === undefined ? {} : { default: value }) },
  ]);
  const yaml = stringify({ inputs: Object.fromEntries(inputs) }, { lineWidth: 0 });
  return `${text.slice(0, from + 1)}${yaml}${text.slice(to)}`;
}

async function formatted(file, text) {
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}

function replaced(text, [name, content]) {
  const [begin, end] = [`<!-- ${name}: made by "npm run docs" -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${REFERENCE} has no markers for its ${name}.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

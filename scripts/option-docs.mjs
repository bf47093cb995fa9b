// Writes the inputs of action.yml from the table of options (src/options/table.ts), and the tables of inputs and outputs in README.md.
// With --check it fails when they differ.
import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';
import { parse, stringify } from 'yaml';

const options = Object.values(await optionTable()).filter(({ input }) => input !== undefined);
const actionBefore = readFileSync('action.yml', 'utf8');
const action = await formatted('action.yml', withInputs(actionBefore));
const { outputs } = parse(action);
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
};
const readmeBefore = readFileSync('README.md', 'utf8');
const readme = Object.entries(tables).reduce(replaced, readmeBefore);

for (const [file, before, after] of [
  ['action.yml', actionBefore, action],
  ['README.md', readmeBefore, readme],
]) {
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what src/options/table.ts says. Run "npm run docs" and commit.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, after);
  }
}

async function optionTable() {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-options-'));
  try {
    const file = path.join(directory, 'table.mjs');
    const bundle = await rolldown({ input: 'src/options/table.ts', platform: 'node' });
    await bundle.write({ file });
    await bundle.close();
    return (await import(pathToFileURL(file).href)).OPTIONS;
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
  if (from === -1 || to === -1) throw new Error(`README.md has no markers for its ${name}.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

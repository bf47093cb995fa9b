// Writes the tables of inputs and outputs in README.md from action.yml. With --check it fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const action = parse(readFileSync('action.yml', 'utf8'));
const tables = {
  inputs: table(
    ['Input', 'What it is', 'Default'],
    Object.entries(action.inputs)
      .filter(([, { description }]) => !description.startsWith('Not for users'))
      .map(([name, { description, required, default: value }]) => [
        `\`${name}\`${required ? ' (required)' : ''}`,
        description,
        value === undefined ? '' : `\`${value}\``,
      ]),
  ),
  outputs: table(
    ['Output', 'What it is'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
};

const before = readFileSync('README.md', 'utf8');
const after = Object.entries(tables).reduce(replaced, before);
if (after !== before && process.argv.includes('--check')) {
  console.error('The tables in README.md are not what action.yml says. Run "npm run docs" and commit.');
  process.exitCode = 1;
} else if (after !== before) {
  writeFileSync('README.md', after);
}

function replaced(text, [name, content]) {
  const [begin, end] = [
    `<!-- ${name}: made by "npm run docs" from action.yml -->`,
    `<!-- end of ${name} -->`,
  ];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`README.md has no markers for its ${name}.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

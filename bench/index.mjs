// Measures this package against what it replaces: `npm run bench [-- ROW… | rows | starts | faster | bundles | datastores | growth-lines |
// growth-tasks | growth-runs]`. Without names, measures everything, which takes half an hour, and rewrites docs/performance.md, its plots, a table
// in docs/scale.md, and one in the README. With --once, measures each row once, which is quick and less certain.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { measureDatastores } from './datastores.mjs';
import { measureFaster } from './faster.mjs';
import { GROWTH } from './growth.mjs';
import { bytes, milliseconds, runProgram, seconds } from './measure.mjs';
import { plot } from './plot.mjs';
import { TABLES } from './rows.mjs';
import { measureBundle } from './rows/bundle.mjs';
import { runWith } from './runs.mjs';
import { keepWorkspaces, NODE24, PYTHON, ROOT } from './subjects.mjs';
import { IMAGES, noteMade, writePlotted } from '../scripts/picture-sources.mjs';

keepWorkspaces();
const isOnce = process.argv.includes('--once');
const named = process.argv.slice(2).filter((name) => name !== '--once');

const isAsked = (name) => named.length === 0 || named.includes(name);
const names = [
  ...Object.keys(TABLES),
  ...['faster', 'bundles', 'datastores'],
  ...Object.keys(GROWTH).map((name) => `growth-${name}`),
];
const allRows = Object.values(TABLES).flat();
const unknown = named.filter(
  (name) => !names.includes(name) && !allRows.some(({ number }) => name === String(number)),
);
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(', ')}: ${names.join(', ')}, or the number of a row.`);
const numbered = allRows.filter(({ number }) => named.includes(String(number)));

if (numbered.length > 0) {
  const results = await measured(numbered);
  console.log(`${table(results)}\n\n${profiles(results)}`);
}
for (const [name, rows] of Object.entries(TABLES).filter(([one]) => isAsked(one))) {
  const results = await measured(rows);
  await writeBlock('docs/performance.md', name, `${await machine()}\n\n${table(results)}`);
  await writeBlock('docs/performance.md', `profiles of ${name}`, profiles(results));
}
if (isAsked('faster'))
  await writeBlock('README.md', 'faster', fasterTable(await measureFaster(isOnce ? 1 : 3)));
if (isAsked('bundles'))
  await writeBlock('docs/performance.md', 'bundles', bundleTable(await bundles([10, 100, 1_000])));
if (isAsked('datastores'))
  await writeBlock('docs/scale.md', 'datastores', datastoreTable(await measureDatastores(7)));
await plotGrowth(Object.keys(GROWTH).filter((name) => isAsked(`growth-${name}`)));

async function plotGrowth(names) {
  for (const name of names) {
    const { series, ...labels } = GROWTH[name];
    const measured = { ...labels, points: await series() };
    writePlotted(name, measured);
    await plot(path.join(IMAGES, `growth-${name}.svg`), measured);
    noteMade([`growth-${name}.svg`]);
  }
}

async function measured(rows) {
  const results = [];
  for (const row of rows) {
    const result = await row.measure({ turns: isOnce ? 1 : row.turns });
    console.error(`${row.number}. ${row.work}: ${result.ours} against ${result.theirs}: ${result.figure}`);
    results.push({ ...row, ...result });
  }
  return results;
}

function table(results) {
  const rows = results.map((row) => [
    ...[row.number, row.work, row.ours, row.against, row.theirs, row.figure, row.target],
    row.value <= row.limit ? 'yes' : '**no**',
  ]);
  return markdown(['#', 'work', 'here', 'against', 'takes', 'ratio', 'must reach', 'reached'], rows);
}

/** For each row that misses its limit, a profile that explains why. */
function profiles(results) {
  const missed = results.filter((row) => row.value > row.limit);
  if (missed.length === 0) return 'Nothing.';
  return missed.map(({ number, profile = 'Not measured.' }) => `- **Row ${number}.** ${profile}`).join('\n');
}

async function bundles(counts) {
  const results = [];
  for (const tasks of counts) results.push({ tasks, ...(await measureBundle(runWith(tasks), 5)) });
  return results;
}

function bundleTable(results) {
  const count = (value) => value.toLocaleString('en');
  const head = [
    'tasks',
    '`.metaflow`',
    'its `tar`',
    'its `tar.gz`',
    'bundle',
    'made',
    'restored',
    '`tar c`',
    '`tar cz`',
    '`tar x`',
  ];
  const rows = results.map((of) => [
    count(of.tasks),
    `${bytes(of.folderBytes)}, ${count(of.folderFiles)} files`,
    ...[bytes(of.tarBytes), bytes(of.zippedBytes)],
    `${bytes(of.bundleBytes)}, ${count(of.bundleFiles)} files`,
    ...[of.make, of.restore, of.pack, of.packZipped, of.unpack].map(milliseconds),
  ]);
  return markdown(head, rows);
}

async function machine() {
  const version = async (command, args) => (await runProgram(command, args)).stdout.trim();
  const program =
    'import sys, importlib.metadata as m; print(sys.version.split()[0], "with Metaflow", m.version("metaflow"))';
  const date = new Date().toISOString().slice(0, 10);
  const [{ model }] = cpus();
  return [
    `Measured by \`npm run bench\` on ${date}${isOnce ? ', each row once' : ''}: ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB,`,
    `${process.platform}; Node ${process.version} for the library, ${await version(NODE24, ['--version'])} for the action,`,
    `Python ${await version(PYTHON, ['-c', program])}.`,
  ].join(' ');
}

function markdown(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function datastoreTable({ local, s3 }) {
  return markdown(
    ['a run of two tasks that do nothing', 'takes', 'more for each task'],
    [
      ['with the local datastore', milliseconds(local), '-'],
      ['with S3 (moto, on the same machine)', milliseconds(s3), milliseconds((s3 - local) / 2)],
    ],
  );
}

function fasterTable(results) {
  const rows = results.map(({ what, tasks, theirs, ours }) => [
    ...[what, tasks, seconds(theirs), seconds(ours), `**${(theirs / ours).toFixed(1)} ×**`],
  ]);
  return markdown(['flow', 'tasks', '`python flow.py run`', 'with warm tasks', 'faster'], rows);
}

/** Replaces the text between the markers with this name. */
async function writeBlock(document, name, text) {
  const file = path.join(ROOT, document);
  const page = readFileSync(file, 'utf8');
  const block = new RegExp(`(<!-- ${name}: .*-->\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
  if (!block.test(page)) throw new Error(`${file} has no place for "${name}"`);
  const changed = page.replace(block, (_, begin, end) => `${begin}\n${text}\n\n${end}`);
  writeFileSync(file, await format(changed, { ...(await resolveConfig(file)), filepath: file }));
}

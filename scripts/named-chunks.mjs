// Completes what ncc builds: gives chunks names instead of numbers, and source maps that lead from each line to its line in src/. The maps
// contain nothing from other packages, and no sources.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';

const CHUNK = /^\d+\.index\.js$/;
const URL_OF_CHUNK = 'return "" + chunkId + ".index.js";';
const DYNAMIC_IMPORT = /\bimport\('([^']+)'\)/g;

/** @param directory ncc's output, with maps, built from `build/` below `root` */
export function nameChunks(directory, root) {
  const targets = importedLater(path.join(root, 'build'));
  const files = readdirSync(directory).filter((file) => file.endsWith('.js'));
  const maps = new Map(
    files.map((file) => {
      const { sources, mappings } = JSON.parse(readFileSync(path.join(directory, `${file}.map`), 'utf8'));
      return [file, { sources: sources.map((source) => source.replace(/^(\.\.?\/)*/, '')), mappings }];
    }),
  );
  const counts = new Map();
  for (const { sources } of maps.values())
    for (const entry of new Set(sources.map(entryOf))) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const names = {};
  // ncc inserts the shebang line above the mapped content.
  for (const [file, { sources, mappings }] of maps) {
    const name = CHUNK.test(file)
      ? freeName(nameOf(sources, targets, counts), Object.values(names))
      : 'index';
    if (CHUNK.test(file)) names[Number.parseInt(file)] = name;
    const text = readFileSync(path.join(directory, file), 'utf8').replace(
      /\n\/\/# sourceMappingURL=.*/,
      '\n',
    );
    writeFileSync(path.join(directory, file), text);
    rmSync(path.join(directory, `${file}.map`));
    const ours = mapToSources(text.startsWith('#!') ? `;${mappings}` : mappings, sources, root);
    if (ours !== undefined)
      writeFileSync(path.join(directory, `${name}.js.map`), `${JSON.stringify(ours)}\n`);
  }
  for (const [number, name] of Object.entries(names))
    renameSync(path.join(directory, `${number}.index.js`), path.join(directory, `${name}.js`));
  const index = path.join(directory, 'index.js');
  const text = readFileSync(index, 'utf8');
  if (Object.keys(names).length > 0 && !text.includes(URL_OF_CHUNK))
    throw new Error(`${index} does not say where chunks are as it did: see scripts/named-chunks.mjs.`);
  writeFileSync(index, text.replace(URL_OF_CHUNK, `return ${JSON.stringify(names)}[chunkId] + ".js";`));
}

/** Modules in build/ that are imported at run time: chunks start with them. */
function importedLater(build) {
  const targets = new Set();
  for (const file of readdirSync(build, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    for (const [, specifier] of readFileSync(path.join(build, file), 'utf8').matchAll(DYNAMIC_IMPORT))
      targets.add(
        specifier.startsWith('.')
          ? path.posix.join('build', path.dirname(file), specifier)
          : `node_modules/${specifier}`,
      );
  }
  return targets;
}

/** The chunk's name: the dynamically imported module or package that the fewest chunks contain, or otherwise what makes up most of it. */
function nameOf(sources, targets, counts) {
  const entries = [...new Set(sources.map((source) => entryOf(source)))];
  const found = entries.filter((entry) => targets.has(entry)).sort((a, b) => counts.get(a) - counts.get(b));
  const own = entries.filter((entry) => entry.startsWith('build/'));
  const most = own.length > 0 ? own[0] : mostFrequent(sources.map((source) => entryOf(source)));
  const module = found[0] ?? most;
  return path.basename(module.replace(/\/index\.js$/, ''), '.js');
}

/** One of our modules by itself; other packages as a whole. */
function entryOf(source) {
  return /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source;
}

function mostFrequent(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'chunk';
}

function freeName(name, taken) {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** One segment for each line that comes from src/; `undefined` if there is none. */
function mapToSources(mappings, sources, root) {
  const inSource = new Map();
  const names = [];
  const lines = decode(mappings).map((segments) => {
    const segment = segments.find(([, source]) => sources[source]?.startsWith('build/'));
    const place = segment && placeInSource(path.join(root, sources[segment[1]]), segment, inSource);
    if (!place) return [];
    if (!names.includes(place.source)) names.push(place.source);
    return [[0, names.indexOf(place.source), place.line, place.column]];
  });
  if (names.length === 0) return undefined;
  return { version: 3, sources: names, names: [], mappings: encode(lines) };
}

/** The place in src/ that TypeScript's compiler recorded for a place in build/. */
function placeInSource(file, [, , line, column], known) {
  if (!known.has(file)) known.set(file, mapOf(file));
  const map = known.get(file);
  const segment = map?.lines[line]?.findLast(([at]) => at <= column) ?? map?.lines[line]?.[0];
  return segment && { source: map.source, line: segment[2], column: segment[3] };
}

function mapOf(file) {
  try {
    const { sources, mappings } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
    const source = path.resolve(path.dirname(file), sources[0]);
    const root = path.resolve(file.slice(0, file.lastIndexOf(`${path.sep}build${path.sep}`)));
    return { source: path.relative(root, source).split(path.sep).join('/'), lines: decode(mappings) };
  } catch {
    return undefined;
  }
}

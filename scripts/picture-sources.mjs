// The sources of each picture in docs/images, and the manifest that records them. A picture of a summary comes from the gallery's snapshot,
// which tests compare with what the action writes now; a plot comes from the benchmark's numbers.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './tools.mjs';

export const IMAGES = path.join(ROOT, 'docs', 'images');
const MANIFEST = path.join(IMAGES, 'sources.json');
const PLOTTED = path.join(IMAGES, 'growth.json');

/** The gallery's snapshot for each picture. */
export const SUMMARIES = {
  failure: 'foreach-failure',
  success: 'success',
  gate: 'gate',
  timeout: 'timeout',
  several: 'several',
  resumed: 'resume',
  matrix: 'matrix-report',
};
export const THEMES = ['light', 'dark'];

/** The title, unit and points of each plot, by name. */
export function plotted() {
  return JSON.parse(readFileSync(PLOTTED, 'utf8'));
}

export function writePlotted(name, plot) {
  writeFileSync(PLOTTED, `${JSON.stringify({ ...plotted(), [name]: plot }, undefined, 2)}\n`);
}

/** What the pictures should be, by file: digests of each one's sources, and of the existing picture. */
export function currentSources() {
  const summaries = Object.entries(SUMMARIES).flatMap(([name, snapshot]) =>
    THEMES.map((theme) => [`${name}-${theme}.png`, summaryIn(snapshot)]),
  );
  const plots = Object.entries(plotted()).map(([name, plot]) => [`growth-${name}.svg`, JSON.stringify(plot)]);
  return Object.fromEntries(
    [...summaries, ...plots].map(([file, source]) => [
      file,
      { source: digest(source), picture: digest(readFileSync(path.join(IMAGES, file))) },
    ]),
  );
}

/** Records that the pictures in these files have just been made. */
export function noteMade(files) {
  const current = currentSources();
  const made = Object.fromEntries(files.map((file) => [file, current[file]]));
  writeFileSync(MANIFEST, `${JSON.stringify({ ...manifest(), ...made }, undefined, 2)}\n`);
}

/** Which pictures are not what they should be, and why; empty if all are current. */
export function stalePictures() {
  const noted = manifest();
  const current = currentSources();
  const unknown = readdirSync(IMAGES).filter((file) => /\.(png|svg)$/.test(file) && !(file in current));
  return [
    ...unknown.map((file) => `${file}: nothing makes it`),
    ...Object.entries(current).flatMap(([file, { source, picture }]) => {
      if (noted[file]?.source !== source) return [`${file}: what it shows has changed since`];
      return noted[file].picture === picture ? [] : [`${file}: it is not the picture that was made`];
    }),
  ];
}

function manifest() {
  return JSON.parse(readFileSync(MANIFEST, 'utf8'));
}

function summaryIn(snapshot) {
  const file = path.join(ROOT, '__tests__', 'metaflow', 'snapshots', 'gallery', `${snapshot}.md`);
  const text = readFileSync(file, 'utf8');
  return text.slice(text.indexOf('\n## Summary\n'));
}

function digest(data) {
  return createHash('sha256').update(data).digest('hex');
}

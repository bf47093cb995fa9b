import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmPackages, once, TOOLS } from '../scripts/tools.mjs';

const VEGA = '6.4.0';
const VEGA_LITE = '6.5.0';

/**
 * Writes a plot as SVG, with two logarithmic axes.
 * @param points `{ count, ms, what }`, each series ordered by count
 */
export async function plot(file, { title, counted, points }) {
  const { vega, vegaLite } = await plotLibraries();
  const { spec } = vegaLite.compile({
    title,
    width: 520,
    height: 260,
    background: 'white',
    data: { values: points },
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'count', type: 'quantitative', scale: { type: 'log' }, title: counted },
      y: { field: 'ms', type: 'quantitative', scale: { type: 'log' }, title: 'milliseconds' },
      color: { field: 'what', type: 'nominal', title: null, legend: { labelLimit: 400 }, sort: null },
    },
  });
  const svg = await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${svg}\n`);
}

async function plotLibraries() {
  await once(`vega-${VEGA}-${VEGA_LITE}`, () =>
    npmPackages('vega', [`vega@${VEGA}`, `vega-lite@${VEGA_LITE}`]),
  );
  const load = (file) => import(pathToFileURL(path.join(TOOLS, 'vega', 'node_modules', file)).href);
  return {
    vega: await load('vega/build/vega.module.js'),
    vegaLite: await load('vega-lite/build/index.js'),
  };
}

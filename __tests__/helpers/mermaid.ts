import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.js';

const require = createRequire(path.join(ROOT, '.tools', 'mermaid', 'package.json'));

interface Mermaid {
  initialize(config: object): void;
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ type: string; db: Db }> };
}

interface Db {
  getVertices(): Map<string, { id: string; text: string; classes: string[]; type: string }>;
  getEdges(): { start: string; end: string; text: string; stroke: string }[];
  getSections(): string[];
  getTasks(): {
    task: string;
    section: string;
    crit?: boolean;
    active?: boolean;
    done?: boolean;
    startTime: Date;
    endTime: Date;
  }[];
}

/** A flowchart as mermaid itself parses it, in GitHub's major version. */
export interface FlowchartContent {
  readonly nodes: readonly { readonly text: string; readonly className: string }[];
  /** Example: `start --items--> work`, with the nodes' first lines. */
  readonly edges: readonly string[];
}

export interface GanttContent {
  readonly sections: readonly string[];
  readonly bars: readonly {
    readonly section: string;
    readonly text: string;
    readonly kind: string;
    /** Milliseconds since the start of the chart. */
    readonly from: number;
    readonly to: number;
  }[];
}

let loaded: Promise<Mermaid> | undefined;

async function load(): Promise<Mermaid> {
  const { JSDOM } = require('jsdom') as { JSDOM: new (html: string) => { window: { document: object } } };
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  const file = path.join(ROOT, '.tools', 'mermaid', 'node_modules', 'mermaid', 'dist', 'mermaid.core.mjs');
  const { default: mermaid } = (await import(pathToFileURL(file).href)) as { default: Mermaid };
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  return mermaid;
}

/** @throws if mermaid cannot parse it */
export async function readFlowchart(diagram: string): Promise<FlowchartContent> {
  const db = await read(diagram, 'flowchart-v2');
  const vertices = [...db.getVertices().values()];
  const nodes = vertices.map(({ text, classes }) => ({ text: decoded(text), className: classes.join(' ') }));
  const nameOf = (id: string) => {
    const index = vertices.findIndex((vertex) => vertex.id === id);
    return nodes[index]?.text.split(/<br ?\/?>/)[0] ?? '?';
  };
  const edges = db.getEdges().map(({ start, end, text, stroke }) => {
    const arrow = stroke === 'dotted' ? '-.->' : '-->';
    return `${nameOf(start)} ${text === '' ? '' : `${decoded(text)} `}${arrow} ${nameOf(end)}`;
  });
  return { nodes, edges };
}

/** @throws if mermaid cannot parse it */
export async function readGantt(diagram: string): Promise<GanttContent> {
  const db = await read(diagram, 'gantt');
  const tasks = db.getTasks();
  const begin = new Date(2000, 0, 1).getTime();
  return {
    sections: db.getSections().map(decoded),
    bars: tasks.map(({ task, section, crit, active, done, startTime, endTime }) => ({
      section: decoded(section),
      text: decoded(task).trim(),
      kind: [crit && 'crit', active && 'active', done && 'done'].filter(Boolean).join(' '),
      from: startTime.getTime() - begin,
      to: endTime.getTime() - begin,
    })),
  };
}

async function read(diagram: string, type: string): Promise<Db> {
  loaded ??= load();
  const parsed = await (await loaded).mermaidAPI.getDiagramFromText(diagram);
  if (parsed.type !== type) throw new Error(`The diagram is a ${parsed.type}.`);
  return parsed.db;
}

/** Mermaid replaces entities before it parses, and restores them after drawing. */
function decoded(text: string): string {
  return text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, '&$1;');
}

/** The diagrams in a Markdown text. */
export function diagramsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text = '']) => text);
}

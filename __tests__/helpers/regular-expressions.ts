import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import ts from 'typescript';
import { ROOT } from './paths.js';

/** A regular expression in src, and its place. */
export interface Found {
  readonly place: string;
  readonly regex: RegExp;
}

const SRC = path.join(ROOT, 'src');

/** Every regular expression in src: literals as written, and those that modules build from parts when they are loaded. */
export async function regularExpressions(): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const { literals, calls } = inSource(path.join(SRC, file));
    found.push(...literals.map((literal) => ({ place: file, regex: ofLiteral(literal) })));
    if (calls > 0) found.push(...(await madeByModule(file, calls)));
  }
  return found;
}

function inSource(file: string): { literals: string[]; calls: number } {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const literals: string[] = [];
  let calls = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      calls += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, calls };
}

function ofLiteral(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/**
 * What a module passes to `RegExp` while it is loaded. There must be as many calls as in its text, so that none is made later, from a
 * user's text.
 */
async function madeByModule(file: string, calls: number): Promise<Found[]> {
  const original = globalThis.RegExp;
  const sources: Found[] = [];
  const isOf = (stack: string | undefined) => stack?.split('\n')[2]?.includes(`src/${file}`);
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string?]) => {
      const regex = new target(...args);
      if (isOf(new Error('Where is this?').stack)) sources.push({ place: file, regex });
      return regex;
    },
  });
  try {
    // The query loads the module again, in case another test has loaded it.
    await import(`${pathToFileURL(path.join(SRC, file)).href}?made-of-parts`);
  } finally {
    globalThis.RegExp = original;
  }
  if (sources.length !== calls)
    throw new Error(
      `src/${file} makes ${calls} regular expressions of parts, of which ${sources.length} when it is loaded: make none of a user's text.`,
    );
  return sources;
}

/** What makes backtracking slow: a prefix, a repeated text after it, and an end that does not match. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly end: string;
}

const ENDS = ['\0', '\n'];

/** For each part of an expression that repeats without a small limit: what leads to it, and each kind of text that it matches. */
export function attacks(regex: RegExp): Attack[] {
  const pattern = new RegExpParser().parsePattern(regex.source, undefined, undefined, {
    unicode: regex.unicode,
    unicodeSets: regex.unicodeSets,
  });
  const found = new Map<string, Attack>();
  const add = (prefix: string, pump: string) => {
    if (pump === '') return;
    for (const end of ENDS) found.set(JSON.stringify([prefix, pump, end]), { prefix, pump, end });
  };
  const visit = (node: AST.Node, prefix: string): void => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
      case 'Assertion':
        if ('alternatives' in node) for (const one of node.alternatives) visit(one, prefix);
        return;
      case 'Alternative': {
        let before = prefix;
        for (const [index, element] of node.elements.entries()) {
          visit(element, before);
          before += examples(element)[0] ?? '';
          // The text after a repeating part may itself match that part, again and again.
          const behind = node.elements.slice(index + 1).map((one) => examples(one)[0] ?? '');
          if (isLong(element)) add(before, behind.join(''));
        }
        // The search starts anew at each possible start of a match.
        for (const whole of examples(node)) add('', whole.slice(0, -1) || whole);
        return;
      }
      case 'Quantifier':
        visit(node.element, prefix);
        if (!isLong(node)) return;
        for (const pump of examples(node.element)) {
          add(prefix, pump);
          add('', prefix + pump);
        }
        return;
      default:
    }
  };
  visit(pattern, '');
  return [...found.values()];
}

function isLong(node: AST.Element): boolean {
  return node.type === 'Quantifier' && node.max >= 64;
}

/** Short texts that match an element, one for each of its alternatives and kinds of characters. */
function examples(node: AST.Element | AST.Alternative): string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterSet':
      return ofSet(node);
    case 'CharacterClass':
      return ofClass(node);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(examples).slice(0, 6);
    case 'Quantifier': {
      const times = Math.max(node.min, 1);
      return examples(node.element).map((one) => one.repeat(times));
    }
    case 'Alternative':
      return joined(node.elements);
    case 'Backreference':
      return Array.isArray(node.resolved) ? [''] : examples(node.resolved).slice(0, 1);
    default:
      return [''];
  }
}

/** Consecutive elements: each with its first text, and one of them with each of its other texts. */
function joined(elements: readonly AST.Element[]): string[] {
  const of = elements.map(examples);
  const first = of.map((texts) => texts[0] ?? '');
  const others = of.flatMap((texts, at) => texts.slice(1).map((text) => first.with(at, text).join('')));
  return [first.join(''), ...others].slice(0, 6);
}

const KINDS = ['a', ' ', '0', ':', '"', '\\', '\n', '-', '_', '/', 'é', '[', '\u001B', '(', '='];

function ofSet(node: AST.CharacterSet): string[] {
  const regex = new RegExp(`^(?:${node.raw})$`, node.kind === 'property' ? 'u' : '');
  return KINDS.filter((one) => regex.test(one)).slice(0, 4);
}

function ofClass(node: AST.CharacterClass): string[] {
  const regex = new RegExp(
    `^(?:${node.raw})$`,
    node.raw.includes('\\p') || node.raw.includes('\\u{') ? 'u' : '',
  );
  const own = node.elements.flatMap((one) => {
    if (one.type === 'Character') return [String.fromCodePoint(one.value)];
    if (one.type === 'CharacterClassRange') return [String.fromCodePoint(one.min.value)];
    return [];
  });
  return [...new Set([...own, ...KINDS])].filter((one) => regex.test(one)).slice(0, 4);
}

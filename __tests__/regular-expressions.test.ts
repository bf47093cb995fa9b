import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ciAfter } from './helpers/rows.js';
import { type Attack, attacks, regularExpressions } from './helpers/regular-expressions.js';

/** The test tries every text that may cause backtracking at the first size, and the slowest of them at the second. */
interface Size {
  readonly characters: number;
  readonly mostMs: number;
}

/**
 * Linear expressions take up to 18 and 280 ms, like the search for the scheme of a URL; quadratic ones take seconds and minutes. Even on a
 * busy machine, linear ones stay below these limits.
 */
const [SMALL, LARGE]: readonly [Size, Size] = [
  { characters: 65_536, mostMs: 300 },
  { characters: 1_048_576, mostMs: 1_500 },
];
const TRIED_AT_LARGE = 2;

function textOf({ prefix, pump, end }: Attack, { characters }: Size): string {
  return prefix + pump.repeat(Math.ceil(characters / pump.length)) + end;
}

const replaced = new vm.Script("text.replace(regex, '')");
const context = vm.createContext({});

/** The processor time for finding all matches of an expression, or the first one if it is not global. */
function time(regex: RegExp, attack: Attack, size: Size): number {
  Object.assign(context, { regex, text: textOf(attack, size) });
  const before = process.cpuUsage();
  try {
    replaced.runInContext(context, { timeout: 5 * size.mostMs });
  } catch {
    return Infinity;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Measures again if the first time is too long, because the machine may have been busy. */
function isSlow(regex: RegExp, attack: Attack, size: Size, firstMs = time(regex, attack, size)): boolean {
  return firstMs > size.mostMs && time(regex, attack, size) > size.mostMs;
}

function slowOf(regex: RegExp): string | undefined {
  const tried: { attack: Attack; ms: number }[] = [];
  const words = (attack: Attack) => `${regex.source}: ${JSON.stringify(attack)}`;
  for (const attack of attacks(regex)) {
    const ms = time(regex, attack, SMALL);
    if (isSlow(regex, attack, SMALL, ms)) return words(attack);
    tried.push({ attack, ms });
  }
  const longest = tried.sort((a, b) => b.ms - a.ms).slice(0, TRIED_AT_LARGE);
  const found = longest.find(({ attack }) => isSlow(regex, attack, LARGE));
  return found && words(found.attack);
}

describe('our regular expressions', () => {
  it(
    'each regular expression takes linear time, even for a mebibyte of the text that causes the most backtracking',
    { timeout: 600_000 },
    async () => {
      const found = await regularExpressions();
      expect(found.length).toBeGreaterThan(300);
      const slow = found.flatMap(({ place, regex }) => {
        const words = slowOf(regex);
        return words === undefined ? [] : [`${place}: ${words}`];
      });
      expect(slow).toEqual([]);
    },
  );

  const superlinear = [/<[^>]*>/g, /\s+$/, /(?:x|\w)*:/, /^(?:[ab]+,?)+$/, /a+a+b/, /(?<=b.*)a/];
  for (const { tags, rows } of ciAfter(1, superlinear, 3)) {
    it.each(rows)(
      'the measurement detects a regular expression that takes more than linear time: %s',
      { tags },
      (regex) => {
        expect(slowOf(regex)).toBeDefined();
      },
    );
  }
});

import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Attack, attacks, regularExpressions } from './helpers/regular-expressions.js';

/** Each text that may make an expression go back is tried at the first size, and those that took longest at the second. */
interface Size {
  readonly characters: number;
  readonly mostMs: number;
}

/**
 * What is linear takes up to 18 and 280 ms, the time of looking for the scheme of a URL; what is quadratic, seconds and minutes. Even on a
 * busy machine, the first stays below these limits.
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

/** What all places where an expression matches cost of the processor, or the first one if it is not global. */
function time(regex: RegExp, attack: Attack, size: Size): number {
  Object.assign(context, { regex, text: textOf(attack, size) });
  const begun = process.cpuUsage();
  try {
    replaced.runInContext(context, { timeout: 5 * size.mostMs });
  } catch {
    return Infinity;
  }
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

/** What takes too long is tried again: the machine may have done something else. */
function isSlow(regex: RegExp, attack: Attack, size: Size): boolean {
  return [1, 2].every(() => time(regex, attack, size) > size.mostMs);
}

function slowOf(regex: RegExp): string | undefined {
  const tried: { attack: Attack; ms: number }[] = [];
  const words = (attack: Attack) => `${regex.source}: ${JSON.stringify(attack)}`;
  for (const attack of attacks(regex)) {
    const ms = time(regex, attack, SMALL);
    if (ms > SMALL.mostMs && isSlow(regex, attack, SMALL)) return words(attack);
    tried.push({ attack, ms });
  }
  const longest = tried.sort((a, b) => b.ms - a.ms).slice(0, TRIED_AT_LARGE);
  const found = longest.find(({ attack }) => isSlow(regex, attack, LARGE));
  return found && words(found.attack);
}

describe('every regular expression of ours', () => {
  it(
    'takes time in proportion to a mebibyte of what makes it go back most',
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

  it.each([/a+a+b/, /\s+$/, /(?:x|\w)*:/, /<[^>]*>/g, /^(?:[ab]+,?)+$/, /(?<=b.*)a/])(
    'would be found if it took more: %s',
    (regex) => {
      expect(slowOf(regex)).toBeDefined();
    },
  );
});

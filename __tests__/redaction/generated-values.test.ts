import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PythonObject } from '../../src/index.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { redactedOutcome } from '../../src/outcome/redacted/redacted-outcome.js';
import { runFacts } from '../../src/outcome/run-facts.js';
import { Redactor } from '../../src/redaction/index.js';
import { junit } from '../../src/report/junit.js';
import { allOutputs } from '../../src/report/outputs.js';
import { summary } from '../../src/report/summary/summary.js';
import { details, outcome, step, task } from '../helpers/outcomes.js';

/** Secrets that look like keys, and like passwords with characters that JSON, Python, XML and URLs escape. */
const secrets = fc
  .oneof(
    fc.stringMatching(/^[A-Za-z0-9+/=_-]{12,200}$/),
    fc.stringMatching(/^[A-Za-z0-9"'\\<>&äß€%:]{12,120}$/),
  )
  .filter((secret) => new Set(secret).size > 6);

/** The length of a part of a secret that must not be published. */
const PART = 10;

/** A value of any shape that a flow can store, with a secret in its texts and keys. */
function valuesWith(secret: string): fc.Arbitrary<unknown> {
  const within = fc.oneof(
    fc.constantFrom(secret, JSON.stringify({ key: secret }), btoa(encodeURIComponent(secret))),
    fc.nat(600).map((length) => 'z'.repeat(length) + secret + 'y'.repeat(length)),
    fc.constant(Buffer.from(`user:${secret}\n`).toString('base64')),
  );
  return fc.letrec<{ value: unknown }>((tie) => {
    const pairs = fc.array(fc.tuple(within, tie('value')), { maxLength: 3 });
    const items = fc.array(tie('value'), { maxLength: 4 });
    return {
      value: fc.oneof(
        { depthSize: 'small' },
        within,
        fc.integer(),
        items,
        items.map((all) => new Set(all)),
        pairs.map((all) => Object.fromEntries(all)),
        fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((all) => new Map(all)),
        items.map((all) => new PythonObject('module.Class', all)),
        within.map((text) => Buffer.from(text)),
        within.map((text) => new Error(text)),
      ),
    };
  }).value;
}

function runWith(value: unknown, status: RunOutcome['status']): RunOutcome {
  return outcome({
    status,
    parameters: { given: value },
    details: details([step('start')], [task('start', '1', [0, 1])], {
      parameters: { own: value, list: [value] },
      artifacts: { whole: value, part: { of: value } },
      gates: [{ condition: 'a < 1', value, tripped: status === 'failed' }],
    }),
  });
}

/** A text as it is, and as it appears in rendered Markdown or parsed XML and JSON. */
function readings(text: string): string[] {
  const marks = text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  const plain = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  const unescaped = Object.entries(plain).reduce((all, [from, to]) => all.replaceAll(from, to), marks);
  const once = text.replaceAll(/\\(["\\])/g, '$1');
  return [text, unescaped, once, once.replaceAll(/\\(["\\])/g, '$1')];
}

function publishedOf(run: RunOutcome, redactor: Redactor): string[] {
  const shown = redactedOutcome(run, redactor);
  return [
    JSON.stringify(runFacts(shown)),
    JSON.stringify(allOutputs([shown])),
    junit([shown]),
    summary([shown], { workspace: '/workspace', cwd: '/workspace' }),
  ].flatMap(readings);
}

describe('secrets of generated shapes', () => {
  it('nothing that is published contains a secret of any shape, or a part of it, from a value of any shape', () => {
    const cases = secrets.chain((secret) => fc.tuple(fc.constant(secret), valuesWith(secret)));
    const ours = publishedOf(runWith('', 'failed'), new Redactor([]));
    fc.assert(
      fc.property(cases, fc.constantFrom('successful', 'failed'), ([secret, value], status) => {
        const published = publishedOf(runWith(value, status), new Redactor([secret]));
        for (let begin = 0; begin + PART <= secret.length; begin += 1) {
          const part = secret.slice(begin, begin + PART);
          if (ours.some((text) => text.includes(part))) continue;
          expect(published.filter((text) => text.includes(part))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { shortSummary } from '../../src/report/summary/short-summary.js';
import { summary } from '../../src/report/summary/summary.js';
import { elementsOf, renderMarkdown } from '../helpers/github-markdown.js';
import { diagramsIn, readFlowchart, readGantt } from '../helpers/mermaid.js';
import { attempt, details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';

/** A run in which the same text is every name that a flow, its user or its environment can choose. */
function runOf(text: string, status: RunOutcome['status']): RunOutcome {
  const exception = {
    type: text,
    message: text,
    stacktrace: `  File "/workspace/train.py", line 3, in fit\n    ${text}\n${text}`,
  };
  const steps = [
    step('start', [text], { foreachArtifact: text, decorators: [{ name: text, attributes: {} }] }),
    step(text, []),
  ];
  const tasks = [
    task('start', '1', [0, 100], { caught: exception }),
    task(text, text, [100, 200], {
      attempts: [failedAttempt(0, [100, 150], exception), attempt(1, [150, 200])],
      foreachStack: [text, text],
      metadata: { 'kubernetes-pod-name': text },
    }),
    task(text, '3', [100, 300], {
      attempts: [status === 'successful' ? attempt(0, [100, 300]) : failedAttempt(0, [100, 300], exception)],
      foreachStack: [text],
    }),
  ];
  return outcome({
    status,
    label: text,
    flowFile: text,
    pathspec: text,
    originRunId: text,
    decospecs: [text],
    details: details(steps, tasks, {
      parameters: { [text]: text, nested: { [text]: [text] } },
      tags: [text],
      artifacts: { [text]: text, other: [text] },
      gates: [{ condition: text, value: text, tripped: true, problem: text }],
      cards: [{ stepName: text, taskId: text, type: text, id: text, fileName: text }],
      uiUrl: `https://ui.example.com/${text}`,
    }),
  });
}

function summaryOf(text: string): string {
  const refused = outcome({
    status: 'failed',
    runId: undefined,
    pathspec: undefined,
    label: text,
    flowFile: text,
    error: new Error(text),
  });
  return summary([runOf(text, 'failed'), runOf(text, 'successful'), refused], {
    workspace: '/workspace',
    cwd: '/workspace',
    logs: { name: text, url: `https://example.com/${text}` },
    cards: { name: text, url: text },
    sourceUrl: (file) => `https://example.com/${file}`,
  });
}

const FRAGMENTS = [
  ...[
    '`',
    '```',
    '~~~',
    '|',
    '\\',
    '\\|',
    '*',
    '_',
    '#',
    '- ',
    '1. ',
    '> ',
    '[x](y)',
    '![',
    '](',
    '<',
    '>',
    '&',
    '&amp;',
    '&#35;',
  ],
  ...[
    '<script>',
    '</details>',
    '</code>',
    '<!--',
    '-->',
    '<img src=x onerror=y>',
    'www.example.com',
    'https://example.com',
    'javascript:x',
  ],
  ...[
    'me@example.com',
    '@team',
    '#12',
    ':smile:',
    '$x$',
    '$$',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '    ',
    '"',
    "'",
    '%',
    'a',
    '\u202e',
    '\0',
    '\x1b[31m',
    '\ud800',
  ],
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
);

/** The element around signs of addresses, mentions and references, so that GitHub does not recognize any. */
const SIGN = /<span>([@#-])<\/span>/g;

/** Text that GitHub turns into a mention or a reference to an issue, unless it is in code or in a link. */
const MENTION_OR_REFERENCE = /(?:^|[^\w&/])@\w|#\d|\bgh-\d/i;

/** The texts in HTML that are neither in code nor in a link, one by one. */
function textsOf(html: string): string[] {
  const plain = html.replace(/<(code|pre|a)\b[^>]*>[^]*?<\/\1>/g, '<br>');
  return plain
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits))));
}

/** Replaces words with plain ones; keeps lines, dots and colons, which give tracebacks and class names their structure. */
function inPlainWords(text: string): string {
  const word = /[^\s.:]+/g;
  const words = [...new Set(text.match(word))];
  return text.replace(word, (found) => `plain${words.indexOf(found)}`);
}

describe('hostile text in a summary', () => {
  it('hostile text in a summary creates no element that plain text does not create', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 8, maxLength: 8 }), (texts) => {
        // Text that consists only of spaces would not be shown.
        const visible = texts.map((text) => `x${text}x`);
        const plain = visible.map(inPlainWords);
        const [shown, expected] = [visible, plain].map((all) =>
          renderMarkdown(all.map(summaryOf)).map((html) =>
            elementsOf(html.replace(SIGN, '$1')).map(withoutAddress),
          ),
        );
        expect(shown).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('hostile text in a summary links only to the given addresses', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [html = ''] = renderMarkdown([summaryOf(`x${text}x`)]);
        const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
        for (const address of addresses) expect(address).toMatch(/^https:\/\/(ui\.)?example\.com\//);
        expect(html).not.toMatch(/<(script|img|iframe|style)/);
      }),
      { numRuns: 12 },
    );
  });

  it('hostile text mentions nobody and refers to no issue, neither in a summary nor in a comment', () => {
    const hostileWords = fc
      .array(
        fc.constantFrom(
          '@octocat',
          'team/flows#1',
          '#12',
          'GH-3',
          'gh-4',
          '&#64;octocat',
          ' ',
          'a',
          '&#35;5',
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((words) => words.join(''));
    fc.assert(
      fc.property(hostileWords, (text) => {
        const comment = shortSummary(
          [runOf(text, 'failed')],
          { workspace: '/w', cwd: '/w', title: text },
          60_000,
        );
        const several = shortSummary(
          [runOf(text, 'failed'), runOf(text, 'successful')],
          { workspace: '/w', cwd: '/w' },
          60_000,
        );
        const found = renderMarkdown([summaryOf(text), comment, several])
          .flatMap(textsOf)
          .filter((shown) => MENTION_OR_REFERENCE.test(shown));
        expect(found).toEqual([]);
      }),
      { numRuns: 25, examples: [['@octocat'], ['#1'], ['GH-1']] },
    );
  });

  it('hostile text does not break a diagram', { tags: ['ci'] }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        fc.pre(text !== 'start' && text !== '__proto__');
        for (const diagram of diagramsIn(summaryOf(text))) {
          if (diagram.includes('\ngantt\n')) expect((await readGantt(diagram)).bars).toHaveLength(3);
          else expect((await readFlowchart(diagram)).nodes).toHaveLength(2);
        }
      }),
      { numRuns: 25, examples: [['\u001b[31m'], [' '], ['']] },
    );
  });

  it('hostile text in a summary is shown unchanged', () => {
    const text = '<b> | `x` *y* [z](w) &amp; me@example.com #1 \\| $t$ www.example.com';
    const [html = ''] = renderMarkdown([summaryOf(text)]);
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const shown = html.replace(SIGN, '$1').split(`<code>${escaped}</code>`).length - 1;
    expect(shown).toBeGreaterThan(10);
  });
});

function withoutAddress(element: string): string {
  return element.replace(/ (href|src)=.*/, '');
}

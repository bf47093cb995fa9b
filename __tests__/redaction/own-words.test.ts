import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf, type FailureReason } from '../../src/outcome/failure.js';
import type { OutcomeStatus, RunOutcome } from '../../src/outcome/outcome.js';
import { redactedOutcome } from '../../src/outcome/redacted/redacted-outcome.js';
import { runFacts } from '../../src/outcome/run-facts.js';
import { TASK_STATUSES } from '../../src/outcome/task-status.js';
import { Redactor, secretValues } from '../../src/redaction/index.js';
import { junit } from '../../src/report/junit.js';
import { parseMatrixRecord, type MatrixRecord } from '../../src/report/matrix-record.js';
import { allOutputs } from '../../src/report/outputs.js';
import { redactedRecord } from '../../src/report/redacted-record.js';
import { redactedMarkdown } from '../../src/report/summary/redacted-markdown.js';
import { summary } from '../../src/report/summary/summary.js';
import { withoutSecrets } from '../../src/runner/introspection/declared-secrets.js';
import type { FlowFailure, Introspection } from '../../src/runner/introspection/introspection.js';
import { attempt, details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';

const STATUSES: readonly OutcomeStatus[] = ['running', 'successful', 'failed', 'timeout', 'cancelled'];
const REASONS = Object.keys({
  'invalid-input': true,
  'invalid-flow': true,
  'not-started': true,
  'task-exception': true,
  'task-crashed': true,
  'flow-error': true,
  gate: true,
  timeout: true,
  cancelled: true,
} satisfies Record<FailureReason, true>);

/** A run in which every value that others write is the given text, but not our own words and not the run's identifiers. */
function runOf(text: string, status: OutcomeStatus): RunOutcome {
  const exception = { type: 'builtins.ValueError', message: text, stacktrace: `${text}\n  ${text}\n` };
  const steps = [
    step('start', ['training'], { doc: text, foreachArtifact: text }),
    step('training', [], { decorators: [{ name: 'card', attributes: { type: text } }] }),
  ];
  const isGood = status === 'successful';
  const tasks = [
    task('start', '1', [0, 100], { caught: exception }),
    task('training', '123456', [100, 300], {
      attempts: [
        failedAttempt(0, [100, 150], exception),
        attempt(1, [150, 300], isGood ? {} : { ok: undefined, returnCode: 1, explanation: text }),
      ],
      foreachStack: [`items=${text}`],
      metadata: { 'kubernetes-pod-name': text },
    }),
  ];
  return outcome({
    status,
    label: text,
    decospecs: [text],
    tags: [text],
    parameters: { [text]: text },
    ...(isGood ? {} : { detailsError: new Error(text) }),
    details: details(steps, tasks, {
      parameters: { [text]: text, p: { [text]: [text, new Map([[text, new Set([text])]])] } },
      tags: [text],
      artifacts: { accuracy: text, successful: { [text]: [text] } },
      gates: [{ condition: text, value: text, tripped: status === 'failed', problem: text }],
      cards: [{ stepName: 'start', taskId: '1', type: text, id: text, fileName: 'start.html' }],
    }),
  });
}

function recordOf(outcomes: readonly RunOutcome[]): MatrixRecord {
  const url = 'https://example.com/';
  return {
    version: 1,
    job: 'training',
    id: 'status',
    step: 'matrix',
    matrix: { version: 'pathspec', failure: 3 },
    attempt: 1,
    logs: { name: 'metaflow-logs', url },
    runs: outcomes.map(runFacts),
  };
}

/** All keys in a value of ours. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...wordsIn(item)]);
}

const WORDS = [
  ...new Set([
    ...STATUSES,
    ...REASONS,
    ...TASK_STATUSES,
    ...wordsIn(runOf('text', 'failed')),
    ...wordsIn(recordOf([runOf('text', 'failed')])),
    ...Object.keys(allOutputs([runOf('text', 'failed')])),
    ...'training start task step Traceback Parameters process ended There record how'.split(' '),
    ...'testcase testsuite testsuites classname properties property failure system-out'.split(' '),
    ...'details summary <details> </details> flowchart mermaid classDef gantt section <code> </code>'.split(
      ' ',
    ),
    ...['```text', '```mermaid', '``````', '~~~', '|', '---', '| --- |', '::', '::error::', '***', '\\n'],
    ...['<testcase', '</testcase>', '"status"', '"status":', '<br>', '&#42;', '&lt;', '&quot;', '<?xml'],
    ...['123456', 'TrainFlow/7', 'TrainFlow', 'metaflow-logs'],
  ]),
].filter((word) => word.length >= 6);

const secrets = fc
  .oneof(
    fc.constantFrom(...WORDS),
    fc
      .tuple(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 8 }))
      .map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 6, maxLength: 30 }),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text.length >= 6);

function summaryOf(outcomes: readonly RunOutcome[]): string {
  return summary(outcomes, { workspace: '/workspace', cwd: '/workspace' });
}

describe('any secret', () => {
  it('reports with a secret equal those of the same runs with asterisks in its place: they contain no secret, and all of our words', () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom(...STATUSES), (secret, status) => {
        // The characters around it are not part of any secret.
        const [hidden, expected] = [`ß${secret}ß`, 'ß***ß'].map((text) => [
          runOf(text, status),
          runOf(text, 'successful'),
        ]) as [RunOutcome[], RunOutcome[]];
        const redactor = new Redactor([secret]);
        const shown = hidden.map((one) => redactedOutcome(one, redactor));
        expect(shown.map(runFacts)).toEqual(expected.map(runFacts));
        expect(allOutputs(shown)).toEqual(allOutputs(expected));
        expect(shown.map(failureOf)).toEqual(expected.map(failureOf));
        expect(junit(shown)).toBe(junit(expected));
        expect(summaryOf(shown)).toBe(summaryOf(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('the report of a later job reads a record by the names of its job and step, whatever the secret is', () => {
    for (const secret of WORDS) {
      const redactor = new Redactor([secret]);
      const runs = [runOf(`ß${secret}ß`, 'failed'), runOf(secret, 'successful')];
      const text = JSON.stringify(redactedRecord(recordOf(runs), redactor));
      const read = parseMatrixRecord(text);
      expect(read).toMatchObject({ job: 'training', id: 'status', step: 'matrix', attempt: 1 });
      expect(read?.runs.map(({ status, pathspec }) => [status, pathspec])).toEqual([
        ['failed', 'TrainFlow/7'],
        ['successful', 'TrainFlow/7'],
      ]);
      expect(JSON.stringify(read?.runs)).not.toContain(`ß${secret}`);
    }
  });
});

describe('a flow’s text', () => {
  it('a flow’s text contains no secret in the form that is shown: without colours, on one line, and after the name of its class', () => {
    const redactor = new Redactor(['hunter2secret', 'correct horse battery', 'ValueError: boom']);
    const shown = (message: string) => {
      const exception = { type: 'builtins.ValueError', message, stacktrace: `x\nValueError: ${message}` };
      const run = outcome({
        status: 'failed',
        details: details(
          [step('start')],
          [task('start', '1', [0, 1], { attempts: [failedAttempt(0, [0, 1], exception)] })],
        ),
      });
      const redacted = redactedOutcome(run, redactor);
      return `${junit([redacted])}${summaryOf([redacted])}`.replaceAll('\n', ' ');
    };
    expect(shown('hun\x1b[31mter2\x1b[0msecret')).not.toMatch(/hunter2|ter2/);
    expect(shown('it is correct\n  horse\n  battery here')).not.toContain('horse');
    expect(shown('boom')).not.toContain('boom');
  });
});

describe('a foreach item', () => {
  const secret = 't0p-s3cret-'.concat('abcdefghijklmnopqrstuvwxyz'.repeat(4));
  /** As Metaflow stores it: the first 30 characters of the item's text. */
  const shown = (text: string) => {
    const one = task('start', '1', [0, 1], { foreachStack: [`item=${text.slice(0, 30)}`] });
    const run = outcome({ status: 'failed', details: details([step('start')], [one]) });
    return redactedOutcome(run, new Redactor([secret])).details?.history.tasks[0]?.foreachStack[0];
  };

  it('a foreach item contains no beginning of a secret that Metaflow cut off, or whose middle it left out', () => {
    expect(shown(secret)).toBe('item=***');
    for (let before = 0; before <= 26; before += 1)
      expect(shown('-'.repeat(before) + secret)).toBe(`item=${'-'.repeat(before)}***`);
    // As `reprlib` writes a list and a dictionary of long texts.
    expect(shown(`['${secret.slice(0, 12)}...${secret.slice(-13)}']`)).toBe("item=['***");
    expect(shown(`{'key': '${secret.slice(0, 12)}...${secret.slice(-13)}'}`)).toBe("item={'key': '***");
  });

  it('a foreach item stays unchanged if it only begins like a secret, or is cut off elsewhere', () => {
    for (const text of ['t0p-s3cret', 'a text of more than thirty characters', "['a', 'b', ...]", 't0p...'])
      expect(shown(text)).toBe(`item=${text.slice(0, 30)}`);
  });
});

describe('a default with a secret name that Metaflow rejects', () => {
  const failureText = (text: string, refused: string) =>
    withoutSecrets(
      {
        parameters: [{ name: 'api_token', variable: 'api_token', type: 'int', default: refused }],
        failure: undefined,
      } as unknown as Introspection,
      { text, traceback: '', parameter: 'api_token', refused } as unknown as FlowFailure,
    ).failure?.text;

  it('a rejected default with a secret name is not quoted, however short or long it is; longer words that contain it are', () => {
    expect(failureText("'abc' is no integer: abc, abcd, x-abc, abcabc", 'abc')).toBe(
      "'***' is no integer: ***, abcd, x-abc, abcabc",
    );
    const long = 'a.+'.repeat(30_000);
    expect(failureText(`'${long}' is no integer`, long)).toBe("'***' is no integer");
  });
});

describe('a plugin’s part of the summary', () => {
  it('a plugin’s part of the summary is shown as text if a secret is part of its markup', () => {
    const redactor = new Redactor(['```text', 'a-secret']);
    const redact = (text: string) => redactor.text(text);
    const markdown = '**a-secret**\n\n```text\n# a heading\n```\n';
    expect(redactedMarkdown(markdown, redact)).toBe('````text\n*******\n\n***\n# a heading\n```\n\n````');
    expect(redactedMarkdown('**a-secret** | `x`', redact)).toBe('******* | `x`');
  });
});

describe('our words', () => {
  it('our words for how runs end, and parts of them, count as common words because jobs depend on them', () => {
    for (const word of [...STATUSES, ...REASONS, ...TASK_STATUSES, 'uccessful', 'Cancelled'])
      expect(secretValues({ DB_PASSWORD: word })).toEqual([]);
    expect(secretValues({ DB_PASSWORD: 'history' })).toEqual(['history']);
    expect(secretValues({ DB_PASSWORD: 'unsuccessful-1' })).toEqual(['unsuccessful-1']);
  });

  it.each([
    'GITHUB_HEAD_REF',
    'GITHUB_REF',
    'GITHUB_REF_NAME',
    'CI_COMMIT_TITLE',
    'CHANGE_TITLE',
    'GIT_BRANCH',
  ])(
    'our words in %s, which the author of a change chooses, are not secrets; a token in it is one',
    (name) => {
      expect(secretValues({ [name]: 'fix-token=pathspec https://me:attempts@host/' })).toEqual([]);
      const token = 'ghp_0123456789abcdef';
      expect(secretValues({ [name]: `fix token=${token}` })).toEqual([token]);
    },
  );
});

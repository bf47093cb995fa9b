import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  artifactName,
  attemptIn,
  attemptPrefix,
  type ArtifactKind,
} from '../../src/action/artifacts/artifact-name.js';
import { bundleName } from '../../src/action/resume/bundle-name.js';
import { shownIdentity, stepIdentity, type StepIdentity } from '../../src/action/step-identity.js';
import { Redactor } from '../../src/redaction/index.js';

const GUID = '3e77825e-0f10-4ef9-9852-a3291ffef79a';

function identity(
  env: NodeJS.ProcessEnv = {},
  matrix: string | undefined = 'null',
  id?: string,
): StepIdentity {
  return stepIdentity({ GITHUB_JOB: 'train', GITHUB_ACTION: '__self', ...env }, matrix, id);
}

describe('the identity of a step', () => {
  it.each<[string, string | undefined, string, string, boolean]>([
    ['a job that the runner does not describe', undefined, 'null', 'train', false],
    ['a matrix job that the runner does not describe', undefined, '{"seed": 1}', 'train', false],
    ['a job in the workflow itself', `${GUID}.train.__default`, 'null', 'train', true],
    ['a matrix job in the workflow itself', `${GUID}.train._2`, '{"seed": 1}', 'train', true],
    ['a job in a reusable workflow', `${GUID}.call.train.__default`, 'null', 'call.train', false],
    [
      'a job in a reusable workflow that a matrix calls',
      `${GUID}.call._2.train.__default`,
      'null',
      'call._2.train',
      true,
    ],
    [
      'a matrix job in a reusable workflow that a matrix calls',
      `${GUID}.call._2.train._1`,
      '{"seed": 1}',
      'call._2.train',
      true,
    ],
    ['a matrix job in a reusable workflow', `${GUID}.call.train._1`, '{"seed": 1}', 'call.train', false],
    ['a job in two nested reusable workflows', `${GUID}.a.b.train.__default`, 'null', 'a.b.train', false],
    ['a job with a malformed description', 'train', 'null', 'train', false],
    ['a job with the description of another job', `${GUID}.test.__default`, 'null', 'train', false],
  ])(
    'a step’s identity has the path of its job, and whether that is certain, for %s',
    (_, orchestration, matrix, job, isSure) => {
      expect(identity({ ACTIONS_ORCHESTRATION_ID: orchestration }, matrix)).toMatchObject({ job, isSure });
      expect(identity({ ACTIONS_ORCHESTRATION_ID: orchestration }, matrix, 'a').isSure).toBe(true);
    },
  );

  it('a step’s identity differs between steps and attempts, even if everything else is the same', () => {
    expect(new Set(Array.from({ length: 100 }, () => identity().producer)).size).toBe(100);
  });
});

describe('the name of an artifact', () => {
  it('an artifact’s name is readable as far as possible', () => {
    const run = { flowFile: 'train.py', position: 0 };
    expect(artifactName('logs', identity())).toBe('metaflow-logs-train-self-attempt-1');
    expect(artifactName('logs', identity({}, 'null', 'north'))).toBe(
      'metaflow-logs-train-north-self-attempt-1',
    );
    expect(artifactName('logs', identity({}, '{"seed": 1, "model": "a/b"}'))).toMatch(
      /^metaflow-logs-train-1-a_b-[0-9a-f]{8}-self-attempt-1$/,
    );
    expect(artifactName('resume', identity(), run)).toMatch(
      /^metaflow-resume-train-self-train-1-attempt-1-j[0-9a-f]{8}$/,
    );
  });

  it('an artifact’s name contains no secret from a matrix, not even a truncated one, and still differs if only the secret differs', () => {
    const secret = 't0p-s3cret-'.repeat(12);
    const of = (more: string) => {
      const matrix = JSON.stringify({ url: `${'z'.repeat(20)}${secret}`, [secret]: [secret + more] });
      const shown = shownIdentity(identity({}, matrix), new Redactor([secret]));
      return artifactName('logs', shown);
    };
    expect(of('')).toMatch(/^metaflow-logs-train-z{20}_-[^-]*_[^-]*-[0-9a-f]{8}-self-attempt-1$/);
    expect(of('')).not.toContain('t0p');
    expect(of('')).not.toBe(of('1'));
    const plain = identity({}, '{"seed": 1, "model": "a/b"}');
    expect(artifactName('logs', shownIdentity(plain, new Redactor([secret])))).toBe(
      artifactName('logs', plain),
    );
  });

  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('a', 'b', 'a-b', 'b-c', 'c', 'flows/a', '训练', 'x'.repeat(190)),
  );
  const names = fc.record({
    ...{
      job: part,
      step: part,
      flow: part,
      id: fc.option(
        part.filter((text) => text !== ''),
        { nil: undefined },
      ),
    },
    matrix: fc.option(fc.dictionary(part, fc.jsonValue(), { maxKeys: 2 })),
    kind: fc.constantFrom<ArtifactKind>('logs', 'cards', 'report', 'resume'),
    attempt: fc.integer({ min: 1, max: 999 }),
  });
  const nameOf = ({
    job,
    step,
    flow,
    id,
    matrix,
    kind,
    attempt,
  }: typeof names extends fc.Arbitrary<infer T> ? T : never) => {
    const env = { GITHUB_JOB: job, GITHUB_ACTION: step, GITHUB_RUN_ATTEMPT: String(attempt) };
    const of = { ...stepIdentity(env, JSON.stringify(matrix), id), producer: 'abcdef01' };
    const run = kind === 'resume' ? { flowFile: `${flow}.py`, position: 0 } : undefined;
    return { of, run, name: artifactName(kind, of, run) };
  };

  it('every service and file system accepts an artifact’s name, which includes its attempt, whatever users choose', () => {
    fc.assert(
      fc.property(names, (chosen) => {
        const { of, run, name } = nameOf(chosen);
        expect(name).toMatch(/^[A-Za-z0-9_.-]+$/);
        expect(name.length).toBeLessThan(200);
        expect(attemptIn(name, attemptPrefix(chosen.kind, of, run))).toBe(chosen.attempt);
        if (run) expect(bundleName(of, run, '12345678901').cacheKey.length).toBeLessThan(400);
      }),
    );
  });

  it('an artifact’s name differs if a job, its matrix, id or step, or a flow file differs', () => {
    const stripped = (text: string) => text.replace(/^_+/, '');
    fc.assert(
      fc.property(names, names, (one, other) => {
        const same = { kind: one.kind, attempt: one.attempt };
        const [a, b] = [one, { ...other, ...same }].map((chosen) => ({
          name: nameOf(chosen).name,
          key: JSON.stringify([
            ...[
              chosen.job,
              stripped(chosen.step),
              chosen.id ?? '',
              chosen.kind === 'resume' ? chosen.flow : '',
            ],
            Object.keys(chosen.matrix ?? {}).length > 0 ? chosen.matrix : null,
          ]),
        }));
        if (a?.name === b?.name) expect(a?.key).toBe(b?.key);
      }),
      { numRuns: 2000 },
    );
  });
});

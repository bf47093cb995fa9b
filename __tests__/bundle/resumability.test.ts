import { describe, expect, it } from 'vitest';
import {
  requestDigest,
  needsReading,
  resumability,
  versionRemarks,
  type Manifest,
  type RunRequirements,
} from '../../src/bundle/index.js';

const step = (name: string, next: string[], finishedTasks: number, type = 'linear') => ({
  name,
  type,
  next,
  finishedTasks,
  seconds: 1,
});

const manifest: Manifest = {
  format: 1,
  flowName: 'TrainFlow',
  flowFile: 'train.py',
  flowFileSha256: 'a',
  runId: '7',
  pathspec: 'TrainFlow/7',
  status: 'failed',
  failure: null,
  parameters: {},
  configs: [],
  tags: [],
  requestSha256: requestDigest({ parameters: { rate: 1 } }),
  metaflowVersion: '2.19.39',
  pythonVersion: '3.11.7',
  datastore: 'local',
  steps: [step('start', ['fit'], 1, 'start'), step('fit', ['end'], 0), step('end', [], 0, 'end')],
  origins: [],
  source: null,
  files: [],
};
const now: RunRequirements = {
  flowFileSha256: 'a',
  datastore: 'local',
  requestSha256: manifest.requestSha256 ?? '',
};
const declared = { flows: ['TrainFlow'], steps: manifest.steps, absentConfigFiles: [] };

describe('whether a bundle can be resumed', () => {
  it('a bundle can be resumed without remarks if nothing has changed', () => {
    expect(resumability(manifest, now)).toEqual({ resume: true, remarks: [] });
    expect(resumability(manifest, { ...now, requestSha256: undefined })).toEqual({
      resume: true,
      remarks: [],
    });
  });

  it('a bundle cannot be resumed if a new run would use a file with different content for an IncludeFile', () => {
    const [was, is] = ['a'.repeat(40), 'b'.repeat(40)];
    const taken = { ...manifest, files: [{ path: `data/TrainFlow/${was}`, size: 1, sha256: 'c' }] };
    const having = (sha1: string) => ({
      ...now,
      declared: { ...declared, includedFiles: [{ parameter: 'rows', file: 'rows.csv', sha1 }] },
    });
    const reason = 'TrainFlow/7 ran with different content of rows.csv, the file of the IncludeFile "rows".';
    expect(resumability(taken, having(is))).toEqual({ resume: false, reason });
    expect(resumability(taken, having(was))).toEqual({ resume: true, remarks: [] });
    expect(resumability(taken, { ...having(is), requestSha256: undefined })).toMatchObject({ resume: true });
    expect(resumability(manifest, having(is))).toMatchObject({ resume: true });
    expect([
      needsReading(taken, 'a', true),
      needsReading(taken, 'a'),
      needsReading(manifest, 'a', true),
    ]).toEqual([...[true, false, false]]);
  });

  it('a bundle can be resumed with a remark if the flow file has changed', () => {
    expect(resumability(manifest, { ...now, flowFileSha256: 'b', declared })).toEqual({
      resume: true,
      remarks: ['The flow file has changed since that run; finished tasks are reused unchanged.'],
    });
  });

  it('another version of Metaflow or Python is remarked on, but not the versions of extensions that Metaflow adds', () => {
    expect(versionRemarks(manifest, { metaflow: '2.20.0', python: '3.12.1' })).toEqual([
      'It ran with Metaflow 2.19.39; it continues with 2.20.0.',
      'It ran with Python 3.11.7; it continues with 3.12.1.',
    ]);
    for (const metaflowVersion of ['2.19.39+obcheckpoint(0.2.14);ob(v1)', '2.19.39.post2-git1a2b3c4', null])
      expect(
        versionRemarks({ ...manifest, metaflowVersion }, { metaflow: '2.19.39', python: undefined }),
      ).toEqual([]);
  });

  it('a remark shows only the beginning of a long version, since anyone may have made the bundle', () => {
    const long = { ...manifest, pythonVersion: '3'.repeat(1_000_000) };
    expect(versionRemarks(long, { python: '3.12.1', metaflow: undefined })).toEqual([
      `It ran with Python ${'3'.repeat(500)}…; it continues with 3.12.1.`,
    ]);
  });

  const graph = (...steps: Manifest['steps'][number][]) => ({ declared: { ...declared, steps } });
  it.each<[string, Partial<Manifest>, Partial<RunRequirements>, string]>([
    [
      'it was successful',
      { status: 'successful' },
      {},
      'TrainFlow/7 was successful; there is nothing to resume.',
    ],
    [
      'different parameters are requested',
      {},
      { requestSha256: requestDigest({ parameters: { rate: 2 } }) },
      'TrainFlow/7 ran with different parameters or Configs.',
    ],
    [
      'the datastore is a different one',
      {},
      { datastore: 's3' },
      'TrainFlow/7 is in the datastore "local", but this run would use "s3".',
    ],
    [
      'the flow is a different one',
      {},
      { declared: { ...declared, flows: ['OtherFlow'] } },
      'TrainFlow/7 is a run of TrainFlow, but the flow file defines OtherFlow.',
    ],
    [
      'a finished step no longer exists',
      {},
      graph(step('begin', ['fit'], 0), step('fit', ['end'], 0)),
      'The flow no longer has the step "start", which TrainFlow/7 had finished.',
    ],
    [
      'a step was inserted after a finished one',
      {},
      graph(step('start', ['check'], 0, 'start'), step('check', ['fit'], 0)),
      'The step "start" now leads to different steps than when TrainFlow/7 finished it.',
    ],
    [
      'a finished step became a foreach',
      {},
      graph(step('start', ['fit'], 0, 'split-foreach')),
      'The step "start" now leads to different steps than when TrainFlow/7 finished it.',
    ],
    [
      'the step to rerun does not exist',
      {},
      { declared, stepToRerun: 'fitt' },
      'There is no step "fitt" to rerun, only start, fit, end.',
    ],
    [
      'the default file of a Config is missing',
      {},
      { declared: { ...declared, absentConfigFiles: [{ config: 'model', file: 'model.json' }] } },
      'The Config "model" has the default file model.json, which does not exist: Metaflow opens it on resume, although it uses the origin\'s values.',
    ],
  ])('a bundle cannot be resumed if %s', (_, was, is, reason) => {
    expect(resumability({ ...manifest, ...was }, { ...now, ...is })).toEqual({ resume: false, reason });
  });

  it('a bundle can be resumed even if steps that were not reached have changed', () => {
    const changed = graph(
      step('start', ['fit'], 0, 'start'),
      step('fit', ['check'], 0),
      step('check', ['end'], 0),
    );
    expect(resumability(manifest, { ...now, ...changed })).toEqual({ resume: true, remarks: [] });
  });

  it('the flow is read for a bundle only if its file has changed or it has Configs', () => {
    expect(needsReading(manifest, 'a')).toBe(false);
    expect(needsReading(manifest, 'b')).toBe(true);
    expect(needsReading({ ...manifest, configs: ['model'] }, 'a')).toBe(true);
  });
});

describe('the digest of a request', () => {
  it('the digest of a request depends on everything but the order of names', () => {
    const digest = requestDigest({ a: 1, b: { c: [1, 2], d: 'x' } });
    expect(requestDigest({ b: { d: 'x', c: [1, 2] }, a: 1, e: undefined })).toBe(digest);
    expect(requestDigest({ a: 1, b: { c: [2, 1], d: 'x' } })).not.toBe(digest);
    expect(requestDigest({ a: '1', b: { c: [1, 2], d: 'x' } })).not.toBe(digest);
    expect(requestDigest({ a: 10n })).toBe(requestDigest({ a: 10 }));
  });
});

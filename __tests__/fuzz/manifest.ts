import fc from 'fast-check';
import { isIdentifier } from '../../src/client/index.js';
import { BundleError, resumability } from '../../src/bundle/index.js';
import { parseManifest, type Manifest } from '../../src/bundle/manifest.js';
import { changedBytes } from './changed-bytes.js';
import { changedJson } from './changed-json.js';
import { declared, hold, type Target } from './target.js';

const SHA1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
const sha256 = '0'.repeat(64);
const file = (path: string) => ({ path, size: 12, sha256 });

/** A valid manifest. */
const MANIFEST: Manifest = {
  ...{ format: 1, flowName: 'TrainFlow', flowFile: 'train.py', flowFileSha256: sha256, runId: '7' },
  ...{ pathspec: 'TrainFlow/7', status: 'failed', failure: 'fit: ValueError', parameters: { alpha: 0.5 } },
  ...{
    configs: ['config'],
    tags: ['nightly'],
    requestSha256: null,
    metaflowVersion: '2.19.0',
    pythonVersion: '3.11.2',
  },
  ...{ datastore: 'local', source: null, origins: [{ runId: '6', source: 'https://example.com' }] },
  steps: [
    { name: 'start', type: 'start', next: ['end'], finishedTasks: 1, seconds: 1.5 },
    { name: 'end', type: 'end', next: [], finishedTasks: 0, seconds: 0 },
  ],
  files: [
    ...['attempt.json', 'data.json', 'DONE.lock'].map((part) => file(`TrainFlow/7/start/1/0.${part}`)),
    ...[file(`TrainFlow/data/da/${SHA1}`), file(`data/TrainFlow/${SHA1}`)],
  ],
  metadata: {
    ...{ userName: 'me', createdAt: 1_700_000_000_000, systemTags: ['user:me'] },
    tasks: {
      'start/1': {
        createdAt: 1,
        fields: { attempt: ['0', 'attempt', 2], 'ds-type': ['local', 'ds-type', 2] },
      },
    },
  },
};

const PLACES = [
  /^TrainFlow\/7\/[^/]+\/[^/]+\/\d{1,3}\.(?:attempt\.json|data\.json|DONE\.lock)$/,
  /^TrainFlow\/data\/[0-9a-f]{2}\/[0-9a-f]{40}$/,
  /^data\/TrainFlow\/[0-9a-f]{40}$/,
];

export const manifest: Target = {
  name: 'manifest',
  inputs: fc.oneof(
    { weight: 5, arbitrary: changedJson(fc.constant(MANIFEST)).map((text) => Buffer.from(text)) },
    {
      weight: 1,
      arbitrary: changedBytes(changedJson(fc.constant(MANIFEST)).map((text) => Buffer.from(text))),
    },
  ),
  check(input) {
    const read = declared([BundleError], () => parseManifest(input.toString('utf8')));
    hold(!('polluted' in {}), 'a prototype has been changed');
    if (!read) return;
    const { flowName, runId, files, steps, origins, metadata } = read;
    hold(
      [flowName, runId, ...steps.map(({ name }) => name), ...origins.map((origin) => origin.runId)].every(
        isIdentifier,
      ),
      'a name is not an identifier',
    );
    hold(read.pathspec === `${flowName}/${runId}`, 'the pathspec names another run');
    const places = flowName === 'TrainFlow' && runId === '7' ? PLACES : [/^[^/].*$/s];
    for (const { path, size } of files) {
      hold(
        places.some((place) => place.test(path)),
        `a file has no place: ${path}`,
      );
      hold(!path.split('/').some((part) => !isIdentifier(part)), `a file leaves the datastore: ${path}`);
      hold(Number.isSafeInteger(size) && size >= 0, 'a size is not a natural number');
    }
    hold(new Set(files.map(({ path }) => path)).size === files.length, 'a file is listed twice');
    for (const { fields } of Object.values(metadata?.tasks ?? {}))
      for (const name of Object.keys(fields))
        hold(/^[\w.-]{1,100}$/.test(name), `a field has the name ${name}`);
    resumability(read, {
      ...{ flowFileSha256: sha256, datastore: 'local', metaflowVersion: '2.19.1' },
      declared: {
        flows: ['TrainFlow'],
        steps: [{ name: 'start', type: 'start', next: ['end'] }],
        absentConfigFiles: [],
      },
    });
    JSON.parse(JSON.stringify(read));
  },
  budget: { cpuMs: 500, cpuMsPerKiB: 3, memoryMiB: 128, memoryTimes: 100 },
  casesInTests: 200,
};

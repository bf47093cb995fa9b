import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { isIdentifier } from '../../src/client/index.js';
import { unpackedEntry } from '../../src/action/artifacts/zip-entry.js';
import { latestAttempts, parseMatrixRecord, type MatrixRecord } from '../../src/report/matrix-record.js';
import { matrixReport } from '../../src/report/matrix-report.js';
import { parseRanking } from '../../src/report/ranking.js';
import { Redactor } from '../../src/redaction/index.js';
import { zipOf } from '../helpers/zip.js';
import { changedBytes } from './changed-bytes.js';
import { changedJson } from './changed-json.js';
import { hold, type Target } from './target.js';

const RECORD: MatrixRecord = {
  ...{ version: 1, job: 'train', id: 'a', step: 'flow', matrix: { seed: 1, model: 'forest' }, attempt: 1 },
  logs: { name: 'metaflow-logs-train', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' },
  runs: [
    {
      ...{ label: 'train.py', pathspec: 'TrainFlow/7', status: 'failed', durationSeconds: 12.5 },
      artifacts: { score: 0.9, note: 'text', nested: { a: [1] } },
      failure: { reason: 'task-exception', step: 'fit', task: '3', message: 'ValueError: no rows' },
    },
    {
      ...{
        label: 'b.py',
        pathspec: null,
        status: 'successful',
        durationSeconds: null,
        artifacts: {},
        failure: null,
      },
    },
  ],
};
const MAX = 32 * 1024 * 1024;
const NAME = 'metaflow-report-train/report.json';

const texts = changedJson(fc.constant(RECORD)).map((text) => Buffer.from(text));
const archives = texts.chain((text) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(zipOf(NAME, text)) },
    { weight: 1, arbitrary: fc.constant(zipOf(NAME, text, { large: true })) },
    { weight: 1, arbitrary: changedBytes(fc.constant(text), []).map((changed) => zipOf(NAME, changed)) },
  ),
);
/** Archives with many entries, and so a long directory, or with one that unpacks to a thousand times its size. */
const bombs = fc.constantFrom(
  zipOf(NAME, Buffer.alloc(40 * 1024 * 1024, 0x20)),
  zipOf(NAME, Buffer.concat([Buffer.alloc(20 * 1024 * 1024, 0x5b)])),
  zipOf(NAME, Buffer.from(`[${'{},'.repeat(1_000_000)}{}]`)),
);

const ZIP = [
  'PK\x05\x06',
  'PK\x01\x02',
  'PK\x03\x04',
  'PK\x06\x06',
  'report.json',
  '\xff\xff\xff\xff',
  '\x00\x00',
  '\x01\x00\x00\x00',
].map((text) => Buffer.from(text, 'latin1'));

export const record: Target = {
  name: 'record',
  inputs: fc.oneof(
    { weight: 8, arbitrary: archives },
    { weight: 4, arbitrary: changedBytes(archives, [...ZIP, deflateRawSync(Buffer.alloc(100_000))]) },
    { weight: 1, arbitrary: changedBytes(bombs, ZIP, 1) },
  ),
  check(input) {
    const text = unpacked(input);
    if (text === undefined) return;
    hold(text.length <= MAX, 'more is unpacked than allowed');
    const read = parseMatrixRecord(text.toString('utf8'));
    hold(!('polluted' in {}), 'a prototype has been changed');
    if (!read) return;
    const names = read.runs.flatMap(({ pathspec, failure }) => [
      ...(pathspec?.split('/') ?? []),
      failure?.step ?? 'x',
      failure?.task ?? 'x',
    ]);
    hold(names.every(isIdentifier), 'a name is not an identifier');
    const latest = latestAttempts([RECORD, read, { ...read, attempt: read.attempt + 1 }]);
    hold(latest.length <= 3 && latest.length > 0, 'records are lost or made up');
    const redacted = new Redactor(['no rows at all', '123456789']).value(latest);
    const report = matrixReport(redacted, { ranking: parseRanking('max score') });
    hold(Buffer.byteLength(report) <= 1024 * 1024, 'the report is larger than GitHub accepts');
    hold(
      !/<(?:script|img|iframe|a )/i.test(report.replace(/`[^`\n]*`/g, '').replace(/<code>.*?<\/code>/gs, '')),
      'the report has markup of the record',
    );
    JSON.parse(JSON.stringify(redacted));
  },
  // A byte may unpack to a thousand.
  budget: { cpuMs: 1_500, cpuMsPerKiB: 60, memoryMiB: 256, memoryTimes: 300 },
  casesInTests: 100,
};

function unpacked(input: Buffer): Buffer | undefined {
  try {
    return unpackedEntry(input, (name) => name.endsWith('report.json'), MAX);
  } catch (error) {
    const { message } = error as Error;
    hold(
      /^it is not a ZIP archive, or it is damaged$|^it unpacks to more than \d+ bytes/.test(message),
      `it throws ${message}`,
    );
    return undefined;
  }
}

import { describe, expect, it } from 'vitest';
import { bareRecord } from '../../src/action/matrix/bare-record.js';
import { recordedStep } from '../../src/action/matrix/recorded-step.js';
import { Redactor } from '../../src/redaction/index.js';
import { parseMatrixRecord } from '../../src/report/matrix-record.js';

const SECRET = 'a-secret-of-the-flow';
const IDENTITY = {
  ...{ job: 'train', id: undefined, step: '__self', attempt: 2, producer: '0000000a', isSure: true },
  matrix: JSON.stringify({ size: 10, key: SECRET }),
};
const STEP = recordedStep(IDENTITY, new Redactor([SECRET]));

const recorded = (record: string | undefined, statuses: string | undefined) =>
  parseMatrixRecord(bareRecord(STEP, { record, statuses }, 'it was lost'));

describe('a record without text from the flow', () => {
  const run = {
    ...{ label: SECRET, flowFile: 'train.py', pathspec: 'TrainFlow/1', status: 'failed', durationSeconds: 3 },
    ...{ artifacts: { [SECRET]: 1 }, tags: [SECRET], parameters: { x: SECRET } },
    failure: { reason: 'gate', step: SECRET, task: '1', message: SECRET },
  };
  const mainRecord = JSON.stringify({
    ...{
      version: 1,
      job: 'train',
      step: '__self',
      matrix: {},
      attempt: 2,
      logs: { name: SECRET, url: null },
    },
    runs: [run, { ...run, status: 'successful', failure: null }],
  });

  it('a record without text from the flow has the parts of main’s record that contain no secrets', () => {
    expect(bareRecord(STEP, { record: mainRecord, statuses: undefined }, 'it was lost')).not.toContain(
      SECRET,
    );
    expect(recorded(mainRecord, 'failed')).toMatchObject({
      ...{ job: 'train', step: '__self', attempt: 2, matrix: { size: 10, key: '***' }, logs: null },
      runs: [
        {
          ...{
            label: 'train.py',
            pathspec: 'TrainFlow/1',
            status: 'failed',
            durationSeconds: 3,
            artifacts: {},
          },
          failure: { reason: 'gate', step: null, task: null, message: 'Nothing more is known: it was lost.' },
        },
        { status: 'successful', failure: null },
      ],
    });
  });

  it.each([
    ['the statuses that main saved', 'successful,timeout', ['successful', 'timeout']],
    ['a lack of saved statuses, which counts as failed', undefined, ['failed']],
    ['an empty list of statuses, which counts as failed', '', ['failed']],
  ])(
    'if main’s record is missing, a record without text from the flow takes the status of runs from %s',
    (_, statuses, expected) => {
      for (const record of [undefined, '', '{"version":2}'])
        expect(recorded(record, statuses)?.runs.map(({ status }) => status)).toEqual(expected);
    },
  );
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.js';
import { details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';

let root = '';
const METAFLOW = '/venv/lib/python3.11/site-packages/metaflow';

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-')));
  const files = [
    ...[
      'work/flow.py',
      'work/train.py',
      'work/lib/ünï code.py',
      'work/templates/page.html',
      'work/lib/python3/own.py',
      'work/notebooks/fit.ipynb',
    ],
    ...[
      'work/.venv/lib/python3.11/site-packages/pandas/frame.py',
      'work/metaflow/util/flow.py',
      'work/plugins/metaflow/task.py',
    ],
    ...['elsewhere/shared/train.py', 'elsewhere/linked.py', 'work/vendor/metaflow/task.py'],
  ];
  for (const file of files) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  symlinkSync(path.join(root, 'work'), path.join(root, 'link'));
  symlinkSync(path.join(root, 'work', 'train.py'), path.join(root, 'work', 'same.py'));
  symlinkSync(path.join(root, 'elsewhere', 'linked.py'), path.join(root, 'work', 'outward.py'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The place to which a traceback with these files, outermost first, leads if the flow ran in `work`. */
function placeOf(
  files: readonly string[],
  { workspace = 'work', flowFile = 'flow.py', metaflow = METAFLOW } = {},
) {
  const frame = (file: string, line: number, name: string) =>
    `  File "${file.replace('~', root)}", line ${line}, in ${name}`;
  const stacktrace = [
    'Traceback (most recent call last):',
    frame(`${metaflow}/task.py`, 938, 'run_step'),
    ...files.map((file, index) => frame(file, index + 1, 'f')),
    'ValueError: no',
  ].join('\n');
  const exception = { type: 'builtins.ValueError', message: 'no', stacktrace };
  const attempts = [failedAttempt(0, [0, 10], exception)];
  const run = outcome({
    status: 'failed',
    flowFile,
    details: details(
      [step('start', [], { file: undefined, line: 99 })],
      [task('start', '1', [0, 10], { attempts })],
    ),
  });
  const directory = path.join(root, workspace);
  const [annotation] = annotationsOf(run, directory, path.join(root, 'work'));
  return `${annotation?.file ?? '–'}:${annotation?.line ?? ''}`;
}

describe('a failure is shown at the innermost frame', () => {
  it.each([
    ['that is a file', ['~/work/flow.py', '<frozen os>'], 'flow.py:1'],
    [
      'that is not generated code',
      ['~/work/flow.py', '<string>', '<attrs generated init __main__.Row>', '<stdin>'],
      'flow.py:1',
    ],
    [
      'that is not a notebook’s cell',
      ['~/work/flow.py', '<ipython-input-3-0d1e>', '/tmp/ipykernel_7/12.py'],
      'flow.py:1',
    ],
    [
      'that is not a notebook, whose file has other lines than its cells',
      ['~/work/flow.py', 'notebooks/fit.ipynb'],
      'flow.py:1',
    ],
    [
      'that is not the source of a compiled module',
      ['~/work/flow.py', 'pandas/_libs/hashtable.pyx', 'numpy/random/mtrand.pyx'],
      'flow.py:1',
    ],
    [
      'that is in the workspace, not in an archive',
      ['~/work/flow.py', '~/work/dist/lib.egg/lib/x.py'],
      'flow.py:1',
    ],
    [
      'by a path that is relative to where the flow ran',
      ['~/work/flow.py', 'templates/page.html'],
      'templates/page.html:2',
    ],
    ['by a path with dots', ['~/work/flow.py', '~/work/templates/../train.py'], 'train.py:2'],
    [
      'that is not installed',
      ['~/work/flow.py', '~/work/.venv/lib/python3.11/site-packages/pandas/frame.py'],
      'flow.py:1',
    ],
    [
      'also in a folder for any Python 3',
      ['~/work/flow.py', '~/work/lib/python3/own.py'],
      'lib/python3/own.py:2',
    ],
    [
      'that is in the workspace, not one of the same name',
      ['~/work/train.py', '~/elsewhere/shared/train.py'],
      'train.py:1',
    ],
    [
      'with spaces and letters of any alphabet',
      ['~/work/flow.py', '~/work/lib/ünï code.py'],
      'lib/ünï code.py:2',
    ],
    ['also in a folder called metaflow', ['~/work/metaflow/util/flow.py'], 'metaflow/util/flow.py:1'],
    [
      'also in a file with the name of one of Metaflow’s',
      ['~/work/plugins/metaflow/task.py'],
      'plugins/metaflow/task.py:1',
    ],
    ['by the file that a link leads to', ['~/work/same.py'], 'train.py:1'],
    ['by the link, if it leads out of the workspace', ['~/work/outward.py'], 'outward.py:1'],
  ])('a failure is shown at the innermost frame %s', (_, files, place) => {
    expect(placeOf(files, { flowFile: files.includes('~/work/train.py') ? 'train.py' : 'flow.py' })).toBe(
      place,
    );
  });

  it('a failure is shown at the innermost frame of the user’s code, even if Metaflow itself is in the workspace', () => {
    expect(
      placeOf(['~/work/flow.py', '~/work/vendor/metaflow/task.py'], { metaflow: '~/work/vendor/metaflow' }),
    ).toBe('flow.py:1');
  });

  it('a failure is shown at the innermost frame even if the workspace is a link', () => {
    expect(placeOf(['~/work/train.py'], { workspace: 'link' })).toBe('train.py:1');
    expect(placeOf(['~/link/train.py'], { workspace: 'work' })).toBe('train.py:1');
  });

  it.each([
    [
      'a task in a pod',
      '/metaflow/metaflow',
      ['/metaflow/flow.py', '/metaflow/lib/ünï code.py'],
      'lib/ünï code.py:2',
    ],
    [
      'a task with a newer code package',
      '/metaflow/.mf_code/metaflow',
      ['/metaflow/train.py', '/opt/shared/flow.py'],
      'train.py:1',
    ],
    [
      'a task with the image’s own Metaflow',
      '/usr/lib/python3/dist-packages/metaflow',
      ['/app/flow.py', '/app/gone.py'],
      'flow.py:1',
    ],
  ])(
    'a failure is shown at the innermost frame of %s, which has other paths',
    (_, metaflow, files, place) => {
      expect(placeOf(files, { metaflow })).toBe(place);
    },
  );

  it('a failure without a frame in the workspace is shown at the step', () => {
    expect(placeOf(['/usr/lib/python3/dist-packages/flow.py'])).toBe('flow.py:99');
  });
});

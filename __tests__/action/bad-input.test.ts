import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ROOT } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** Inputs, and what the single annotation must contain: the input, the value, the expectation, the remedy. */
const CASES: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
  ['no flow', { flow: '' }, ['Input "flow"', 'required']],
  ['a missing flow file', { flow: 'nowhere.py' }, ['Input "flow"', '"nowhere.py"', 'looked for /']],
  [
    'a glob that matches nothing',
    { flow: 'flows/**/*.py' },
    ['Input "flow"', '"flows/**/*.py"', 'matches no file', 'Check the path'],
  ],
  ['a file without a flow', { flow: 'not_a_flow.py' }, ['Input "flow"', 'not_a_flow.py', 'FlowSpec']],
  [
    'a flow with a syntax error',
    { flow: 'syntax_error.py' },
    ['Input "flow"', 'syntax_error.py', 'SyntaxError', 'line 1'],
  ],
  [
    'a flow that is not valid',
    { flow: 'invalid.py' },
    ['Input "flow"', 'invalid.py', 'self.next()', 'line 6'],
  ],
  [
    'no such interpreter',
    { flow: 'quick.py', python: 'python9' },
    ['Input "python"', '"python9"', 'by path or as a command'],
  ],
  [
    'params that are not a mapping',
    { flow: 'quick.py', params: '- a\n- b' },
    ['Input "params"', 'mapping', 'got a list'],
  ],
  [
    'params that cannot be parsed',
    { flow: 'quick.py', params: 'a: [1' },
    ['Input "params"', 'YAML or JSON mapping'],
  ],
  [
    'a parameter without a value',
    { flow: 'quick.py', params: 'message:' },
    ['Input "params"', '"message"', 'Leave it out'],
  ],
  [
    'an unknown parameter',
    { flow: 'quick.py', params: 'mesage: x' },
    ['Input "params"', '"mesage"', '"x"', 'Did you mean "message"?'],
  ],
  [
    'best where nothing is compared',
    { flow: 'quick.py', best: 'max accuracy' },
    ['Input "best"', 'needs "compare-with"', '"command: report"'],
  ],
  [
    'params with resume',
    { flow: 'quick.py', params: 'message=x', resume: '12' },
    ['Input "params"', '"resume"', 'Leave one'],
  ],
  [
    'an origin that is not a run',
    { flow: 'quick.py', resume: 'a/b/c' },
    ['Input "resume"', '"a/b/c"', 'pathspec'],
  ],
  [
    'an unknown option',
    { flow: 'quick.py', options: 'pylnt: false' },
    ['Input "options"', '"pylnt"', 'the value false', 'Did you mean "pylint"?'],
  ],
  [
    'an option of the runner',
    { flow: 'quick.py', options: 'python: python3' },
    ['"python"', 'not a top-level option'],
  ],
  [
    'a run option of which a list has a mapping',
    { flow: 'quick.py', 'run-options': '{"max-num-splits": [{"toString": 1}]}' },
    ['Input "run-options"', '"max-num-splits"', 'a string, a number or a boolean'],
  ],
  [
    'an upload of something else',
    { flow: 'quick.py', upload: 'logs, artifacts' },
    ['Input "upload" must be all or none, or a list of logs, cards, bundle, report, got "logs, artifacts".'],
  ],
  [
    'an upload of cards, and none',
    { flow: 'quick.py', upload: 'logs cards', cards: 'false' },
    ['Input "upload" lists "cards", but input "cards" is false.', 'Change one'],
  ],
  [
    'a retention of too many days',
    { flow: 'quick.py', 'retention-days': '401' },
    [
      'Input "retention-days" must be a number of days from 1 to 400, or 0 for the repository\'s setting, got "401".',
    ],
  ],
  ['an id of two lines', { flow: 'quick.py', id: 'a\nb' }, ['Input "id" must be one line, got 2 lines.']],
  [
    'a number of workers that is not a number',
    { flow: 'quick.py', 'max-workers': 'four' },
    ['Input "max-workers" must be a positive integer, got "four".'],
  ],
  [
    'a start timeout that is not a number',
    { flow: 'quick.py', 'start-timeout-minutes': 'none' },
    ['Input "start-timeout-minutes"', '"none"', 'minutes'],
  ],
  [
    'a timeout that is not a number',
    { flow: 'quick.py', 'timeout-minutes': '-1' },
    ['Input "timeout-minutes"', '"-1"', 'minutes'],
  ],
  [
    'an unknown decorator',
    { flow: 'quick.py', decospecs: 'retri' },
    ['Input "decospecs"', '"retri"', 'Did you mean "retry"?'],
  ],
  [
    'a missing working directory',
    { flow: 'quick.py', 'working-directory': 'away' },
    ['Input "working-directory": The working directory', '/away', 'does not exist'],
  ],
  [
    'a working directory that is a file',
    { flow: 'quick.py', 'working-directory': 'quick.py' },
    ['Input "working-directory": The working directory', '/quick.py', 'is not a directory'],
  ],
  [
    'a run to resume that does not exist',
    { flow: 'quick.py', resume: '404' },
    [
      'Input "resume": There is no run 404 to resume',
      'give the URL of the workflow run that saved its bundle',
    ],
  ],
  [
    'a version that is a word',
    { flow: 'quick.py', 'metaflow-version': 'newest' },
    ['Input "metaflow-version"', '"newest"', '2.19.38', 'latest'],
  ],
  [
    'a flow that is not started',
    { flow: 'no_main.py' },
    ['Input "flow"', 'no_main.py', '__main__', 'NoMainFlow()'],
  ],
  [
    'an unknown Config',
    { flow: 'configured.py', 'config-values': 'modle: {}' },
    ['Input "config-values"', '"modle"', 'Did you mean "model"?'],
  ],
  ['a missing parameter', { flow: 'required.py' }, ['Input "params"', '"alpha"', 'float']],
  [
    'a parameter of the wrong type',
    { flow: 'required.py', params: 'alpha: high' },
    ['Input "params"', '"alpha"', '"high"', 'a float'],
  ],
  [
    'a list for a parameter that takes none',
    { flow: 'required.py', params: 'alpha: [1]' },
    ['Input "params"', '"alpha"', '[1]', 'multiple=True'],
  ],
  [
    'an unknown run option',
    { flow: 'quick.py', 'run-options': 'max-splits=2' },
    ['Input "run-options"', '"max-splits"', 'the value "2"', 'max-num-splits'],
  ],
  [
    'a run option that belongs to the top level',
    { flow: 'quick.py', 'run-options': 'environment: pypi' },
    [
      'Input "run-options"',
      '"environment"',
      'It is an option of Metaflow\'s top level. Set it in the input "options".',
    ],
  ],
  [
    'an option that belongs to the command',
    { flow: 'quick.py', options: 'max-num-splits: 500' },
    [
      'Input "options"',
      '"max-num-splits"',
      'It is an option of the command. Set it in the input "run-options".',
    ],
  ],
  [
    'an option of the command that has an input of its own',
    { flow: 'quick.py', options: 'max-workers: 2' },
    ['Input "options"', '"max-workers"', 'Set it in the input "max-workers".'],
  ],
  [
    'a run option of the wrong type',
    { flow: 'quick.py', 'run-options': 'max-num-splits: many' },
    ['Input "run-options"', '"max-num-splits"', '"many"', 'an integer'],
  ],
  [
    'a decospec of the wrong form',
    { flow: 'quick.py', decospecs: 'retry:times' },
    ['Input "decospecs"', '"retry:times"', 'ATTRIBUTE=VALUE'],
  ],
  [
    'a run to resume that does not exist, in a list of runs',
    { flow: '', runs: '- flow: quick.py\n  resume: QuickFlow/404' },
    ['Input "runs" (run 1): There is no run QuickFlow/404 to resume'],
  ],
  [
    'a run of another flow',
    { flow: 'quick.py', resume: 'OtherFlow/404' },
    ['Input "resume": The origin is a run of OtherFlow, but quick.py defines QuickFlow.'],
  ],
];

describe('bad input', () => {
  for (const { tags, rows } of ciAfter(29, CASES)) {
    it.each(rows)(
      'bad input results in one clear annotation and the status failed: %s',
      { tags },
      async (_, inputs, words) => {
        const step = await runAction({ workspace: makeWorkspace(), inputs });
        expect(step.errors).toHaveLength(1);
        for (const word of words) expect(step.errors[0]).toContain(word);
        expect(step.exitCode).toBe(1);
        expect(step.outputs).toMatchObject({ status: 'failed', 'run-id': '' });
        expect(step.stdout + step.stderr).not.toContain(path.join(ROOT, 'dist'));
      },
    );
  }

  it('the error says how to install Metaflow if Python does not have it', async () => {
    const env = { PATH: process.env['PATH'] };
    const step = await runAction({ workspace: makeWorkspace(), inputs: { flow: 'quick.py' }, env });
    expect(step.errors).toEqual([
      expect.stringMatching(/Input "python".*has no Metaflow.*pip install metaflow.*"metaflow-version"/),
    ]);
    expect(step.outputs['status']).toBe('failed');
  });

  it(
    'if the flow does not have the step to execute again, the error names the input',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const first = await runAction({ workspace, inputs: { flow: 'quick.py', upload: 'none' } });
      const inputs = { flow: 'quick.py', resume: first.outputs['run-id'] ?? '', 'resume-step': 'stat' };
      const step = await runAction({ workspace, inputs });
      expect(step.errors).toEqual([
        'Input "resume-step": There is no step "stat" in QuickFlow to execute again. Did you mean "start"? Its steps: start, end.',
      ]);
    },
  );

  it('if the run to resume does not exist, the error names the input', { tags: ['ci'] }, async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', resume: 'QuickFlow/404' },
    });
    expect(step.errors).toHaveLength(1);
    expect(step.errors[0]).toContain('Input "resume": There is no run QuickFlow/404');
    expect(step.outputs['status']).toBe('failed');
  });
});

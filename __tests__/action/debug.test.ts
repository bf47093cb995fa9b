import { expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

for (const { tags, rows } of ciAfter(1, [
  ['1', true],
  ['', false],
])) {
  it.each(rows)(
    'with RUNNER_DEBUG=%s, the debug log has the command of the run and the duration of its phases: %s',
    { tags },
    async (RUNNER_DEBUG, isLogged) => {
      const workspace = makeWorkspace();
      const { stdout, exitCode } = await runAction({
        workspace,
        inputs: { flow: 'quick.py', upload: 'none' },
        env: { RUNNER_DEBUG },
      });
      expect(exitCode).toBe(0);
      for (const text of [
        `quick.py: working directory: ${workspace}`,
        'quick.py: interpreter: python3',
        'quick.py: command: python3 quick.py run ',
        'quick.py: starting the run, until it had an id: ',
        'reporting and saving results: ',
      ])
        expect(stdout.includes(`::debug::${text}`)).toBe(isLogged);
    },
  );
}

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

const TOKEN = 'tok-9f8e7d6c5b4a';

/** Nobody passes the token: the flow's own code has it. */
const flow = (before = '') => `import os
${before}
from metaflow import FlowSpec, step, Parameter
class DeniedFlow(FlowSpec):
    api_token = Parameter("api_token", default=lambda ctx: "tok-9f8e" + "7d6c5b4a")
    @step
    def start(self):
        self.found = 4
        self.next(self.end)
    @step
    def end(self):
        if os.environ.get("DENIED"):
            raise ValueError("denied for " + self.api_token)
if __name__ == "__main__": DeniedFlow()
`;

describe('a local datastore that is not in .metaflow', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['an option', { options: 'datastore-root: place\npylint: false' }],
    ['a variable', { env: 'DENIED: 1\nMETAFLOW_DATASTORE_ROOT: place' }],
  ])) {
    it.each(rows)(
      'if %s moves the local datastore out of .metaflow, the report has the failed task and no secret',
      { tags },
      async (_, inputs) => {
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'denied.py'), flow());
        const step = await runAction({
          workspace,
          inputs: { flow: 'denied.py', env: 'DENIED: 1', 'output-artifacts': 'start/found', ...inputs },
        });
        expect(step.outputs).toMatchObject({
          'failure-reason': 'task-exception',
          'failed-step': 'end',
          artifacts: '{"start/found":4}',
        });
        expect(step.errors.join('\n')).toContain('denied for ***');
        const shown = [step.summary, ...Object.values(step.outputs), ...step.errors, ...step.warnings];
        expect(shown.join('\n')).not.toContain(TOKEN);
        expect(readFileSync(step.outputs['results-file'] ?? '', 'utf8')).not.toContain(TOKEN);
        expect(step.stdout).toContain(`::add-mask::${TOKEN}\n`);
      },
    );
  }

  it(
    'the report does not quote the flow’s output if the flow itself chose a datastore that cannot be found',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const chosen = 'os.environ["METAFLOW_DATASTORE_ROOT"] = os.path.abspath("place")';
      writeFileSync(path.join(workspace, 'denied.py'), flow(chosen));
      const args = ['run', 'denied.py', '--env', 'DENIED=1', '--json', 'run.json', '--out', 'out', '--quiet'];
      const ended = await runCli(args, workspace);
      expect(ended.exitCode).toBe(1);
      const texts = ['run.json', 'out/summary.md'].map((name) =>
        readFileSync(path.join(workspace, name), 'utf8'),
      );
      expect([ended.stderr, ...texts].join('\n')).not.toContain(TOKEN);
      expect(ended.stderr).toContain('could not be read');
    },
  );

  it('the command bundles a run from a local datastore outside .metaflow', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'denied.py'), flow());
    const place = ['--option', 'datastore-root=place'];
    const run = ['run', 'denied.py', ...place, '--env', 'DENIED=1', '--json', 'run.json', '--quiet'];
    await runCli(run, workspace);
    const { pathspec } = JSON.parse(readFileSync(path.join(workspace, 'run.json'), 'utf8')) as {
      pathspec: string;
    };
    const bundled = await runCli(['bundle', pathspec, ...place, '-o', 'b.tar.gz'], workspace);
    expect(bundled).toMatchObject({ exitCode: 0 });
  });
});

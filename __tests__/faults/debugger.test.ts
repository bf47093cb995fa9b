import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, describe, it } from 'vitest';
import { ActionStep } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ROOT } from '../helpers/paths.js';
import { makeWorkspace } from '../helpers/workspace.js';

const FLOW = `import os, signal, time
from metaflow import FlowSpec, step
class SignallingFlow(FlowSpec):
    @step
    def start(self):
        stat = open('/proc/%d/stat' % os.getppid()).read()
        os.kill(int(stat.rpartition(')')[2].split()[1]), signal.SIGUSR1)
        time.sleep(0.5)
        self.next(self.end)
    @step
    def end(self):
        pass
if __name__ == '__main__':
    SignallingFlow()
`;

describe('Node’s debugger', () => {
  it.each(['action', 'command'])(
    'a flow cannot open the %s’s Node debugger, in which it could run code',
    async (which) => {
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'flow.py'), FLOW);
      const ended = await (which === 'action'
        ? new ActionStep({ workspace, inputs: { flow: 'flow.py' } }).main.ended
        : runCli(['run', 'flow.py'], workspace));
      expect(ended.exitCode).toBe(0);
      expect(ended.stderr).not.toContain('Debugger listening');
    },
  );

  it.each(['action/entry', 'cli/entry'])(
    '%s disables Node’s debugger before it loads anything else',
    (entry) => {
      const code = readFileSync(path.join(ROOT, 'src', `${entry}.ts`), 'utf8');
      expect(/^import .*$/m.exec(code)?.[0]).toBe("import '../ci/no-debugger.js';");
    },
  );
});

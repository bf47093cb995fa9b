import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runAction, type StepOptions } from '../helpers/action.js';
import { ciAfter, nightlyAfter } from '../helpers/rows.js';
import { commandsIn } from '../helpers/runner-commands.js';
import { makeCase } from '../helpers/workspace.js';

interface Explained {
  /** The file and line of the only annotation; `message` is its text. */
  readonly place: string;
  readonly message: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

async function explain(
  workspace: string,
  inputs: StepOptions['inputs'],
  env: StepOptions['env'] = {},
): Promise<Explained> {
  const step = await runAction({ workspace, inputs: { flow: 'flow.py', ...inputs }, env });
  const errors = commandsIn(step.stdout).filter(({ name }) => name === 'error');
  expect(errors).toHaveLength(1);
  const [{ properties, data }] = errors as [(typeof errors)[number]];
  const place = `${properties['file'] ?? '–'}:${properties['line'] ?? ''}`;
  return { place, message: data, summary: step.summary, outputs: step.outputs };
}

describe('the explanation of a red build', () => {
  for (const { tags, rows } of ciAfter(
    1,
    [
      ['frozen-env', {}, 'flow.py:12', "KeyError: 'NO_SUCH_SETTING'"],
      [
        'group',
        {},
        'flow.py:8',
        'ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)\n  ValueError: cannot fetch a\n  ValueError: cannot fetch c',
      ],
      ['syntax-in-helper', {}, 'helpers/broken.py:5', 'SyntaxError: invalid syntax (broken.py, line 5)'],
      ['subprocess', { params: 'quote: true' }, 'flow.py:13', /^RuntimeError: check failed:\nTraceback/],
      [
        'metaflow-dir',
        { flow: 'metaflow/util/flow.py' },
        'metaflow/util/flow.py:5',
        'ZeroDivisionError: division by zero',
      ],
      [
        'child-process',
        {},
        'flow.py:17',
        "RuntimeError: loaders failed\n2 processes that the task started failed, the first with KeyError: 'part 1' at flow.py:6",
      ],
      ['custom-exception', { params: 'kind: quota' }, 'flow.py:22', 'QuotaExceeded: 7 of 5'],
      ['custom-exception', { params: 'kind: note' }, 'flow.py:28', 'ValueError: bad row\nin file rows-7.csv'],
      [
        'custom-exception',
        { params: 'kind: text' },
        'flow.py:13',
        'Its process ended with exit code 1, without an exception. Its last output: TypeError: no text\nWhile handling BadText: <exception str() failed> at flow.py:24',
      ],
      [
        'unpicklable',
        { params: 'kind: lock' },
        'flow.py:14',
        'Cannot pickle artifact: Cannot pickle dump artifact named "model"',
      ],
      [
        'exits',
        { params: 'how: exittext' },
        'flow.py:13',
        'Its process ended with exit code 1, without an exception. Its last output: config.yml is missing',
      ],
      [
        'exits',
        { params: 'how: exit4' },
        'flow.py:13',
        'Its process ended with exit code 4, without an exception. Its last output: about to leave by exit4',
      ],
      [
        'exits',
        { params: 'how: _exit0' },
        'flow.py:13',
        /^Its process ended before Metaflow had stored its results. Metaflow's message: Data store error: /,
      ],
    ],
    6,
  )) {
    it.each(rows)(
      'a red build is explained at the line that caused it: %s %j',
      { tags },
      async (name, inputs, place, message) => {
        const explanation = await explain(makeCase(name), inputs);
        expect(explanation.place).toBe(place);
        if (typeof message === 'string') expect(explanation.message).toBe(message);
        else expect(explanation.message).toMatch(message);
      },
    );
  }

  it('a red build is explained even if a file outside the workspace has the same name as one inside', async () => {
    const workspace = makeCase('same-name');
    const outside = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
    onTestFinished(() => {
      rmSync(outside, { recursive: true, force: true });
    });
    cpSync(path.join(workspace, 'elsewhere'), outside, { recursive: true });
    rmSync(path.join(workspace, 'elsewhere'), { recursive: true });
    const explanation = await explain(workspace, { flow: 'train.py' }, { PYTHONPATH: outside });
    expect(explanation).toMatchObject({ place: 'train.py:8', message: 'ValueError: nothing to fit' });
  });

  it(
    'a node of @parallel that exits with a text has that text as its reason, which only the log of the first node contains',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('parallel');
      const file = path.join(workspace, 'flow.py');
      const flow = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        flow.replace(/raise RuntimeError\(f"node .*\)/, 'raise SystemExit("no data for this node")'),
      );
      const step = await runAction({ workspace, inputs: { flow: 'flow.py', params: 'fail-node: 2' } });
      const [run] = JSON.parse(step.outputs['runs'] ?? '') as RunFacts[];
      expect(run?.failure).toMatchObject({ reason: 'task-crashed', step: 'train' });
      expect(run?.failure?.task).toMatch(/_node_2$/);
      const words =
        /^Its process ended without an exception\. The last output of the step's nodes: [^]*no data for this node/;
      expect(run?.failure?.message).toMatch(words);
      expect(step.errors[0]).toContain('no data for this node');
    },
  );

  it('a red build is explained even if Metaflow raises outside of the tasks, and a task’s annotation has the task’s own words', async () => {
    const step = await runAction({ workspace: makeCase('parallel-of-none'), inputs: { flow: 'flow.py' } });
    expect(step.outputs).toMatchObject({ status: 'failed', 'failure-reason': 'flow-error' });
    expect(step.errors).toEqual([
      'Metaflow raised this outside of the tasks: IndexError: tuple index out of range',
    ]);
    expect(step.notices).toEqual([
      "Kept by @catch: AttributeError: Flow NoNodeFlow has no attribute '_parallel_ubf_iter'",
    ]);
  });

  for (const { tags, rows } of ciAfter(
    0,
    [
      ['runner', '# runner', 'RuntimeError: the child failed\n'],
      [
        'command',
        '# command',
        /^subprocess\.CalledProcessError: Command .* returned non-zero exit status 1\.\n$/,
      ],
      ['exit', 'def start', 'Its process ended with exit code 1, without an exception. '],
    ],
    1,
  )) {
    it.each(rows)(
      'a red build is explained by the exception of a flow that a step ran: %s',
      { tags },
      async (how, line, words) => {
        const workspace = makeCase('nested-flow');
        const lineOf = (file: string, text: string) =>
          readFileSync(path.join(workspace, file), 'utf8')
            .split('\n')
            .findIndex((code) => code.includes(text)) + 1;
        const { place, message } = await explain(workspace, { params: `how: ${how}` });
        expect(place).toBe(`flow.py:${lineOf('flow.py', line)}`);
        const nested = `The last flow that the task ran failed: KeyError: 'region' at child.py:${lineOf('child.py', '# child')}`;
        expect(message.endsWith(nested)).toBe(true);
        expect(message.slice(0, -nested.length)).toEqual(
          typeof words === 'string' ? words : (expect.stringMatching(words) as string),
        );
      },
    );
  }

  it(
    'an exception that @catch kept is explained by the exception of a flow that the step ran',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('nested-flow');
      const step = await runAction({ workspace, inputs: { flow: 'flow.py', params: 'how: caught' } });
      expect(step.outputs['status']).toBe('successful');
      expect(step.notices).toEqual([
        expect.stringMatching(
          /^Kept by @catch: subprocess\.CalledProcessError: [^\n]+\nThe last flow that the task ran failed: KeyError: 'region' at child\.py:\d+$/,
        ),
      ]);
    },
  );

  it(
    'a step that returns without self.next() is named with its line, and a corrected flow can be resumed from it',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('no-transition');
      const file = path.join(workspace, 'flow.py');
      // Metaflow records the file of the function around the step's: contextlib.py.
      const timed = 'from contextlib import contextmanager\n@contextmanager\ndef timed():\n    yield\n';
      const code =
        timed + readFileSync(file, 'utf8').replace('@step\n    def fit', '@timed()\n    @step\n    def fit');
      writeFileSync(file, code);
      const { place, message, outputs, summary } = await explain(workspace, {});
      expect(place).toBe('flow.py:16');
      expect(message).toMatch(
        /^Based on static analysis .* step fit was .* self\.next\(\) was not called\. .* after a correction, resume from this step\.$/,
      );
      expect(outputs).toMatchObject({ 'failure-reason': 'flow-error', 'failed-step': 'fit' });
      expect(summary).toContain("step <code>fit</code>; the step's code is at <code>flow.py&#58;16</code>");
      writeFileSync(file, code.replace('return', 'self.rows = [1]'));
      const inputs = { flow: 'flow.py', resume: outputs['run-id'] ?? '', 'resume-step': 'fit' };
      expect((await runAction({ workspace, inputs })).outputs['status']).toBe('successful');
    },
  );

  for (const { tags, rows } of ciAfter(1, [
    [
      'returns before its yield',
      'if flow.rows:\n        yield',
      'task-exception',
      /^StopIteration\nA decorator made with @user_step_decorator returned before its "yield"\. To skip the step, "yield \{\}"\.$/,
    ],
    [
      'replaces the step by a function without self.next()',
      'yield lambda flow: None',
      'flow-error',
      / If @custom replaced the step's code, the new function must call self\.next\(\), or return True\. The step's task counts as finished/,
    ],
  ])) {
    it.each(rows)(
      'a decorator of one’s own that %s is explained',
      { tags },
      async (_, body, reason, words) => {
        const workspace = makeCase('no-transition');
        const file = path.join(workspace, 'flow.py');
        const custom = `from metaflow import user_step_decorator\n@user_step_decorator\ndef custom(step_name, flow, inputs=None):\n    ${body}\n`;
        const code = readFileSync(file, 'utf8').replace(
          '@step\n    def fit',
          '@custom\n    @step\n    def fit',
        );
        writeFileSync(file, custom + code);
        const { message, outputs } = await explain(workspace, { upload: 'none' });
        expect(message).toMatch(words);
        expect(outputs).toMatchObject({ 'failure-reason': reason, 'failed-step': 'fit' });
      },
    );
  }

  it(
    'a step that Metaflow does not execute, because it is async or contains yield, is explained at its line',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('no-transition');
      const file = path.join(workspace, 'flow.py');
      const code = readFileSync(file, 'utf8');
      writeFileSync(file, code.replace('def fit', 'async def fit'));
      const { place, message, outputs } = await explain(workspace, { upload: 'none' });
      expect(place).toBe('flow.py:11');
      expect(message).toMatch(
        /^Metaflow executes no code of the step "fit", because it is an async function: .* asyncio\.run\(\) .* resume from this step\.$/,
      );
      expect(outputs).toMatchObject({ 'failure-reason': 'flow-error', 'failed-step': 'fit' });
      writeFileSync(file, code.replace('self.rows = []', 'yield []'));
      const check = await runAction({ workspace, inputs: { command: 'check', flow: 'flow.py' } });
      expect(check.outputs['status']).toBe('successful');
      expect(check.warnings).toEqual([
        expect.stringMatching(
          /^EarlyFlow: Metaflow executes no code of the step "start", because it contains "yield"/,
        ),
      ]);
    },
  );

  it('a switch that returns without self.next() is named with its line', async () => {
    const workspace = makeCase('switch');
    const file = path.join(workspace, 'flow.py');
    writeFileSync(file, readFileSync(file, 'utf8').replace('self.choice = self.mode', 'return'));
    const { place, message, outputs } = await explain(workspace, { upload: 'none' });
    expect({ place, message }).toEqual({
      place: 'flow.py:8',
      message:
        "Switch step start should transition to exactly one step at runtime, but self.next() was not called. The step's task counts as finished: after a correction, resume from this step.",
    });
    expect(outputs).toMatchObject({ 'failure-reason': 'flow-error', 'failed-step': 'start' });
  });

  it(
    'a successful run has a warning at the line of its last step if Metaflow executed none of that step’s code',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('no-transition');
      const file = path.join(workspace, 'flow.py');
      const code = readFileSync(file, 'utf8').replace('self.rows = []', 'self.rows = [1]');
      writeFileSync(file, code.replace('def end', 'async def end'));
      const { outputs, stdout } = await runAction({ workspace, inputs: { flow: 'flow.py', upload: 'none' } });
      expect(outputs['status']).toBe('successful');
      const line = String(code.slice(0, code.indexOf('def end')).split('\n').length);
      const words = /^Metaflow executes no code of the step "end", because it is an async function/;
      expect(commandsIn(stdout).filter(({ name }) => name === 'warning')).toEqual([
        expect.objectContaining({
          properties: { title: 'EarlyFlow: step end', file: 'flow.py', line },
          data: expect.stringMatching(words) as string,
        }),
      ]);
    },
  );

  for (const { tags, rows } of nightlyAfter(1, [
    [
      '@environment(vars=cfg.text)',
      'flow-error',
      "Metaflow raised this outside of the tasks, for @environment: AttributeError: 'str' object has no attribute 'items'",
    ],
    ['@secrets(sources=cfg.number)', 'task-exception', "TypeError: 'int' object is not iterable"],
    ['@card(\n        type=cfg.number)', 'task-crashed', 'Its process ended with exit code 1'],
  ])) {
    it.each(rows)(
      'an exception from the code of a decorator is explained at the decorator: %s',
      { tags },
      async (decorator, reason, words) => {
        const workspace = makeCase('no-transition');
        const file = path.join(workspace, 'flow.py');
        const code = `import metaflow
from metaflow import Config, FlowSpec, retry, step


class DecoratedFlow(FlowSpec):
    cfg = Config("cfg", default_value={"number": 5, "text": "text"})

    ${decorator.replace('@', '@metaflow.')}
    @retry(times=0)
    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    DecoratedFlow()
`;
        writeFileSync(file, code);
        const explanation = await explain(workspace, {});
        expect(explanation.place).toBe('flow.py:8');
        expect(explanation.message.startsWith(words), explanation.message).toBe(true);
        expect(explanation.outputs).toMatchObject({ 'failure-reason': reason, 'failed-step': 'start' });
        expect(explanation.summary).toContain(
          'at <code>flow.py&#58;8</code><br><code><span>@</span>metaflow.',
        );
      },
    );
  }

  it(
    'an exception from the code of a decorator that is not in the flow’s text is explained at the step',
    { tags: ['ci'] },
    async () => {
      const explanation = await explain(makeCase('no-transition'), { decospecs: 'environment:vars=5' });
      expect(explanation.place).toBe('flow.py:6');
      expect(explanation.message).toContain('for @environment: AttributeError: ');
    },
  );

  it(
    'a failed exit hook is a warning at its line, beside what failed the run',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('exit-hooks');
      const code = readFileSync(path.join(workspace, 'flow.py'), 'utf8').split('\n');
      const lineOf = (text: string) => code.findIndex((line) => line.includes(text)) + 1;
      const inputs = { flow: 'flow.py', upload: 'none' };
      const raised = `The exit hook "notify" failed: ConnectionError: no channel for HookedFlow\nWhile handling KeyError: 'SLACK_TOKEN' at flow.py:${lineOf('os.environ')}`;
      const remarksOf = async (params: string) => {
        const step = await runAction({
          workspace,
          inputs: { ...inputs, params },
          env: { SLACK_TOKEN: undefined },
        });
        const [{ failedHooks }] = JSON.parse(step.outputs['runs'] ?? '') as [RunFacts];
        const [notify] = (failedHooks ?? []).slice(-1);
        expect(notify).toEqual({ name: 'notify', message: raised.split('\n')[0] });
        expect(step.summary).toMatch(/⚠️ The exit hook .*notify.* failed.* ConnectionError/);
        return commandsIn(step.stdout)
          .filter(({ name }) => name === 'error' || name === 'warning')
          .map(({ name, properties, data }) => [
            name,
            properties['line'] ?? '',
            data,
            step.outputs['status'],
          ]);
      };
      const line = `${lineOf('# notify')}`;
      expect(await remarksOf('rows: 1')).toEqual([
        [
          'warning',
          '',
          'The exit hook "leave" failed: its process returned non-zero exit status 1',
          'successful',
        ],
        ['warning', line, raised, 'successful'],
      ]);
      expect(await remarksOf('rows: 0')).toEqual([
        ['error', `${lineOf('# start')}`, 'ZeroDivisionError: division by zero', 'failed'],
        ['warning', line, raised, 'failed'],
      ]);
    },
  );

  it('a red build is explained even if the workspace is a symbolic link', { tags: ['ci'] }, async () => {
    const link = `${makeCase('frozen-env')}-link`;
    symlinkSync(link.slice(0, -'-link'.length), link);
    onTestFinished(() => {
      rmSync(link);
    });
    expect((await explain(link, {})).place).toBe('flow.py:12');
  });

  it(
    'a red build is explained even if the repository is checked out below the workspace',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('checkout-path');
      const sha = 'a'.repeat(40);
      mkdirSync(path.join(workspace, 'app', '.git'));
      writeFileSync(path.join(workspace, 'app', '.git', 'HEAD'), sha);
      const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: sha };
      const explanation = await explain(workspace, { flow: 'app/flows/flow.py', params: 'n: 0' }, env);
      expect(explanation.place).toBe('flows/flow.py:9');
      expect(explanation.summary).toContain(`https://github.com/o/r/blob/${sha}/flows/flow.py#L9`);
      // The only step is both start and end.
      expect(explanation.summary).toMatch(/n0\(\["only/);
    },
  );
});

describe('the diagram of a run', () => {
  it('the diagram draws a dotted line where no task went, even if the step was reached another way', async () => {
    const { summary } = await runAction({
      workspace: makeCase('switch'),
      inputs: { flow: 'flow.py', params: 'mode: quick' },
    });
    const edges = [...summary.matchAll(/^ {2}n(\d) (-->|-\.->) n(\d)$/gm)].map(
      ([, from, , to]) => `${from ?? ''}${to ?? ''}`,
    );
    const dotted = [...summary.matchAll(/^ {2}n(\d) -\.-> n(\d)$/gm)].map(
      ([, from, to]) => `${from ?? ''}${to ?? ''}`,
    );
    const names = [...summary.matchAll(/^ {2}n\d\D+?"(\w+)<br\/>/gm)].map(([, name]) => name);
    const named = (pairs: readonly string[]) =>
      pairs.map((pair) => Array.from(pair, (index) => names[Number(index)]).join(' '));
    expect(named(edges)).toHaveLength(7);
    expect(named(dotted).sort()).toEqual(['check report', 'start report', 'start train', 'train check']);
  });

  it(
    'the diagram marks the first and the last step, whatever their names, and draws a long flow from top to bottom',
    { tags: ['ci'] },
    async () => {
      const { summary } = await runAction({
        workspace: makeCase('custom-ends'),
        inputs: { flow: 'flow.py' },
      });
      expect(summary).toMatch(/n0\(\["ingest.*"\]\)/);
      expect(summary).toMatch(/n7\(\["publish.*"\]\)/);
      expect(summary).toContain('flowchart TD');
    },
  );
});

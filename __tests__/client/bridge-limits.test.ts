import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { BRIDGE_PROGRAM } from '../../src/client/bridge/bridge-program.js';
import { pythonProgram } from '../../src/client/python-program.js';
import { Runner } from '../../src/index.js';
import { answerWithoutEnd } from '../helpers/endless.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const FLOW = `
from metaflow import FlowSpec, card, step

class LimitsFlow(FlowSpec):
    @card(type="blank")
    @step
    def start(self):
        self.long = "x" * 5000
        self.longest = "z" * 100000
        print("first line")
        print("last line")
        self.next(self.end)

    @step
    def end(self):
        self.long = "y" * 5000

if __name__ == "__main__":
    LimitsFlow()
`;

describe('the limits of the bridge to Metaflow’s client', () => {
  const workspace = makeWorkspace(afterAll);
  const env = cleanEnvironment();
  let run: readonly string[] = [];
  const task = (step: string) => {
    const tasks = readdirSync(path.join(workspace, '.metaflow', ...run, step)).filter((id) => /^\d/.test(id));
    return [...run, step, tasks[0] ?? ''];
  };

  beforeAll(async () => {
    writeFileSync(path.join(workspace, 'limits.py'), FLOW);
    const runner = new Runner('limits.py', { cwd: workspace, python: PYTHON, env, showOutput: false });
    const { flowName, runId, status } = await runner.run();
    expect(status).toBe('successful');
    run = [flowName, runId];
  });

  /** The answers to requests, in order: a result, or the text of an error. */
  async function answersTo(requests: readonly (readonly unknown[])[]): Promise<unknown[]> {
    const program = pythonProgram(BRIDGE_PROGRAM, {
      args: ['100000000', '100000000'],
      env,
      seesDirectory: true,
    });
    const python = spawn(PYTHON, program.args, { cwd: workspace, env: program.env });
    for (const [id, [method, ...args]] of requests.entries())
      python.stdin.write(`${JSON.stringify({ id, method, arguments: args })}\n`);
    const answers: unknown[] = [];
    for await (const line of createInterface({ input: python.stdout })) {
      const { result, error } = JSON.parse(line) as { result?: unknown; error?: string };
      answers.push(error ?? result);
      if (answers.length === requests.length) python.stdin.end();
    }
    return answers;
  }

  const text = (base64: unknown) => Buffer.from(base64 as string, 'base64').toString();

  it('the bridge reads only the end of a log, and nothing from a log that is too large', async () => {
    const [start, end] = [task('start'), task('end')];
    const log = path.join(workspace, '.metaflow', ...start, '0.runtime_stdout.log');
    const size = readFileSync(log).length;
    // It takes no disk space, but would take long to read.
    const huge = path.join(workspace, '.metaflow', ...end, '0.runtime_stdout.log');
    expect(existsSync(huge)).toBe(true);
    truncateSync(huge, 20_000_000_000);
    const answers = await answersTo([
      ['log', start, 'stdout', null, 10_000, 10_000],
      ['log', start, 'stdout', 0, 10_000, 100],
      ['log', start, 'stdout', null, size - 1, 10_000],
      ['log', end, 'stdout', null, 1_000_000_000, 10_000],
    ]);
    const [whole, last] = (answers.slice(0, 2) as string[][]).map((logs) => logs.map(text).join(''));
    expect(whole?.match(/(first|last) line/g)).toEqual(['first line', 'last line']);
    expect(last).toMatch(/^\[MFLOG[^\n]*\n$/);
    expect(answers.slice(2)).toEqual([
      `ValueError: it is too large: ${size} bytes`,
      'ValueError: it is too large: 20000000000 bytes',
    ]);
  });

  it('the bridge limits the size of a value, of all values together, of records and of a card, and reports what it left out', async () => {
    const paths = [task('start'), task('end')];
    type Values = { found: [string | null, string][]; hasLeftOut: boolean };
    type Tasks = { found: { metadata: unknown[] }[]; hasLeftOut: boolean };
    const answers = await answersTo([
      ['values_of', paths, 'long', 10_000, 100_000],
      ['values_of', paths, 'long', 10_000, 8_000],
      ['values_of', paths, 'long', 1_000, 100_000],
      ['tasks', run, 1_000_000, 100_000],
      ['tasks', run, 1_000_000, 1_000],
      ['tasks', run, 1_000, 100_000],
      ['card_html', paths[0], 0, 10_000_000],
      ['card_html', paths[0], 0, 100],
      ['card_html', paths[0], 0, null],
    ]);
    const [all, some, none] = answers.slice(0, 3) as Values[];
    const read = (values?: Values) => values?.found.filter(([value]) => value !== null).length;
    expect([all, some, none].map(read)).toEqual([2, 1, 0]);
    expect([all, some, none].map((values) => values?.hasLeftOut)).toEqual([false, true, false]);
    const [whole, short, first] = answers.slice(3, 6) as Tasks[];
    expect([whole, short, first].map((tasks) => tasks?.hasLeftOut)).toEqual([false, true, true]);
    expect([whole, short].map((tasks) => tasks?.found.length)).toEqual([3, 3]);
    expect(first?.found.length).toBe(1);
    expect(short?.found[1]?.metadata.length).toBeLessThan(whole?.found[1]?.metadata.length ?? 0);
    expect(answers[6]).toEqual(answers[8]);
    expect(text(answers[6])).toContain('<html');
    expect(answers[7]).toMatch(/^ValueError: it is too large: \d+ bytes$/);
  });

  it('the bridge reports a reply that is too large, and continues to answer', async () => {
    await using bridge = new Bridge({
      python: PYTHON,
      cwd: workspace,
      env,
      metadata: undefined,
      maxReplyLength: 50_000,
    });
    const [artifact] = (await bridge.artifacts(task('start'), undefined)).filter(
      ({ id }) => id === 'longest',
    );
    if (!artifact) throw new Error('the run has no such artifact');
    await expect(bridge.value(task('start'), artifact)).rejects.toThrow(
      /^Metaflow's client failed: ValueError: the reply is too large: \d+ bytes$/,
    );
    expect(await bridge.object(run)).toMatchObject({ id: run[1] });
  });

  it.runIf(process.platform === 'linux')(
    'the bridge uses no more memory than an answer may need, even if the metadata service answers endlessly',
    { tags: ['nightly'] },
    async () => {
      await using service = await MetadataService.start();
      service.fault = (_, response) => {
        answerWithoutEnd(response, { piece: ' ' });
        return true;
      };
      await using bridge = new Bridge({
        ...{ python: PYTHON, cwd: workspace, env: { ...env, ...service.environment } },
        ...{ metadata: undefined, maxReplyLength: 50_000 },
      });
      await expect(bridge.children(['LimitsFlow'])).rejects.toThrow(
        'answered with more than fits into memory. Check METAFLOW_SERVICE_URL',
      );
      service.fault = () => false;
      expect(await bridge.object(['LimitsFlow'])).toBeUndefined();
    },
  );

  it.each([
    [
      'has no end',
      'yes no-newline | tr -d "\\n"',
      /Its reply cannot be read: a line is longer than 5000 bytes$/,
    ],
    ['is not JSON', 'echo "<html>"; sleep 60', /Its reply cannot be read: .*JSON/],
    ['is not an object', 'echo null; sleep 60', /Its reply cannot be read: /],
  ])('the bridge is stopped and the request fails if its reply %s', async (_, answer, message) => {
    const python = path.join(workspace, 'python');
    writeFileSync(python, `#!/bin/sh\nread request\n${answer}\n`, { mode: 0o755 });
    await using bridge = new Bridge({
      python,
      cwd: workspace,
      env,
      metadata: undefined,
      maxReplyLength: 5_000,
    });
    await expect(bridge.object(['F'])).rejects.toThrow(message);
  });
});

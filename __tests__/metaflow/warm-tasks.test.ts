import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Runner, type ExecutingRun, type RunnerOptions } from '../../src/index.js';
import { KEEPER } from '../../src/runner/warm/server/keeper.js';
import { readWarmTasks } from '../../src/runner/warm/warm-report.js';
import { runAction } from '../helpers/action.js';
import { ciAfter } from '../helpers/rows.js';
import { metaflowPackages, pythonsOfThisMachine } from '../helpers/other-pythons.js';
import { OLD_PYTHONS, PYTHON, PYTHON_NUMPY, PYTHONS } from '../helpers/paths.js';
import { waitUntil } from '../helpers/wait-until.js';
import { fileText, isAlive, makeWorkspace } from '../helpers/workspace.js';

type Start = 'cold' | 'warm';

/** A killed process is gone immediately; this allows for a busy machine. */
const END_TIMEOUT_MS = 20_000;

function runner(start: Start, flowFile: string, { env, ...options }: RunnerOptions = {}) {
  const common = { python: PYTHON, cwd: options.cwd ?? makeWorkspace(), showOutput: false, pylint: false };
  const own = { METAFLOW_USER: 'tester', METAFLOW_RUNNER_MARKER: undefined, ...env };
  return new Runner(flowFile, { ...common, ...options, env: own, warmTasks: start === 'warm' });
}

/** A flow whose first lines are `code`. */
function flowOf(code: string, cwd = makeWorkspace()): { readonly cwd: string } {
  const flow = readFileSync(path.join(cwd, 'endings.py'), 'utf8');
  writeFileSync(path.join(cwd, 'endings.py'), `${code}\n${flow.replace(/^"""[^]*?"""\n/, '')}`);
  return { cwd };
}

/** A text without the parts that differ in each run or for each object. */
function comparable(text: string, { runId }: ExecutingRun): string {
  return text
    .replaceAll(runId, 'RUN')
    .replaceAll(/0x[0-9a-f]+/g, '0x')
    .replaceAll(/METAFLOW_RUNNER_MARKER": "[^"]*/g, 'METAFLOW_RUNNER_MARKER": "');
}

interface Seen {
  readonly task: string;
  readonly seen: Readonly<Record<string, unknown>>;
  readonly draws: readonly (string | number)[];
  readonly pid: number;
  readonly tasks: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the recording flow's tasks saw, in order. */
async function recorded(running: ExecutingRun, start: Start): Promise<Seen[]> {
  const found: Seen[] = [];
  for await (const step of running.run) {
    for await (const task of step) {
      const { seen, draws, pid, tasks } = await values(task.data, ['seen', 'draws', 'pid', 'tasks']);
      found.push({
        task: `${step.id} ${task.id}`,
        seen: withoutOurs(JSON.parse(comparable(String(seen), running)) as Seen['seen'], start),
        draws: JSON.parse(String(draws)) as Seen['draws'],
        ...{ pid: Number(pid), tasks: Number(tasks) },
        ...{ stdout: await task.stdout, stderr: await task.stderr },
      });
    }
  }
  return found.sort((a, b) => a.task.localeCompare(b.task));
}

/** What a task saw, without the function at exit that only warm tasks have, as docs/warm-tasks.md says. */
function withoutOurs(seen: Seen['seen'], start: Start): Seen['seen'] {
  const [count, register] = seen['functions at exit'] as readonly [number, string];
  return { ...seen, 'functions at exit': [count - (start === 'warm' ? 1 : 0), register] };
}

async function values(data: Readonly<Record<string, Promise<unknown>>>, names: readonly string[]) {
  const pairs = names.map(async (name) => [name, await data[name]] as const);
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, unknown>;
}

interface RecordingOptions extends RunnerOptions {
  /** Lines before the flow's first import. */
  readonly code?: string;
}

/** Two runs of the recording flow, and what their tasks saw. */
async function pairOfRuns({ code = '', ...options }: RecordingOptions = {}) {
  const cwd = makeWorkspace(afterAll);
  const file = path.join(cwd, 'inside.py');
  writeFileSync(file, readFileSync(file, 'utf8').replace('from metaflow', `${code}\nfrom metaflow`));
  await using cold = await runner('cold', 'inside.py', { ...options, cwd }).run({}, { maxWorkers: 2 });
  await using warm = await runner('warm', 'inside.py', { ...options, cwd }).run({}, { maxWorkers: 2 });
  expect([cold.status, warm.status]).toEqual(['successful', 'successful']);
  const graph = async ({ run }: ExecutingRun) =>
    comparable(JSON.stringify(await (await run.step('start').task)?.artifact('_graph_info').data), warm);
  return {
    report: warm.warmTasks,
    cold: await recorded(cold, 'cold'),
    warm: await recorded(warm, 'warm'),
    graphs: [await graph(cold), await graph(warm)],
    tags: [await cold.run.tags, await warm.run.tags].map((tags) => [...tags].sort()),
    pickled: await warm.run.step('join').task.then(async (task) => await task?.data['is_value']),
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return async () => await (made ??= make());
}

const SEEN = [
  ...[
    'descriptors',
    'argv',
    'environment',
    'current directory',
    'streams',
    'interpreter',
    'sys.path',
    'modules',
  ],
  ...['__main__', 'process group and session', 'signal handlers', 'signal masks', 'umask', 'limits'],
  ...[
    'user and groups',
    'priority and processors',
    'functions at exit',
    'locale',
    'threads',
    'children',
    'frames',
  ],
  ...['tracing', 'memory management', 'warnings and logging', 'FlowSpec', 'tempfile', 'name of the process'],
];

describe.runIf(process.platform === 'linux')('a warm task seen from inside', () => {
  const pair = once(async () => await pairOfRuns());

  it('all tasks of the recording flow are forked from the same process', async () => {
    expect((await pair()).report).toEqual({ warm: 5, cold: [] });
  });

  it.each(SEEN)('a warm task sees the same %s as a cold one', async (name) => {
    const { cold, warm } = await pair();
    const seen = (tasks: readonly Seen[]) => tasks.map((task) => [task.task, task.seen[name]]);
    expect(seen(cold).every(([, value]) => value !== undefined)).toBe(true);
    expect(seen(warm)).toEqual(seen(cold));
  });

  it('every kind of recorded data is compared', async () => {
    expect(Object.keys((await pair()).cold[0]?.seen ?? {}).sort()).toEqual([...SEEN].sort());
  });

  it('the logs of a warm task match those of a cold one, including what the import printed', async () => {
    const { cold, warm } = await pair();
    const logs = (tasks: readonly Seen[]) => tasks.map(({ task, stdout, stderr }) => [task, stdout, stderr]);
    expect(logs(warm)).toEqual(logs(cold));
    expect(logs(warm)[4]).toEqual([
      'start 1',
      'printed while imported\nto stdout\npast the buffer\n',
      'warned while imported\nto stderr\n',
    ]);
  });

  it('each warm task gets new random numbers', async () => {
    const draws = (await pair()).warm.flatMap((task) => task.draws);
    expect(draws).toHaveLength(5 * 7);
    expect(new Set(draws).size).toBe(draws.length);
  });

  it('a warm task pickles and reads an object of a class from the flow file like a cold one', async () => {
    expect((await pair()).pickled).toBe(true);
  });

  it('a warm task does not see the changes that another one makes', async () => {
    expect((await pair()).warm.map(({ tasks }) => tasks)).toEqual([1, 1, 1, 1, 1]);
  });

  it('a warm run has the same graph, extensions and tags as a cold one', async () => {
    const { graphs, tags } = await pair();
    expect(graphs[0]).toContain('"installed":{}');
    expect(graphs[1]).toBe(graphs[0]);
    expect(tags[1]).toEqual(tags[0]);
  });

  const expectTheSame = async (_: string, options: RecordingOptions) => {
    const { report, cold, warm, graphs } = await pairOfRuns(options);
    expect(report).toEqual({ warm: 5, cold: [] });
    const all = (tasks: readonly Seen[]) => tasks.map(({ task, seen, stdout }) => ({ task, seen, stdout }));
    expect(all(warm)).toEqual(all(cold));
    expect(graphs[1]).toBe(graphs[0]);
    const draws = warm.flatMap((task) => task.draws);
    expect(new Set(draws).size).toBe(draws.length);
  };

  it.each<[string, RecordingOptions]>([
    ['the oldest Metaflow', { python: PYTHONS.oldest }],
    ['numpy, whose threads are sensitive to forks', { python: PYTHON_NUMPY, code: 'import numpy' }],
    ['an ASCII locale', { env: { LC_ALL: 'C', PYTHONUTF8: '1' } }],
  ])('a warm task sees the same as a cold one with %s', { tags: ['nightly'] }, expectTheSame);

  it.each(
    Object.entries(pythonsOfThisMachine()).map(([version, python]): [string, RecordingOptions] => [
      `Python ${version}`,
      { python, env: { PYTHONPATH: metaflowPackages() } },
    ]),
  )('a warm task sees the same as a cold one with %s', { tags: ['nightly'] }, expectTheSame);
});

/** The lines of a run's log without times and ids, and how the first task's process ended. */
async function ending(running: ExecutingRun) {
  const lines = running.stdout
    .replaceAll(/^\S+ \S+ \[\d+\/(\w+\/\d+) \(pid \d+\)\]/gm, '$1')
    .replaceAll(/^\S+ \S+(?= \w)/gm, '')
    .replaceAll(running.runId, 'RUN')
    .split('\n')
    // Lines of different streams come in any order.
    .sort();
  const task = await running.run.step('start').task;
  const code = (await task?.metadata)?.find(({ name }) => name === 'return_code');
  return { status: running.status, returncode: running.returncode, lines, code: code?.value };
}

describe.runIf(process.platform === 'linux')('the end of a warm task', () => {
  for (const { tags, rows } of ciAfter(
    1,
    ['well', 'exception', 'exit', 'os-exit', 'abort', 'segfault', 'kill', 'interrupt'],
    4,
  )) {
    it.each(rows)('a warm task whose way to end is "%s" ends like a cold one', { tags }, async (way) => {
      const cwd = makeWorkspace();
      await using cold = await runner('cold', 'endings.py', { cwd }).run({ way });
      await using warm = await runner('warm', 'endings.py', { cwd }).run({ way });
      expect(warm.warmTasks).toEqual({ warm: way === 'well' ? 2 : 1, cold: [] });
      expect(await ending(warm)).toEqual(await ending(cold));
    });
  }

  // Some packages in PYTHON keep Python from finalizing anything, in cold tasks as well.
  it.each([
    ['a file that a class of the flow keeps open is written', 'endings.py', 'end/2 written'],
    ['an object from the top of the flow file is finalized', 'at_last.py', 'end/2 finalized'],
  ])('%s at the end of a warm task, as at the end of a cold one', { tags: ['ci'] }, async (_, flow, line) => {
    const parameters = flow === 'endings.py' ? { way: 'open-file' } : {};
    const options = { python: PYTHON_NUMPY };
    await using cold = await runner('cold', flow, options).run(parameters);
    await using warm = await runner('warm', flow, options).run(parameters);
    expect(warm.warmTasks).toEqual({ warm: 2, cold: [] });
    const { lines } = await ending(warm);
    expect(lines).toContain(line);
    expect(lines).toEqual((await ending(cold)).lines);
  });

  it(
    'warm tasks share the memory of the import, even after a garbage collection',
    { tags: ['ci'] },
    async () => {
      await using warm = await runner('warm', 'endings.py').run({ way: 'memory' });
      expect((await ending(warm)).lines).toContain('start/1 shared');
    },
  );

  it('a warm task does not ask git for the state of the repository again', { tags: ['ci'] }, async () => {
    const cwd = makeWorkspace();
    const bin = path.join(cwd, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho "$@" >>${cwd}/asked\nexit 1\n`, { mode: 0o755 });
    const env = { PATH: `${bin}${path.delimiter}${process.env.PATH}` };
    const calls = async (start: Start, flow: string) => {
      writeFileSync(path.join(cwd, 'asked'), '');
      await using running = await runner(start, flow, { cwd, env }).run();
      expect(running.status).toBe('successful');
      return readFileSync(path.join(cwd, 'asked'), 'utf8').split('\n').length;
    };
    // Once in the orchestrator, once before the first task.
    expect(await calls('warm', 'at_last.py')).toBe(await calls('warm', 'inside.py'));
    expect(await calls('warm', 'at_last.py')).toBeLessThan(await calls('cold', 'at_last.py'));
  });

  /** The processes of a run whose task waits: the one that Metaflow's log names, the task itself, its keeper and the server. */
  async function waiting(way: string, cwd = makeWorkspace()) {
    const running = await runner('warm', 'endings.py', { cwd }).asyncRun({ way });
    const task = Number(await fileText(path.join(cwd, 'task-pid')));
    const client = Number(/\/start\/\d+ \(pid (\d+)\)/.exec(running.stdout)?.[1]);
    const keeper = parentOf(task);
    return { started: running, cwd, task, client, keeper, server: parentOf(keeper) };
  }

  it('a warm task ends if the process that Metaflow knows is killed', async () => {
    const { started, task, client } = await waiting('wait');
    await using running = started;
    process.kill(client, 'SIGKILL');
    await running.wait();
    await waitUntil(() => !isAlive(task), END_TIMEOUT_MS);
    expect((await ending(running)).lines.join('\n')).toContain(' failed.');
  });

  it('a signal to the process that Metaflow knows reaches the warm task exactly once', async () => {
    const { started, task, client } = await waiting('handled');
    await using running = started;
    process.kill(client, 'SIGTERM');
    await running.wait();
    expect(running.stdout.match(/heard SIGTERM/g)).toHaveLength(1);
    expect(isAlive(task)).toBe(false);
  });

  it('a signal to the process group reaches a warm task exactly once', async () => {
    const { started, task } = await waiting('handled');
    await using running = started;
    process.kill(task, 'SIGSTOP');
    process.kill(-running.pid, 'SIGTERM');
    process.kill(task, 'SIGCONT');
    await running.wait();
    await waitUntil(() => !isAlive(task), END_TIMEOUT_MS);
    expect(running.signal).toBe('SIGTERM');
  });

  it('killing the server of warm tasks does not fail the run: the current task continues, and the next one starts cold', async () => {
    const cwd = makeWorkspace();
    const { started, task, server } = await waiting('until-file', cwd);
    await using running = started;
    process.kill(server, 'SIGKILL');
    await waitUntil(() => !isAlive(server), END_TIMEOUT_MS);
    expect(isAlive(task)).toBe(true);
    writeFileSync(path.join(cwd, 'go-on'), '');
    await running.wait();
    expect(running.status).toBe('successful');
    expect(running.warmTasks).toEqual({ warm: 1, cold: ['the server of warm tasks has ended'] });
  });

  it('killing the keeper of a warm task also ends the task', { tags: ['ci'] }, async () => {
    const { started, task, keeper } = await waiting('wait');
    await using running = started;
    process.kill(keeper, 'SIGKILL');
    await running.wait();
    await waitUntil(() => !isAlive(task), END_TIMEOUT_MS);
    expect(running.status).toBe('failed');
  });

  it.each(['SIGINT', 'SIGKILL'] as const)(
    'no process of a warm run is left behind after %s',
    { tags: ['ci'] },
    async (signal) => {
      const { started, task, client, keeper, server } = await waiting('wait');
      await using running = started;
      if (signal === 'SIGINT') await running.kill();
      else {
        process.kill(running.pid, signal);
        await running.wait();
        expect([task, client, keeper].every(isAlive)).toBe(true);
        await running.kill();
      }
      expect([task, client, keeper, server].filter(isAlive)).toEqual([]);
    },
  );

  it('an interrupted warm run saves its logs and metadata like a cold one', { tags: ['ci'] }, async () => {
    const { started } = await waiting('wait');
    await using running = started;
    const before = performance.now();
    await running.kill();
    expect(performance.now() - before).toBeLessThan(5_000);
    const task = await running.run.step('start').task;
    expect(await task?.stdout).toContain('begun');
    expect((await task?.metadata)?.find(({ name }) => name === 'attempt_ok')?.value).toBe('False');
  });
});

function parentOf(pid: number): number {
  return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1]);
}

describe.runIf(process.platform === 'linux')('the decision to start tasks warm or cold', () => {
  for (const { tags, rows } of ciAfter(
    1,
    [
      [
        'creates a temporary file',
        'import tempfile; T = tempfile.mkdtemp()',
        'importing the flow makes a temporary file',
      ],
      [
        'starts a thread',
        'import threading; threading.Thread(target=threading.Event().wait, name="T", daemon=True).start()',
        'importing the flow starts the thread T',
      ],
      [
        'starts a process',
        'import subprocess; P = subprocess.Popen(["sleep", "2"])',
        'importing the flow starts processes',
      ],
      ['opens a file', 'F = open("words.txt")', /^importing the flow leaves \/.*\/words\.txt open$/],
      [
        'opens a socket',
        'import socket; S = socket.socketpair()',
        /^importing the flow leaves socket:\[\d+\] open$/,
      ],
      ['shares memory', 'import mmap; M = mmap.mmap(-1, 4096)', 'importing the flow shares memory'],
      ['seeds random', 'import random; random.seed(1)', 'importing the flow uses random'],
      [
        'creates a random number generator',
        'import random; R = random.Random()',
        'importing the flow makes a generator of random numbers',
      ],
      [
        'reads its arguments',
        'import sys; A = sys.argv[1:]',
        'the module __main__ reads the command line while it is imported',
      ],
      [
        'registers an exit function',
        'import atexit; atexit.register(print, "bye")',
        /endings\.py registers an exit handler while it is imported$/,
      ],
      [
        'starts a timer',
        'import signal; signal.setitimer(signal.ITIMER_REAL, 1000)',
        'importing the flow starts a timer',
      ],
      ['is traced', 'import sys; sys.setprofile(lambda *_: None)', 'the code is traced'],
      ['prints too much', 'print("x" * 100_000)', 'importing the flow prints more than 60,000 bytes'],
      [
        'ends in the server',
        'import os; os.getppid() and "step" in open("/proc/self/cmdline").read().split(chr(0))[-2:] and os._exit(1)',
        'the server of warm tasks has ended',
      ],
    ],
    4,
  )) {
    it.each(rows)('tasks of a flow whose import %s start cold', { tags }, async (_, code, reason) => {
      await using running = await runner('warm', 'endings.py', flowOf(code)).run();
      expect(running.status).toBe('successful');
      const { warm, cold } = running.warmTasks ?? {};
      expect(warm).toBe(0);
      expect(cold).toEqual([typeof reason === 'string' ? reason : expect.stringMatching(reason)]);
    });
  }

  it('a step with its own environment variables starts cold, and the others start warm', async () => {
    const options = flowOf('');
    const file = path.join(options.cwd, 'endings.py');
    const flow = readFileSync(file, 'utf8');
    const own = "    @environment(vars={'OWN': '1'})\n    @step\n    def end";
    writeFileSync(
      file,
      flow.replace('    @step\n    def end', own).replace('import FlowSpec', 'import environment, FlowSpec'),
    );
    await using running = await runner('warm', 'endings.py', options).run();
    expect(running.status).toBe('successful');
    expect(running.warmTasks).toEqual({
      warm: 1,
      cold: ['the task has environment variables of its own (OWN)'],
    });
  });

  for (const { tags, rows } of ciAfter(1, [
    ['Configs', 'configured_by_file.py', { config: { model: 'other.json' } }],
    ['the flow decorator @project', 'of_project.py', { options: { branch: 'dev' } }],
  ])) {
    it.each(rows)(
      'a flow runs warm even if Metaflow’s command line has options from %s',
      { tags },
      async (_, flow, options) => {
        const cwd = makeWorkspace();
        writeFileSync(path.join(cwd, 'other.json'), '{"depth": 2}');
        const env = { EXECUTIONS: path.join(cwd, 'executions') };
        await using running = await runner('warm', flow, { cwd, env, ...options }).run();
        expect(running.status).toBe('successful');
        expect(running.warmTasks).toEqual({ warm: 2, cold: [] });
      },
    );
  }

  it('an empty PYTHONPATH does not let the flow import from the current directory', async () => {
    const cwd = makeWorkspace();
    mkdirSync(path.join(cwd, 'flows'));
    writeFileSync(path.join(cwd, 'in_current_directory.py'), '');
    const found = 'print("FOUND", importlib.util.find_spec("in_current_directory"))';
    const flow = readFileSync(path.join(cwd, 'quick.py'), 'utf8');
    writeFileSync(path.join(cwd, 'flows', 'quick.py'), `import importlib.util\n${found}\n${flow}`);
    await using running = await runner('warm', 'flows/quick.py', { cwd, env: { PYTHONPATH: '' } }).run();
    expect(running.status).toBe('successful');
    expect(running.stdout).toContain('FOUND None');
    expect(running.stdout).not.toContain('FOUND ModuleSpec');
  });

  it('a Metaflow that does not load our extension runs the flow cold', { tags: ['ci'] }, async () => {
    const env = { METAFLOW_EXTENSIONS_SEARCH_DIRS: '/nowhere' };
    await using running = await runner('warm', 'inside.py', { env }).run();
    expect(running.status).toBe('successful');
    expect(running.warmTasks).toEqual({
      warm: 0,
      cold: ["this Metaflow did not load metaflow-runner's extension"],
    });
    const [first] = await recorded(running, 'warm');
    expect(first?.seen['environment']).not.toHaveProperty('PYTHONPATH');
  });

  it.each(Object.entries(OLD_PYTHONS))(
    'Metaflow %s runs the flow, whether warm or cold',
    { tags: ['nightly'] },
    async (_, python) => {
      await using running = await runner('warm', 'endings.py', { python }).run();
      expect(running.status).toBe('successful');
      const { warm = 0, cold = [] } = running.warmTasks ?? {};
      expect(warm === 2 ? cold : cold.length).toEqual(warm === 2 ? [] : 1);
    },
  );

  it(
    'the user’s default decospecs and lists of decorators also apply to warm tasks',
    { tags: ['ci'] },
    async () => {
      const cwd = makeWorkspace();
      const config = {
        METAFLOW_ENABLED_STEP_DECORATOR: ['retry', 'catch', 'card', 'environment', 'secrets'],
      };
      writeFileSync(path.join(cwd, 'config.json'), JSON.stringify(config));
      const env = { METAFLOW_DEFAULT_DECOSPECS: 'retry:times=0', METAFLOW_HOME: cwd };
      await using running = await runner('warm', 'endings.py', { cwd, env }).run();
      expect(running).toMatchObject({ status: 'successful', warmTasks: { warm: 2, cold: [] } });
    },
  );

  it('the orchestrator and warm tasks import the machine’s own sitecustomize', { tags: ['ci'] }, async () => {
    const { cwd } = flowOf('import os, builtins; builtins.site_word');
    const site = path.join(cwd, 'site');
    mkdirSync(site);
    writeFileSync(path.join(site, 'sitecustomize.py'), 'import builtins; builtins.site_word = 1\n');
    await using running = await runner('warm', 'endings.py', { cwd, env: { PYTHONPATH: site } }).run();
    expect(running).toMatchObject({ status: 'successful', warmTasks: { warm: 2, cold: [] } });
  });
});

/** Finds the directory of a run's server, as any process of the same user can. */
const FIND = `
import os, socket, time
def place():
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            words = open("/proc/%s/cmdline" % pid, "rb").read().split(bytes(1))
        except OSError:
            continue
        found = [one.decode() for one in words if one.endswith(b"/warm") and one.startswith(os.environ["TMPDIR"].encode())]
        if found:
            return found[0]
def connected():
    directory = os.open(place(), os.O_RDONLY)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(10)
    connection.connect("/proc/self/fd/%d/socket" % directory)
    os.close(directory)
    return connection
`;

/** A flow with two tasks, which execute the given code after writing their process ids to `tasks`; its runs have their own TMPDIR. */
function hostileFlow({ atImport = '', inStart = '', inEnd = '' }) {
  const cwd = makeWorkspace();
  const temporary = path.join(cwd, 'temporary');
  mkdirSync(temporary);
  const indented = (code: string) => code.trim().replaceAll('\n', '\n        ');
  const flow = `${FIND}
import signal
from metaflow import FlowSpec, step

def server():
    return int(open("/proc/%d/stat" % os.getppid()).read().rpartition(")")[2].split()[1])

${atImport}

class Hostile(FlowSpec):
    @step
    def start(self):
        self.note()
        ${indented(inStart)}
        self.next(self.end)

    @step
    def end(self):
        self.note()
        ${indented(inEnd)}

    def note(self):
        with open("tasks", "a") as file:
            file.write("%d\\n" % os.getpid())

if __name__ == "__main__":
    Hostile()
`;
  writeFileSync(path.join(cwd, 'hostile.py'), flow);
  // Our own process creates the runs' directories there.
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const tasks = () => readFileSync(path.join(cwd, 'tasks'), 'utf8').trim().split('\n');
  return { cwd, temporary, env: { TMPDIR: temporary }, tasks };
}

describe.runIf(process.platform === 'linux')('the socket of warm tasks', () => {
  it('the server of warm tasks rejects a process from outside the run before reading anything from it', async () => {
    const { cwd, temporary, env } = hostileFlow({});
    await using running = await runner('warm', 'endings.py', { cwd, env }).asyncRun({ way: 'until-file' });
    await fileText(path.join(cwd, 'task-pid'));
    const [directory = ''] = readdirSync(temporary);
    expect(statSync(path.join(temporary, directory)).mode & 0o777).toBe(0o700);
    const answer = `${FIND}\nprint(connected().recv(9)[:1].decode())`;
    const asked = { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 } as const;
    expect(spawnSync(PYTHON, ['-c', answer], asked).stdout.trim()).toBe('c');
    writeFileSync(path.join(cwd, 'go-on'), '');
    await running.wait();
    expect(running.status).toBe('successful');
  });

  it('a keeper whose client is gone in the middle of a message does not wait for the rest', () => {
    const code = `import socket
a, b = socket.socketpair()
a.sendall(b"s" + (15).to_bytes(8, "little") + b"s123")
a.close()
print(receive_signal(b), receive_signal(b))`;
    const { stdout } = spawnSync(PYTHON, ['-c', `${KEEPER}${code}`], { encoding: 'utf8', timeout: 20_000 });
    expect(stdout).toBe('15 None\n');
  });

  for (const { tags, rows } of ciAfter(1, [
    ['keeps running', '', 2],
    ['is killed', 'os.kill(server(), signal.SIGKILL)', 1],
  ])) {
    it.each(rows)(
      'a task that floods the server of warm tasks and sends it arbitrary data leaves no process behind if the server %s',
      { tags },
      async (_, code, warm) => {
        const inStart = `
kept = globals()["KEPT"] = [connected() for _ in range(40)]
for data in (b"\\xff" * 8, b"\\xff" * 8 + bytes(1000000), bytes(8), b""):
    kept.append(connected())
    try:
        kept[-1].sendall(data)
        kept[-1].shutdown(socket.SHUT_WR)
        kept[-1].recv(9)
    except OSError:
        pass
kept.append(connected())
socket.send_fds(kept[-1], [bytes(8)], [os.open("/dev/null", os.O_RDONLY) for _ in range(200)])
def children():
    return open("/proc/%d/task/%d/children" % (server(), server())).read().split()
while len(children()) < 40:
    time.sleep(0.02)
open("keepers", "w").write(" ".join([str(server()), *children()]))
${code}`;
        const { cwd, env, tasks } = hostileFlow({ inStart });
        await using running = await runner('warm', 'hostile.py', { cwd, env }).run();
        expect([running.status, running.warmTasks?.warm]).toEqual(['successful', warm]);
        expect(tasks()).toHaveLength(2);
        const keepers = (await fileText(path.join(cwd, 'keepers'))).split(' ').map(Number);
        expect(keepers.length).toBeGreaterThan(40);
        await waitUntil(() => keepers.filter(isAlive).length === 0, END_TIMEOUT_MS);
      },
    );
  }

  it('a run ends even if its last task has stopped the server of warm tasks', { tags: ['ci'] }, async () => {
    const { cwd, env, tasks } = hostileFlow({ inEnd: 'os.kill(server(), signal.SIGSTOP)' });
    await using running = await runner('warm', 'hostile.py', { cwd, env }).run();
    expect([running.status, tasks().length]).toEqual(['successful', 2]);
  });
});

describe.runIf(process.platform === 'linux')('temporary files of warm tasks', () => {
  for (const { tags, rows } of ciAfter(1, [
    [
      'cannot be written to when the first task starts',
      { atImport: 'place() and (os.path.exists(place() + "/notes") or os.mkdir(place() + "/notes"))' },
      'the notes of its processes cannot be read',
    ],
    [
      'are pipes that nobody reads',
      { atImport: 'place() and (os.path.exists(place() + "/notes") or os.mkfifo(place() + "/notes"))' },
      'the notes of its processes cannot be read',
    ],
    [
      'are removed while the run executes',
      { inStart: 'import shutil; shutil.rmtree(place())' },
      'its temporary files have been removed',
    ],
  ])) {
    it.each(rows)(
      'each task is executed once even if the files of warm tasks %s',
      { tags },
      async (_, codes, reason) => {
        const { cwd, env, tasks } = hostileFlow(codes);
        await using running = await runner('warm', 'hostile.py', { cwd, env }).run();
        expect([running.status, running.warmTasks]).toEqual(['successful', { warm: 0, cold: [reason] }]);
        expect(tasks()).toHaveLength(2);
      },
    );
  }

  it('the runner reads only a limited amount of what a flow writes to the files of warm tasks', () => {
    const directory = makeWorkspace();
    mkdirSync(path.join(directory, 'warm'));
    const notesFile = path.join(directory, 'warm', 'notes');
    const reasons = Array.from({ length: 1000 }, (_, index) => `cold ${index} ${'x'.repeat(1000)}`);
    writeFileSync(notesFile, `warm\n${reasons.join('\n')}\n`);
    const { warm, cold } = readWarmTasks(directory);
    expect([warm, cold.length, cold.at(-1)]).toEqual([1, 11, 'and 990 more reasons']);
    expect(Math.max(...cold.map(({ length }) => length))).toBe(300);
    writeFileSync(notesFile, 'cold x\n'.repeat(1024 * 1024));
    expect(readWarmTasks(directory)).toEqual({
      ...{ warm: 0, cold: ['the notes of its processes cannot be read'] },
    });
  });

  it('text that a flow writes to the files of warm tasks cannot issue commands to the runner, add markup to the summary or show a secret', async () => {
    const text = '"cold ::error::x\\ncold <img src=x> hunter2-hunter2\\ncold ##[error]y\\n"';
    const { cwd, env } = hostileFlow({ inStart: `open(place() + "/notes", "a").write(${text})` });
    const step = await runAction({
      workspace: cwd,
      inputs: { flow: 'hostile.py', 'warm-tasks': 'true', upload: 'none' },
      env: { ...env, CHAT_TOKEN: 'hunter2-hunter2' },
    });
    expect(step.outputs['status']).toBe('successful');
    expect(step.summary).toContain('Not every task started warm');
    expect(step.summary).toContain('&#42;&#42;&#42;');
    expect(step.summary).not.toMatch(/<img|hunter2/);
    const log = step.stdout.replaceAll(/^::add-mask::.*$/gm, '');
    expect(log.split('\n').filter((line) => /^(::error|##\[)/.test(line))).toEqual([]);
    expect(log).not.toContain('hunter2');
  });
});

import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { datastorePlace, makeBundle, writeBundle } from '../../src/bundle/index.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { ActionStep } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { PeakMemory } from '../helpers/memory.js';
import { ResultsService } from '../helpers/results-service.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';
import { filesOf } from '../helpers/zip.js';

const TASKS = 1_000;
const LINES = 1_000;
const LINE = /task (\d+) says line (\d+) of/;

/** Both tests use one run, because a thousand tasks take minutes. */
const workspace = makeWorkspace(afterAll);
let pathspec = '';

describe('a flow of a thousand tasks with a million lines', () => {
  it(
    'the action runs a thousand tasks that print a million lines, and shows every line, in less than 150 MB of memory',
    { timeout: 1_800_000 },
    async () => {
      await using service = await ResultsService.start();
      const stdoutFile = path.join(workspace, 'job.log');
      const step = new ActionStep({
        workspace,
        inputs: {
          flow: 'thousand.py',
          params: `tasks=${TASKS}\nlines=${LINES}`,
          options: 'pylint: false',
          'run-options': `max-num-splits: ${TASKS}`,
          'max-workers': '4',
        },
        env: { ...service.environment(), SOME_TOKEN: 'a secret that is not printed' },
        stdoutFile,
      });
      using memory = new PeakMemory(step.main.process.pid ?? 0);
      const result = await step.result();
      expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
      pathspec = result.outputs['pathspec'] ?? '';
      expect(memory.bytes).toBeGreaterThan(0);
      expect(memory.bytes).toBeLessThan(150 * 1024 * 1024);
      const shown = new Set<number>();
      for await (const text of createInterface({ input: createReadStream(stdoutFile) })) {
        const [, task, line] = LINE.exec(text) ?? [];
        if (task !== undefined) shown.add(Number(task) * LINES + Number(line));
      }
      expect(shown.size).toBe(TASKS * LINES);
      expect(result.summary).toContain(String(TASKS));
      const log = filesOf(service.artifacts.find(({ name }) => name.includes('logs')));
      expect(log['stdout.log']?.toString().match(/ says line /g)).toHaveLength(TASKS * LINES);
    },
  );

  it(
    'a thousand tasks that are resumed from a bundle keep their values in the order of the foreach',
    { timeout: 600_000 },
    async () => {
      const [flowName = '', runId = ''] = pathspec.split('/');
      const datastore = datastorePlace(workspace, cleanEnvironment());
      const run = { datastore, flowName, runId, flowFile: 'thousand.py', flowFileSha256: null } as const;
      const other = makeWorkspace();
      await writeBundle(await makeBundle({ ...run, status: 'failed' }), path.join(other, 'bundle.tar.gz'));
      const resume = ['resume', 'thousand.py', '--bundle', 'bundle.tar.gz', '--step', 'join'];
      const options = ['--option', 'pylint=false', '--output-artifact', 'work/number', '--json', 'run.json'];
      const ended = await runCli([...resume, ...options, '--run-option', `max-num-splits=${TASKS}`], other);
      expect(ended.exitCode).toBe(0);
      const { artifacts } = JSON.parse(readFileSync(path.join(other, 'run.json'), 'utf8')) as RunFacts;
      expect(artifacts['work/number']).toEqual(Array.from({ length: TASKS }, (_, number) => number));
    },
  );
});

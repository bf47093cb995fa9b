import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { ActionStep } from '../helpers/action.js';
import { PeakMemory } from '../helpers/memory.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { zipFiles } from '../helpers/zip.js';

const TASKS = 1_000;
const LINES = 1_000;
const LINE = /task (\d+) says line (\d+) of/;

describe('a flow of a thousand tasks with a million lines', () => {
  it(
    'ends right through the action, with every line shown, in less than 150 MB',
    { timeout: 1_800_000 },
    async () => {
      await using service = await ResultsService.start();
      const workspace = makeWorkspace();
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
      expect(memory.bytes).toBeGreaterThan(0);
      expect(memory.bytes).toBeLessThan(150 * 1024 * 1024);
      const shown = new Set<number>();
      for await (const text of createInterface({ input: createReadStream(stdoutFile) })) {
        const [, task, line] = LINE.exec(text) ?? [];
        if (task !== undefined) shown.add(Number(task) * LINES + Number(line));
      }
      expect(shown.size).toBe(TASKS * LINES);
      expect(result.summary).toContain(String(TASKS));
      const log = zipFiles(
        service.artifacts.find(({ name }) => name.includes('logs'))?.content ?? Buffer.alloc(0),
      );
      expect(log['stdout.log']?.toString().match(/ says line /g)).toHaveLength(TASKS * LINES);
    },
  );
});

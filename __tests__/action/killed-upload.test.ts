import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ActionStep } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { filesOf } from '../helpers/zip.js';

const SECRET = 'staple-of-the-upload';

const FLOW = `
from metaflow import FlowSpec, Parameter, step

class BrokenFlow(FlowSpec):
    token = Parameter("api-token", default="none")

    @step
    def start(self):
        print("it is", self.token)
        self.next(self.end)

    @step
    def end(self):
        assert False, "broken"

if __name__ == "__main__":
    BrokenFlow()
`;

const KINDS = ['logs', 'report', 'resume'];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
const ROWS = SIGNALS.flatMap((signal) => KINDS.map((kind) => [signal, kind] as const));

vi.setConfig({ testTimeout: 120_000 });

describe('a step that is ended while its artifacts are uploaded', () => {
  it.each(ROWS)(
    'after %s while the service receives the artifact with the %s, the outputs are complete, and post uploads the rest without secrets',
    { tags: ['nightly'] },
    async (signal, kind) => {
      await using service = await ResultsService.start();
      let isReceiving = false;
      service.fault = (request) => {
        const isStalled =
          request.method === 'PUT' && decodeURIComponent(request.url ?? '').includes(`metaflow-${kind}-`);
        isReceiving ||= isStalled;
        return isStalled;
      };
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'broken.py'), FLOW);
      const inputs = { flow: 'broken.py', params: `api-token: ${SECRET}`, resume: 'auto' };
      const step = new ActionStep({ workspace, inputs, env: service.environment() });
      await waitUntil(() => isReceiving);
      step.main.process.kill(signal);
      const { outputs, summary } = await step.result();
      expect(outputs).toMatchObject({ status: 'failed', 'failure-reason': 'task-exception' });
      service.fault = () => false;
      expect((await step.post()).exitCode).toBe(0);
      const ofKind = (wanted: string) =>
        service.artifacts.filter(({ name }) => name.startsWith(`metaflow-${wanted}-`));
      // If main is killed before it has noted that the record has arrived, post uploads it again; a report counts it once.
      for (const each of KINDS) expect(ofKind(each)).not.toEqual([]);
      const uploaded = [...ofKind('logs'), ...ofKind('report')].flatMap((artifact) =>
        Object.values(filesOf(artifact)).map(String),
      );
      expect(uploaded.length).toBeGreaterThan(1);
      expect(uploaded.concat(summary).filter((text) => text.includes(SECRET))).toEqual([]);
    },
  );
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

const CONFIG = JSON.stringify({ METAFLOW_UI_URL: 'https://ui.example.com/' });

describe('the link to Metaflow’s UI in the summary', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['a variable of the job', {}, { METAFLOW_UI_URL: 'https://ui.example.com' }],
    ['the input env', { env: 'METAFLOW_UI_URL: https://ui.example.com/' }, {}],
    ['metaflow-config with a profile', { 'metaflow-config': CONFIG, profile: 'team' }, {}],
    ['the machine’s configuration of a profile', { profile: 'team' }, { METAFLOW_HOME: '@/configuration' }],
  ])) {
    it.each(rows)(
      'the summary links the run in Metaflow’s UI if METAFLOW_UI_URL is set by %s',
      { tags },
      async (_, inputs, given) => {
        const workspace = makeWorkspace();
        mkdirSync(path.join(workspace, 'configuration'));
        writeFileSync(path.join(workspace, 'configuration', 'config_team.json'), CONFIG);
        const env = Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name, value.replace('@', workspace)]),
        );
        const all = { flow: 'quick.py', options: 'pylint: false', ...inputs };
        const { outputs, summary, stdout } = await runAction({ workspace, inputs: all, env });
        const link = `https://ui.example.com/${outputs['pathspec'] ?? '?'}`;
        expect(outputs['pathspec']).toMatch(/^QuickFlow\/\d+$/);
        expect(summary).toContain(`](<${link}>)`);
        expect(stdout).toContain(link);
      },
    );
  }

  it('the summary has no link to Metaflow’s UI without the setting', { tags: ['ci'] }, async () => {
    const inputs = { flow: 'quick.py', options: 'pylint: false' };
    const { summary } = await runAction({ workspace: makeWorkspace(), inputs });
    expect(summary).not.toContain('https://ui.');
  });
});

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/usage.js';
import { parseCliArguments } from '../../src/cli/command-line/arguments.js';
import { Child } from '../helpers/child.js';
import { ROOT } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const recipe = (name: string) => readFileSync(path.join(ROOT, 'examples', 'ci', name), 'utf8');

describe('recipes for other CI systems', () => {
  it.each(['gitlab-ci.yml', 'circleci.yml', 'azure-pipelines.yml', 'bitbucket-pipelines.yml', 'Jenkinsfile'])(
    'the recipe for %s uses options that the command has, and lets a failed flow fail the job',
    (name) => {
      const text = recipe(name);
      if (name.endsWith('.yml')) expect(() => parse(text, { strict: true }) as unknown).not.toThrow();
      const [, line = ''] =
        /(?:\$METAFLOW_RUNNER|index\.js"?) (run [^]*?bundle\.tar\.gz)\s*$/m.exec(text) ?? [];
      const words = line.split(/\s+/).map((word) => word.replaceAll('"', ''));
      expect(Object.keys(COMMANDS)).toContain(words[0]);
      expect(parseCliArguments(words, {}).failureBundleFile).toBe('out/bundle.tar.gz');
      expect(text).not.toMatch(/run flows[^\n]*\|\|/);
    },
  );

  interface GitLab {
    readonly train: { readonly script: readonly string[]; readonly artifacts: { readonly when: string } };
  }

  for (const { tags, rows } of ciAfter(1, [
    ['quick.py', 0],
    ['failing.py', 1],
  ])) {
    it.each(rows)(
      'the recipe for GitLab CI, run on %s, exits with %d and saves a bundle of a failed run',
      { tags },
      async (flow, exitCode) => {
        const workspace = makeWorkspace();
        mkdirSync(path.join(workspace, 'flows'));
        copyFileSync(path.join(workspace, flow), path.join(workspace, 'flows', 'train.py'));
        const { train } = parse(recipe('gitlab-ci.yml')) as GitLab;
        expect(train.artifacts.when).toBe('always');
        // As GitLab's runner does.
        const script = ['set -eo pipefail', ...train.script].join('\n');
        const ended = await new Child('bash', ['-c', script], {
          cwd: workspace,
          env: {
            ...cleanEnvironment(),
            ...{ CI: 'true', GITLAB_CI: 'true', CI_PIPELINE_ID: '7' },
            METAFLOW_RUNNER: `node ${path.join(ROOT, 'dist/cli/index.js')}`,
          },
        }).ended;
        expect(ended.exitCode).toBe(exitCode);
        expect(ended.stdout).toContain('section_start:');
        expect(existsSync(path.join(workspace, 'out/junit.xml'))).toBe(true);
        expect(existsSync(path.join(workspace, 'out/bundle.tar.gz'))).toBe(exitCode === 1);
        if (exitCode === 0) return;
        // Another machine has only the flow and the bundle.
        rmSync(path.join(workspace, '.metaflow'), { recursive: true });
        const words = ['resume', 'flows/train.py', '--bundle', 'out/bundle.tar.gz'];
        const resumed = await new Child('node', [path.join(ROOT, 'dist/cli/index.js'), ...words], {
          cwd: workspace,
          env: cleanEnvironment(),
        }).ended;
        expect(resumed.stdout).toMatch(/Cloning|cloned|Gathering required information to resume/);
      },
    );
  }

  it(
    'the recipe for Jenkins runs a job whose name, and so whose path, contains a space',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      mkdirSync(path.join(workspace, 'flows'));
      copyFileSync(path.join(workspace, 'quick.py'), path.join(workspace, 'flows', 'train.py'));
      const temporary = path.join(workspace, 'my job@tmp');
      mkdirSync(temporary);
      symlinkSync(ROOT, path.join(temporary, 'metaflow-runner'));
      const [, script = ''] = /stage\('Train'\)[^]*?sh '''([^]*?)'''/.exec(recipe('Jenkinsfile')) ?? [];
      const ended = await new Child('sh', ['-xec', script], {
        cwd: workspace,
        env: { ...cleanEnvironment(), WORKSPACE_TMP: temporary, BUILD_TAG: 'jenkins-my job-7' },
      }).ended;
      expect(ended).toMatchObject({ exitCode: 0 });
      expect(existsSync(path.join(workspace, 'out/junit.xml'))).toBe(true);
    },
  );
});

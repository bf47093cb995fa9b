import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledAs } from '../../src/cli/resume/called-as.js';
import { resumeHint } from '../../src/cli/resume/resume-hint.js';
import { Redactor } from '../../src/redaction/index.js';
import { runCli } from '../helpers/cli.js';
import { Child } from '../helpers/child.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** A directory with the command in several places. */
function machine() {
  const cwd = makeWorkspace();
  const file = (name: string, content = '') => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
    return path.join(cwd, name);
  };
  const link = (name: string) => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    symlinkSync(path.join(cwd, 'dist/cli/index.js'), path.join(cwd, name));
    return path.join(cwd, name);
  };
  const script = file('dist/cli/index.js');
  const node = file('node/bin/node');
  return { cwd, file, link, script, node, env: { PATH: path.join(cwd, 'node/bin') } };
}

describe('how the command was called', () => {
  it('a hint calls the command as Node with a file, by a relative path if the file is below the directory', () => {
    const { cwd, script, node, env } = machine();
    expect(calledAs({ node, script, cwd, env })).toEqual(['node', 'dist/cli/index.js']);
    expect(calledAs({ node, script, cwd: path.join(cwd, 'node'), env })).toEqual(['node', script]);
    expect(calledAs({ node, script, cwd, env: {} })).toEqual([node, 'dist/cli/index.js']);
  });

  it('a hint calls the command by its name if it is on PATH', () => {
    const { cwd, link, node, env } = machine();
    const script = link('bin/metaflow-runner');
    const PATH = `${env.PATH}:${path.dirname(script)}`;
    expect(calledAs({ node, script, cwd, env: { PATH } })).toEqual(['metaflow-runner']);
    expect(calledAs({ node, script, cwd, env })).toEqual(['node', 'bin/metaflow-runner']);
  });

  it('a hint calls npx with the package that npx was given', () => {
    const { cwd, file, link, node, env } = machine();
    const npm = { ...env, npm_command: 'exec' };
    const local = link('node_modules/.bin/metaflow-runner');
    expect(calledAs({ node, script: local, cwd, env: npm })).toEqual(['npx', 'metaflow-runner']);
    const below = path.join(cwd, 'node');
    expect(calledAs({ node, script: local, cwd: below, env: npm })).toEqual(['npx', 'metaflow-runner']);
    const cached = link('_npx/1a2b/node_modules/.bin/metaflow-runner');
    file('_npx/1a2b/package.json', '{"_npx": {"packages": ["github:o/r#v1"]}}');
    expect(calledAs({ node, script: cached, cwd, env: npm })).toEqual(['npx', 'github:o/r#v1']);
  });

  it('a hint calls a package of another directory by its path, because npx would not find it', () => {
    const { cwd, link, node, env } = machine();
    const script = link('project/node_modules/.bin/metaflow-runner');
    expect(calledAs({ node, script, cwd, env: { ...env, npm_command: 'exec' } })).toEqual([
      'node',
      'project/node_modules/.bin/metaflow-runner',
    ]);
  });
});

describe('the hint to resume a run', () => {
  it('the hint to resume a run repeats names and values that begin with a dash, so that they are no options', () => {
    const { cwd, script, node, env } = machine();
    const hint = resumeHint(
      '-train.py',
      { bundle: '-b.tar.gz' },
      {
        given: [{ flag: 'cwd', value: '-flows' }],
        redactor: new Redactor([]),
        call: { node, script, cwd, env },
      },
    );
    expect(hint).toBe('node dist/cli/index.js resume ./-train.py --bundle=-b.tar.gz --cwd=-flows');
  });

  it('the hint to resume a run keeps the flags that say where the flow runs, and no secret value', () => {
    const { cwd, script, node, env } = machine();
    const given = [
      { flag: 'warm-tasks', value: undefined },
      { flag: 'python', value: '/opt/my python' },
      { flag: 'env', value: 'REGION=north west' },
      { flag: 'env', value: 'API_TOKEN=hunter2' },
      { flag: 'env', value: 'OTHER=sesame' },
      { flag: 'option', value: 'password=hunter2' },
    ];
    const redactor = new Redactor(['sesame']);
    const hint = resumeHint(
      'train.py',
      { 'origin-run-id': 'TrainFlow/1' },
      {
        given,
        redactor,
        call: { node, script, cwd, env },
      },
    );
    expect(hint).toBe(
      `node dist/cli/index.js resume train.py --origin-run-id TrainFlow/1 --warm-tasks --python '/opt/my python' --env 'REGION=north west'` +
        ` --env API_TOKEN="$API_TOKEN" --env OTHER="$OTHER" --option 'password=***'`,
    );
  });

  it('a shell that executes the hint resumes the run', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    mkdirSync(path.join(workspace, 'elsewhere'));
    const failed = await runCli(
      [
        ...['run', 'failing.py', '--cwd', '..', '--env', 'MARKER=a b', '--warm-tasks'],
        ...['--bundle-on-failure', 'b.tar.gz'],
      ],
      path.join(workspace, 'elsewhere'),
    );
    expect(failed.exitCode).toBe(1);
    const [, hint = ''] = /^metaflow-runner: to resume it: (.*)$/m.exec(failed.stderr) ?? [];
    expect(hint).toContain("--env 'MARKER=a b' --cwd ..");
    const env = cleanEnvironment();
    const resumed = await new Child('sh', ['-c', hint], { cwd: path.join(workspace, 'elsewhere'), env })
      .ended;
    expect(resumed.stderr).toContain('Validating your flow');
    const [, other = ''] = /^metaflow-runner: to resume from it: (.*)$/m.exec(failed.stderr) ?? [];
    const restored = await new Child('sh', ['-c', other], { cwd: path.join(workspace, 'elsewhere'), env })
      .ended;
    expect(restored.stdout).toContain('start');
  });
});

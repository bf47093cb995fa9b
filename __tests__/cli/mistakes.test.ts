import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../helpers/cli.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';

describe('common mistakes', () => {
  it.each([
    [['quick.py', '--region', 'north'], 'There is no option --region. Did you mean --param region=north?'],
    [
      ['quick.py', '--region=north west'],
      "There is no option --region. Did you mean --param 'region=north west'?",
    ],
    [['quick.py', '--params', 'a=b'], 'There is no option --params. Did you mean --param a=b?'],
    [['quick.py', '--parameter', 'a=b'], 'There is no option --parameter. Did you mean --param a=b?'],
    [['quick.py', '--tags', 'one'], 'There is no option --tags. Did you mean --tag one?'],
    [['quick.py', '--timout=5'], 'There is no option --timout. Did you mean --timeout 5?'],
    [
      ['quick.py', '--password', 'hunter2'],
      'There is no option --password. Did you mean --param password=…?',
    ],
    [
      ['quick.py', '--params', 'api_key=hunter2'],
      'There is no option --params. Did you mean --param api_key=…?',
    ],
    [
      ['quick.py', '--colour'],
      'There is no option --colour. "metaflow-runner run --help" lists those of run.',
    ],
    [
      ['quick.py', '--environment=conda'],
      'There is no option --environment. Did you mean --option environment=conda?',
    ],
    [
      ['--datastore', 's3', 'quick.py'],
      'There is no option --datastore. Did you mean --option datastore=s3?',
    ],
    [['quick.py', '--no-pylint'], 'There is no option --no-pylint. Did you mean --option pylint=false?'],
    [
      ['quick.py', '--max-num-splits', '500'],
      'There is no option --max-num-splits. Did you mean --run-option max-num-splits=500?',
    ],
    [['quick.py', '--production'], 'There is no option --production. Did you mean --option production?'],
    [['quick.py', '-p', 'a=b'], 'There is no option -p. Did you mean --param a=b?'],
    [['quick.py', '--decospecs', 'retry'], 'There is no option --decospecs. Did you mean --with retry?'],
    [
      ['quick.py', '--working-directory=flows'],
      'There is no option --working-directory. Did you mean --cwd flows?',
    ],
    [['quick.py', 'seed=2'], '"seed=…" is not a flow file. Did you mean --param seed=2?'],
    [['quick.py', 'password=hunter2'], '"password=…" is not a flow file. Did you mean --param password=…?'],
    [['quick.py', '--json'], '--json needs a value.'],
    [
      ['quick.py', '--param', 'message', 'hi there'],
      `--param takes NAME=VALUE, got "message". Did you mean --param 'message=hi there'?`,
    ],
    [
      ['quick.py', '--env', 'API_TOKEN', 'hunter2'],
      '--env takes NAME=VALUE, got "API_TOKEN". Did you mean --env API_TOKEN=…?',
    ],
    [
      ['quick.py', '--', '--password=hunter2'],
      '"password=…" is not a flow file. Did you mean --param password=…?',
    ],
    [['quick.py', '--param', 'api-key hunter2'], '--param takes NAME=VALUE, got "api-key ***".'],
    [['quick.py', '--param', 'api-key: hunter2'], '--param takes NAME=VALUE, got "api-key: ***".'],
    [
      ['quick.py', '--timeout', 'token=hunter2'],
      '--timeout must be a number of seconds, above 0 and at most 2147483, got "token=***".',
    ],
    [['--param', 'message', 'quick.py'], '--param takes NAME=VALUE, got "message".'],
    [['quick.py', '--config', 'settings'], '--config takes NAME=FILE, got "settings".'],
    [
      ['quick.py', '--config', 'settings', 'a.json'],
      '--config takes NAME=FILE, got "settings". Did you mean --config settings=a.json?',
    ],
    [['quick.py', '-V'], 'There is no option -V. Did you mean "metaflow-runner --version"?'],
    [['quick.py', '--version'], 'There is no option --version. Did you mean "metaflow-runner --version"?'],
    [
      ['quick.py', '--tag', '--quiet'],
      '--tag needs a value. If "--quiet" is the value, write --tag=--quiet.',
    ],
    [['quick.py', '--quiet=yes'], '--quiet takes no value.'],
    [['qiuck.py'], 'Did you mean "quick.py"?'],
    [['quick'], 'Did you mean "quick.py"?'],
    [['flows'], '"flows" is a directory, not a flow file. Its Python files: flows/one.py.'],
    [
      ['quick.py', '--param', 'message=a', '--grid', 'message=b,c'],
      '"message" is set by both --param and --grid: use one of them.',
    ],
  ])('the error explains a common mistake in "run %s", and nothing runs', async (words, text) => {
    const workspace = makeWorkspace();
    mkdirSync(path.join(workspace, 'flows'));
    renameSync(path.join(workspace, 'slowflow.py'), path.join(workspace, 'flows', 'one.py'));
    const { exitCode, stderr, stdout } = await runCli(['run', ...words], workspace);
    expect(stderr).toContain(`metaflow-runner: `);
    expect(stderr).toContain(text);
    expect(stderr).not.toContain('hunter2');
    expect([exitCode, stdout]).toEqual([2, '']);
  });

  it('a misspelt artifact or step in --output-artifact or --fail-if is explained with the nearest name', async () => {
    const words = ['--output-artifact', 'mesage', '--output-artifact', 'strat/message'];
    const gates = ['--fail-if', 'start/mesage == x', '--fail-if', 'nothing < 1'];
    const ended = await runCli(['run', 'quick.py', '--quiet', ...words, ...gates], makeWorkspace());
    expect(ended.stderr).toMatch(
      /--output-artifact: QuickFlow\/\d+: the run has no artifact "mesage" in its last step, end \(did you mean "message"\?\); the flow has no step "strat" \(did you mean "start"\?\)\.$/m,
    );
    expect(ended.stderr).toContain('the run has no artifact "start/mesage" (did you mean "start/message"?)');
    expect(ended.stderr).toContain('the run has no artifact "nothing" in its last step, end\n');
    expect(ended.exitCode).toBe(1);
  });

  it('the error for a parameter without a value shows how to give it one', { tags: ['ci'] }, async () => {
    const { exitCode, stderr } = await runCli(['run', 'required.py', '--quiet'], makeWorkspace());
    expect(stderr).toMatch(
      /^metaflow-runner: .*"(\S+)" \(\w+\), which has no default\. Give it with --param \1=…\.$/m,
    );
    expect(exitCode).toBe(2);
  });

  it.each([
    [
      ['status', 'QuickFlow/12'],
      'but QuickFlow/12 is the id of a run that Metaflow executed itself. "python',
    ],
    [['terminate', '12'], 'but 12 is the id of a run that Metaflow executed itself.'],
    [['status', 'QuickFlow/argo-12'], '--orchestrator is required'],
    [['resume', 'quick.py', 'QuickFlow/12'], 'Did you mean --origin-run-id QuickFlow/12?'],
    [['resume', 'quick.py', 'b.tar.gz'], 'Did you mean --bundle b.tar.gz?'],
    [['resume', 'QuickFlow/12'], 'metaflow-runner resume FLOW --origin-run-id QuickFlow/12.'],
    [['resume', 'b.tgz'], 'metaflow-runner resume FLOW --bundle b.tgz.'],
    [['bundle', 'QuickFlow/12', 'b.tar.gz'], 'Did you mean -o b.tar.gz?'],
    [['promote', 'QuickFlow/12', 'baseline'], 'Did you mean --tag baseline?'],
    [[], '"metaflow-runner help" explains them.'],
  ])(
    'the error for an argument without its option, or for no arguments, shows what to write: %s',
    async (words, text) => {
      const { exitCode, stderr, stdout } = await runCli(words, makeWorkspace());
      expect(stderr).toContain(text);
      expect([exitCode, stdout]).toEqual([2, '']);
    },
  );

  it('the error of status for a misspelt orchestrator names the nearest one', async () => {
    const ended = await runCli(['status', 'F/argo-1', '--orchestrator', 'argo'], makeWorkspace());
    expect(ended.stderr).toContain('name the deployment with --name. Did you mean argo-workflows?');
    expect(ended.exitCode).toBe(2);
  });

  it('a wrong name in --grid is explained once, although each run has it', { tags: ['ci'] }, async () => {
    const words = ['run', 'quick.py', '--grid', 'mesage=a,b,c', '--no-fail-fast'];
    const { exitCode, stderr } = await runCli(words, makeWorkspace());
    expect(stderr.match(/.*has no parameter "mesage".*/g)).toEqual([
      expect.stringContaining('Did you mean "message"?'),
    ]);
    expect(exitCode).toBe(2);
  });

  it.each([
    ['rnu', 'There is no command "rnu". Did you mean "run"?'],
    ['quick.py', 'There is no command "quick.py". Did you mean "run quick.py"?'],
  ])(
    '"metaflow-runner %s", which is not a command, is answered with the command that was meant',
    async (word, text) => {
      const { exitCode, stderr } = await runCli([word], makeWorkspace());
      expect(stderr).toContain(text);
      expect(exitCode).toBe(2);
    },
  );

  it('a mistake in --mask-env causes a message, and the run continues', { tags: ['ci'] }, async () => {
    const env = { MY_PASSPHRASE: 'open sesame' };
    const { exitCode, stderr } = await runCli(
      ['run', 'quick.py', '--quiet', '--mask-env', 'MY_PASPHRASE'],
      makeWorkspace(),
      env,
    );
    expect(stderr).toBe(
      'metaflow-runner: --mask-env MY_PASPHRASE: there is no such variable, so it hides nothing. Did you mean MY_PASSPHRASE?\n',
    );
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      'QuickFlow/1',
      '"QuickFlow/1" names a run, not a step of it: expected FLOW/RUN/STEP or FLOW/RUN/STEP/TASK, like QuickFlow/1/start. Its steps: start, end.',
    ],
    [
      'QuickFlow/1/start/2/3',
      '"QuickFlow/1/start/2/3" has too many parts: expected FLOW/RUN/STEP or FLOW/RUN/STEP/TASK. Its steps: start, end.',
    ],
  ])(
    '"spin quick.py %s" says what the pathspec of a step looks like',
    { tags: ['ci'] },
    async (pathspec, text) => {
      const { exitCode, stderr } = await runCli(['spin', 'quick.py', pathspec], makeWorkspace());
      expect(stderr).toContain(text);
      expect(exitCode).toBe(2);
    },
  );

  it.runIf(process.platform === 'linux')(
    'a configuration of Metaflow is read up to a limit, because a link in a checkout may lead to a device that never ends',
    async () => {
      const workspace = makeWorkspace();
      symlinkSync('/dev/zero', path.join(workspace, 'config.json'));
      const args = ['run', 'quick.py', '--metaflow-config', 'config.json'];
      expect(await runCli(args, workspace)).toMatchObject({
        exitCode: 2,
        stderr:
          'metaflow-runner: --metaflow-config config.json cannot be read: config.json is too large: more than 1048576 bytes\n',
      });
    },
  );

  it('a signal ends the command while it waits for a configuration of Metaflow from a pipe', async () => {
    const workspace = makeWorkspace();
    const pipe = path.join(workspace, 'config.json');
    execFileSync('mkfifo', [pipe]);
    const command = startCli(['run', 'quick.py', '--metaflow-config', pipe], workspace);
    // Fails until the command has opened the pipe.
    let writer = -1;
    await waitUntil(() => {
      try {
        writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
      } catch {
        return false;
      }
      return true;
    });
    command.process.kill('SIGINT');
    expect(await command.ended).toMatchObject({ signal: 'SIGINT', stdout: '' });
    closeSync(writer);
  });

  it(
    'spinning a file that runs no flow is an error, although its process ends with exit code 0',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const quick = readFileSync(path.join(workspace, 'quick.py'), 'utf8');
      writeFileSync(path.join(workspace, 'quick.py'), quick.slice(0, quick.indexOf('if __name__')));
      const args = ['spin', 'quick.py', 'QuickFlow/1/start', '--json', 'spin.json'];
      const { exitCode, stderr } = await runCli(args, workspace);
      expect(stderr).toMatch(/quick\.py ended without starting a run\. A flow file ends with: if __name__/);
      expect(exitCode).toBe(2);
      expect(readFileSync(path.join(workspace, 'spin.json'), 'utf8')).toMatch(/"status": ?"failed"/);
    },
  );
});

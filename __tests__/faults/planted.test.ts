import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { sha256OfFile } from '../../src/bundle/index.js';
import { checkoutOf } from '../../src/action/links/checkout.js';
import { Seal } from '../../src/action/sealed-file.js';
import { appendEntry } from '../../src/action/runner-commands/command-file.js';
import { plainHost } from '../../src/ci/hosts/hosts.js';
import { lacksOf, redactedCopy } from '../../src/ci/report/redacted-copy.js';
import { metadataOf } from '../../src/client/local/metadata-json.js';
import { makeOwnDirectory, writeNamedFile, writeOwnFile } from '../../src/client/regular-file.js';
import type { Run, RunHistory } from '../../src/client/index.js';
import { saveCards } from '../../src/execution/results/save-cards.js';
import { Redactor } from '../../src/redaction/index.js';
import { ActionStep } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { step as graphStep } from '../helpers/outcomes.js';
import { NODE24, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { zipFiles } from '../helpers/zip.js';

/** A flow whose step executes these lines, with `directory` as the action step's own directory. */
function plantingFlow(workspace: string, lines: readonly string[]): string {
  const body = [
    'import glob, os',
    'from metaflow import FlowSpec, card, step',
    'class PlantingFlow(FlowSpec):',
    '    @card',
    '    @step',
    '    def start(self):',
    "        directory = (glob.glob(os.environ.get('RUNNER_TEMP', '') + '/metaflow-runner-*') or [''])[0]",
    ...lines.map((line) => `        ${line}`),
    '        self.next(self.end)',
    '    @step',
    '    def end(self):',
    '        pass',
    "if __name__ == '__main__':",
    '    PlantingFlow()',
  ];
  writeFileSync(path.join(workspace, 'planting.py'), body.join('\n'));
  return 'planting.py';
}

describe('pipes in place of the action’s files', () => {
  it('outputs, report and record are complete even if the flow replaced files of the action with pipes, because nothing waits for a reader', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const flow = plantingFlow(workspace, [
      "os.mkfifo('junit.xml')",
      "os.makedirs('.git')",
      "os.mkfifo('.git/HEAD')",
      "os.mkfifo(directory + '/results.json')",
      "os.mkfifo(directory + '/progress')",
      "os.mkfifo(directory + '/record')",
      "os.makedirs(directory + '/report')",
      "os.mkfifo(directory + '/report/report.json')",
      "raise Exception('planted')",
    ]);
    const step = new ActionStep({
      workspace,
      inputs: { flow, junit: 'junit.xml' },
      env: service.environment(),
    });
    const ended = await step.result();
    expect(ended).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'failed-step': 'start' } });
    expect(ended.warnings).toEqual([
      expect.stringContaining('junit.xml could not be written: it is not a regular file'),
    ]);
    expect(JSON.parse(readFileSync(ended.outputs['results-file'] ?? '', 'utf8'))).toHaveLength(1);
    expect(service.artifacts).toHaveLength(2);
    expect(await step.post()).toMatchObject({ exitCode: 0 });
  });
});

describe('pipes in place of the command’s files', { tags: ['ci'] }, () => {
  it('if a flow replaces a file of the command with a pipe, the command does not write it, and reports that in one line', async () => {
    const workspace = makeWorkspace();
    const flow = plantingFlow(workspace, [
      "os.remove('out.json')",
      "os.mkfifo('out.json')",
      "os.mkfifo('junit.xml')",
    ]);
    const ended = await runCli(['run', flow, '--json', 'out.json', '--junit', 'junit.xml'], workspace);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('out.json could not be written: it is not a regular file');
    expect(ended.stderr).toContain('junit.xml could not be written: it is not a regular file');
  });
});

describe('links in place of the step’s directories', () => {
  it('if a flow replaces directories of the step with links, the action neither uploads nor writes to another directory', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const victim = path.join(workspace, 'victim');
    mkdirSync(victim);
    writeFileSync(path.join(victim, 'id_rsa'), 'private');
    const flow = plantingFlow(workspace, [
      "os.rename(directory + '/logs', directory + '/moved')",
      "for name in ['logs', 'cards', 'report']: os.symlink(os.getcwd() + '/victim', directory + '/' + name)",
      "os.symlink(os.getcwd() + '/victim/id_rsa', directory + '/results.json')",
    ]);
    const step = new ActionStep({ workspace, inputs: { flow }, env: service.environment() });
    const ended = await step.result();
    expect(ended).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
    expect(ended.warnings.join('\n')).toMatch(/Cards of start\/1 were left out: .*is a link to .*victim/);
    expect(ended.warnings.join('\n')).toMatch(/The logs could not be uploaded .*is a link to .*victim/);
    await step.post();
    expect(service.artifacts.some(({ content }) => content.includes('id_rsa'))).toBe(false);
    expect(readdirSync(victim)).toEqual(['id_rsa']);
    expect(readFileSync(path.join(victim, 'id_rsa'), 'utf8')).toBe('private');
  });
});

const namesOf = ({ artifacts }: ResultsService) => artifacts.map(({ name }) => name);

describe('flows that forge the action’s own files', () => {
  for (const { tags, rows } of ciAfter(1, [{ upload: 'none' }, { resume: 'auto' }])) {
    it.each(rows)(
      'a flow cannot choose what main or post uploads by forging the action’s own files: %o',
      { tags },
      async (inputs) => {
        await using service = await ResultsService.start();
        const workspace = makeWorkspace();
        const other = "'metaflow-resume-deploy-flow-1-attempt-1'";
        const request = [
          "'datastore': {'kind': 'local', 'root': os.path.abspath('.metaflow')}, 'flowName': 'PlantingFlow'",
          "'runId': current.run_id, 'flowFile': 'planting.py', 'status': 'failed'",
        ];
        const flow = plantingFlow(workspace, [
          'import json',
          'from metaflow import current',
          "os.makedirs(directory + '/bundles', exist_ok=True)",
          `forged = {'request': {${request.join(', ')}}, 'name': ${other}, 'cacheKey': 'metaflow-runner-77-' + ${other}}`,
          "json.dump(forged, open(directory + '/bundles/x.json', 'w'))",
          "if os.path.exists(directory + '/bundles/1.json'):",
          "    open(directory + '/bundles/2.json', 'wb').write(open(directory + '/bundles/1.json', 'rb').read())",
        ]);
        const env = { ...service.environment(), GITHUB_RUN_ID: '77' };
        const step = new ActionStep({ workspace, inputs: { flow, ...inputs }, env });
        const ended = await step.result();
        expect(ended).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
        const post = await step.post();
        expect(namesOf(service).filter((name) => name.startsWith('metaflow-resume'))).toEqual([]);
        expect(service.cache.map(({ key }) => key)).toEqual([]);
        expect(ended.stdout + post.stdout).toContain('the action did not write it');
      },
    );
  }

  it('post does not upload a record that the flow wrote, even if the flow killed main', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const record = JSON.stringify({
      ...{ version: 1, job: 'deploy', step: '__self', matrix: {}, attempt: 9, logs: null },
      runs: [],
    });
    const flow = plantingFlow(workspace, [
      'import signal, time',
      "os.makedirs(directory + '/report')",
      `for name in ['report/report.json', 'record']: open(directory + '/' + name, 'w').write('${record}')`,
      `for name in ['progress.json', 'progress']: open(directory + '/' + name, 'w').write('{"leavesReport": true}')`,
      "while not os.path.exists(directory + '/secrets'): time.sleep(0.1)",
      "stat = open('/proc/%d/stat' % os.getppid()).read()",
      "os.kill(int(stat.rpartition(')')[2].split()[1]), signal.SIGKILL)",
      'time.sleep(60)',
    ]);
    const step = new ActionStep({ workspace, inputs: { flow }, env: service.environment() });
    expect((await step.result()).signal).toBe('SIGKILL');
    expect(await step.post()).toMatchObject({ exitCode: 0 });
    const [left, ...others] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-report'));
    expect(others).toEqual([]);
    const [text = ''] = Object.values(zipFiles(left?.content ?? Buffer.alloc(0))).map(String);
    expect(JSON.parse(text)).toMatchObject({ job: 'train', runs: [{ status: 'failed', pathspec: null }] });
  });
});

describe('flows that write to the step’s state', { tags: ['ci'] }, () => {
  it('post neither uploads nor removes another directory that a flow writes into the step’s state', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const victim = path.join(workspace, 'victim');
    mkdirSync(path.join(victim, 'logs'), { recursive: true });
    mkdirSync(path.join(victim, 'metaflow-home'));
    writeFileSync(path.join(victim, 'logs', 'id_rsa'), 'private');
    const flow = plantingFlow(workspace, [
      "entries = {'directory': os.getcwd() + '/victim', 'logs': os.getcwd() + '/victim/logs'}",
      "with open(os.environ['RUNNER_TEMP'] + '/../state', 'a') as state:",
      "    for name, value in entries.items(): state.write(f'metaflow_runner_{name}<<EOF\\n{value}\\nEOF\\n')",
    ]);
    const step = new ActionStep({ workspace, inputs: { flow }, env: service.environment() });
    expect(await step.result()).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(post.stdout).toContain('victim is not a directory of this action');
    expect(readdirSync(victim).sort()).toEqual(['logs', 'metaflow-home']);
    expect(readFileSync(path.join(victim, 'logs', 'id_rsa'), 'utf8')).toBe('private');
    expect(service.artifacts.some(({ content }) => content.includes('id_rsa'))).toBe(false);
  });
});

describe('flows that remove their logs', { tags: ['ci'] }, () => {
  it.each(["directory + '/logs'", 'directory'])(
    'one warning says that the flow has removed its logs: %s',
    async (removed) => {
      await using service = await ResultsService.start();
      const workspace = makeWorkspace();
      const flow = plantingFlow(workspace, ['import shutil', `shutil.rmtree(${removed})`]);
      const step = new ActionStep({ workspace, inputs: { flow }, env: service.environment() });
      const ended = await step.result();
      expect(ended).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
      expect(ended.warnings.filter((text) => text.includes('logs'))).toEqual([
        expect.stringMatching(/^The logs were not uploaded: .*logs is gone; the flow removed it\.$/),
      ]);
      expect(service.logArtifacts).toEqual([]);
      expect(await step.post()).toMatchObject({ exitCode: 0 });
    },
  );
});

describe('flow files that replace their declaration with a link', () => {
  it('the command types does not overwrite the target of a link with which the flow file replaces the declaration', async () => {
    const workspace = makeWorkspace();
    const file = path.join(workspace, 'quick.py');
    writeFileSync(path.join(workspace, 'target'), 'kept');
    const plant =
      "import os\nos.path.exists('quick.d.ts') or os.symlink(os.path.abspath('target'), 'quick.d.ts')\n";
    writeFileSync(file, plant + readFileSync(file, 'utf8'));
    const ended = await runCli(['types', 'quick.py'], workspace);
    expect(ended.stderr).toMatch(/^metaflow-runner: \S+quick\.d\.ts could not be written: it is a link\n$/);
    expect(ended.exitCode).toBe(2);
    expect(readFileSync(path.join(workspace, 'target'), 'utf8')).toBe('kept');
  });
});

describe('files that a flow can replace', () => {
  let directory: string;
  beforeAll(() => {
    directory = realpathSync(makeWorkspace(afterAll));
  });

  it('we replace a pipe or link in place of our own file, and reject a pipe in place of a file that a user named', () => {
    const [pipe, link, target] = ['pipe', 'link', 'target'].map((name) => path.join(directory, name)) as [
      string,
      string,
      string,
    ];
    execFileSync('mkfifo', [pipe]);
    writeFileSync(target, 'kept');
    symlinkSync(target, link);
    expect(() => writeNamedFile(pipe, 'new')).toThrow('it is not a regular file');
    for (const file of [pipe, link]) writeOwnFile(file, 'new');
    expect([pipe, link, target].map((file) => readFileSync(file, 'utf8'))).toEqual(['new', 'new', 'kept']);
    symlinkSync(directory, path.join(directory, 'elsewhere'));
    expect(() => makeOwnDirectory(path.join(directory, 'elsewhere', 'cards'))).toThrow('is a link to');
    expect(existsSync(path.join(directory, 'cards'))).toBe(false);
  });

  it('a library host replaces a link in place of its report, and rejects one in place of its directory', () => {
    const [reports, other] = ['reports', 'other'].map((name) => path.join(directory, name)) as [
      string,
      string,
    ];
    const target = path.join(other, 'summary.md');
    for (const place of [reports, other]) mkdirSync(place);
    writeFileSync(target, 'kept');
    const host = plainHost({ directory: reports });
    symlinkSync(target, path.join(reports, 'summary.md'));
    void host.writeSummary?.('# a summary', 'failed');
    expect(readFileSync(path.join(reports, 'summary.md'), 'utf8')).toBe('# a summary');
    renameSync(reports, path.join(directory, 'was'));
    symlinkSync(other, reports);
    expect(() => host.writeSummary?.('# a summary', 'failed')).toThrow('is a link to');
    expect(readFileSync(target, 'utf8')).toBe('kept');
  });

  it.each([
    'ref: ../../../../../../../dev/zero',
    'ref: refs/../../../../../../../../dev/zero',
    'ref: refs/heads/huge',
  ])('the action does not read a file that a flow put in place of the checkout’s commit: %s', (head) => {
    const root = path.join(directory, 'checkout');
    mkdirSync(path.join(root, '.git', 'refs', 'heads'), { recursive: true });
    writeFileSync(path.join(root, '.git', 'HEAD'), head);
    writeFileSync(path.join(root, '.git', 'refs', 'heads', 'huge'), '');
    truncateSync(path.join(root, '.git', 'refs', 'heads', 'huge'), 1024 ** 3);
    expect(checkoutOf(directory, path.join(root, 'flow.py'))).toMatchObject({ root, commit: undefined });
  });

  it('the action neither writes to nor waits for a pipe or a link in place of one of the runner’s files', () => {
    const [file, pipe, link] = ['outputs', 'outputs-pipe', 'outputs-link'].map((name) =>
      path.join(directory, name),
    ) as [string, string, string];
    writeFileSync(file, 'a=1\n');
    execFileSync('mkfifo', [pipe]);
    symlinkSync(file, link);
    appendEntry(file, 'b=2\n');
    for (const planted of [pipe, link]) expect(() => appendEntry(planted, 'c=3\n')).toThrow(/ENXIO|ELOOP/);
    expect(readFileSync(file, 'utf8')).toBe('a=1\nb=2\n');
  });

  it('computing the digest of a flow file reads it in pieces, because a flow can make it a gibibyte long', () => {
    const file = path.join(directory, 'huge-flow.py');
    writeFileSync(file, '');
    truncateSync(file, 256 * 1024 ** 2);
    const before = process.resourceUsage().maxRSS;
    expect(sha256OfFile(file)).toBe('a6d72ac7690f53be6ae46ba88506bd97302a093f7108472bd9efc3cefda06484');
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1024);
  });

  it('if the step’s directory is a link to another, main does not write to it, and post does not remove it', () => {
    const victim = path.join(directory, 'victim');
    const link = path.join(directory, 'metaflow-runner-link');
    mkdirSync(path.join(victim, 'metaflow-home'), { recursive: true });
    for (const name of ['secrets', 'progress', 'record']) writeFileSync(path.join(victim, name), 'mine');
    symlinkSync(victim, link);
    expect(() => new Seal().write(path.join(link, 'progress'), '{}')).toThrow('is a link to');
    const post = path.join(ROOT, 'dist', 'post', 'index.js');
    const env = { ...process.env, RUNNER_TEMP: directory, STATE_metaflow_runner_directory: link };
    const stdout = execFileSync(NODE24, [post], { env, encoding: 'utf8' });
    expect(stdout).toContain('is a link now: nothing in it is uploaded or removed.');
    expect(readdirSync(victim).sort()).toEqual(['metaflow-home', 'progress', 'record', 'secrets']);
    for (const name of ['secrets', 'progress', 'record'])
      expect(readFileSync(path.join(victim, name), 'utf8')).toBe('mine');
  });

  it('the action does not upload a directory with more than ten thousand files', async () => {
    const logs = path.join(directory, 'logs');
    mkdirSync(logs);
    const file = path.join(logs, 'stdout.log');
    writeFileSync(file, '');
    for (let index = 0; index < 10_000; index += 1) linkSync(file, path.join(logs, String(index)));
    await expect(redactedCopy(logs, new Redactor([]))).rejects.toThrow('more than 10000 files');
  });

  it('a JSON file with millions of parts is redacted as plain text, in little time and memory', async () => {
    const logs = path.join(directory, 'many-parts');
    mkdirSync(logs);
    const json = `["s3cret-value"${', []'.repeat(1_000_000)}]`;
    writeFileSync(path.join(logs, 'few.json'), '["s3cret-value" , []]');
    writeFileSync(path.join(logs, 'many.json'), json);
    using copy = await redactedCopy(logs, new Redactor(['s3cret-value']));
    const text = (name: string) => readFileSync(path.join(copy.directory, name), 'utf8');
    expect(text('few.json')).toBe('["***",[]]');
    expect(text('many.json') === json.replace('s3cret-value', '***')).toBe(true);
  });

  it('a file whose name is not UTF-8, too long or not allowed in artifacts does not prevent other files from being uploaded', async () => {
    const logs = path.join(directory, 'odd-logs');
    mkdirSync(logs);
    for (const name of ['stdout.log', 'a:b', 'a?b', 'l\n::error::x'])
      writeFileSync(path.join(logs, name), name);
    writeFileSync(Buffer.concat([Buffer.from(`${logs}/`), Buffer.of(0xff)]), 'x');
    mkdirSync(Buffer.concat([Buffer.from(`${logs}/`), Buffer.of(0xfe)]));
    using copy = await redactedCopy(logs, new Redactor([]));
    const copied = copy.files.map((file) => [
      path.relative(copy.directory, file),
      readFileSync(file, 'utf8'),
    ]);
    expect(Object.fromEntries(copied)).toEqual({
      'stdout.log': 'stdout.log',
      a_b: 'a:b',
      'a_b (2)': 'a?b',
      l___error__x: 'l\n::error::x',
    });
    expect(lacksOf('logs', copy)).toEqual([
      '2 files of the logs could not be read and will not be in the artifact.',
    ]);
  });

  it('the action uploads the record of a run even if it cannot copy the logs', { tags: ['ci'] }, async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const flow = plantingFlow(workspace, [
      "[open(directory + '/logs/%d' % i, 'w').close() for i in range(10001)]",
      "raise Exception('planted')",
    ]);
    const step = new ActionStep({ workspace, inputs: { flow }, env: service.environment() });
    const ended = await step.result();
    expect(ended.warnings).toEqual([expect.stringContaining('there are more than 10000 files')]);
    const kinds = service.artifacts.map(({ name }) => name.split('-')[1]);
    expect(kinds).toContain('report');
    expect(kinds).not.toContain('logs');
  });

  it.each([1e300, -1, Number.NaN, 'soon'])('an impossible time in a record is ignored: %s', (time) => {
    const { createdAt } = metadataOf({ field_name: 'attempt', ts_epoch: time, tags: ['attempt_id:1e300'] });
    expect(new Date(createdAt).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('large cards', { tags: ['ci'] }, () => {
  it('the action omits cards above 16 MiB, or above 256 MiB in total, with a warning', async () => {
    const to = path.join(realpathSync(makeWorkspace()), 'cards');
    const sizes = [300, ...Array.from({ length: 17 }, () => 16), 1].map((mebibytes) => mebibytes * 1024 ** 2);
    const page = Buffer.alloc(16 * 1024 ** 2, 'x').toString();
    const cards = sizes.map((size, index) => ({
      ...{ type: 'default', id: undefined, path: `card-${index}.html` },
      html: async (maxBytes = Infinity) =>
        await (size > maxBytes
          ? Promise.reject(new Error('too large'))
          : Promise.resolve(page.slice(0, size))),
    }));
    const run = {
      step: () => ({ taskWithId: () => ({ cards: Promise.resolve(cards) }) }),
    } as unknown as Run;
    const decorators = [{ name: 'card', attributes: {}, isStatic: false }];
    const graph = { steps: [graphStep('start', [], { decorators })] };
    const history = {
      graph,
      tasks: [{ stepName: 'start', taskId: '1', attempts: [] }],
    } as unknown as RunHistory;
    const saved = await saveCards(run, history, to);
    expect(saved.cards).toHaveLength(16);
    expect(readdirSync(to)).toHaveLength(16);
    expect(saved.cardProblem).toMatch(/^Cards of start\/1 were left out: too large\. The limit is 16 MiB/);
  });
});

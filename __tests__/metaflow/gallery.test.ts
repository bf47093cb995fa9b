import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, it, type ExpectStatic } from 'vitest';
import { waitUntil } from '../helpers/wait-until.js';
import { ActionStep, runAction, type StepResult } from '../helpers/action.js';
import { whenFinished } from '../helpers/finished.js';
import { ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { removeTree } from '../helpers/remove-tree.js';
import { ciAfter, nightlyAfter } from '../helpers/rows.js';

/** A workspace with only the gallery's flows. */
function galleryWorkspace(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-gallery-'));
  whenFinished(() => removeTree(directory));
  cpSync(path.join(ROOT, 'examples', 'gallery'), directory, { recursive: true });
  return directory;
}

/** Replaces everything that differs from run to run: ids, times, paths. */
function withoutVariableParts(text: string, workspace: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(workspace, 'WORKSPACE')
    .replaceAll(ROOT, 'REPOSITORY')
    .replace(/metaflow-runner-((?:step|gallery)-)?(\d+-\w+-\w+-\w+|\w{6})/g, 'metaflow-runner-XXXXXX')
    .replace(/\b1[789]\d{14}\b/g, 'RUN')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{3}Z?)?( UTC)?/g, 'DATE')
    .replace(/\b\d+(\.\d+)?(?=\s?(ms|s|min)\b)/g, 'N')
    .replace(/\bN\s?(ms|s|min N s|min)\b/g, 'TIME')
    .replace(/\b[0-9a-f]{32}(?=\.html)/g, 'HASH')
    .replace(/^(\w+)\/\d+ (│ Cloning previously run task RUN\/\w+)\/\d+$/gm, '$1/N $2/N')
    .replace(/"durationSeconds":[\d.]+/g, '"durationSeconds":N')
    .replace(/"metaflowVersion":"[\d.]+"/g, '"metaflowVersion":"VERSION"')
    .replace(/^metaflow-version: [\d.]+$/gm, 'metaflow-version: VERSION')
    .replace(/^duration-seconds: .*$/gm, 'duration-seconds: N')
    .replace(/^ {2}(axisFormat|tickInterval) .*$/gm, '  $1 …')
    .replace(/"leftPadding":\d+/g, '"leftPadding":N');
}

/** Everything that a person sees of a step, in the order shown, as far as that order is the same each time. */
function seen(step: StepResult, workspace: string): string {
  const text = withoutVariableParts(step.stdout, workspace);
  const groups = [...text.matchAll(/^::group::(.*)\n([\s\S]*?)^::endgroup::$/gm)].map(
    ([, title, lines]) => `### ${title ?? ''}\n${inOrder(withoutMetaflowFrames(lines ?? '')).join('\n')}`,
  );
  const outside = text
    .replace(/^::group::.*\n[\s\S]*?^::endgroup::\n/gm, '')
    .split('\n')
    .filter((line) => !variesByRun(line));
  const outputs = Object.entries(step.outputs).map(([name, value]) => `${name}: ${value}`);
  return [
    `exit code ${step.exitCode ?? ''}`,
    '## Groups',
    ...groups,
    '## Outside of groups',
    ...outside,
    '## Outputs',
    withoutVariableParts(outputs.join('\n'), workspace),
    '## Summary',
    // Whether a run is slow enough for advice depends on the machine.
    withoutVariableParts(step.summary.replaceAll(/\n💡 .*\n/g, ''), workspace),
  ].join('\n');
}

/** Lines that the orchestrator writes to stdout; it writes the rest to stderr. */
const ON_STDOUT = /^(Workflow |Terminating |Flushing |Gathering |Cloning |Done!|\S+ cloned!)/;

/** Lines that an interrupted task's process writes itself, bypassing the orchestrator. */
const OF_TASK = /^Aborted!/;

/**
 * Lines of a stream keep their order, but not those of two streams: the orchestrator's two stand one after the other, then each task,
 * by step and id, with what it has written to stderr last. Clones are made in any order.
 */
function inOrder(lines: readonly string[]): string[] {
  const taskOf = (line: string) => /^(\w+\/\w+) +│/.exec(line)?.[1] ?? '';
  const own = lines.filter((line) => taskOf(line) === '');
  const steps = [...new Set(lines.map((line) => taskOf(line).split('/')[0] ?? ''))].filter(
    (step) => step !== '',
  );
  const byNumber = new Intl.Collator('en', { numeric: true });
  const tasksOf = (step: string) =>
    [...new Set(lines.map(taskOf).filter((task) => task.startsWith(`${step}/`)))].sort((a, b) =>
      byNumber.compare(a, b),
    );
  const clones = lines.filter((line) => /│ Cloning /.test(line));
  return [
    ...own.filter((line) => !ON_STDOUT.test(line) && !OF_TASK.test(line)),
    ...own.filter((line) => OF_TASK.test(line)),
    ...own.filter((line) => ON_STDOUT.test(line)),
    ...clones.sort(),
    ...steps
      .flatMap(tasksOf)
      .flatMap((task) =>
        streamsApart(lines.filter((line) => taskOf(line) === task && !clones.includes(line))),
      ),
  ];
}

/** Moves tracebacks (headline, frames with their code, exception), which are on stderr, behind the lines of stdout. */
function streamsApart(lines: readonly string[]): string[] {
  const textOf = (line: string) => line.slice(line.indexOf('│') + 1).trim();
  const isOfTraceback = (line: string, index: number) =>
    /^(<flow .* failed:|Internal error$|Traceback |File "|[\w.]+(Error|Exception|Interrupt)\b)/.test(
      textOf(line),
    ) || /^File "/.test(textOf(lines[index - 1] ?? ''));
  return [...lines.filter((line, index) => !isOfTraceback(line, index)), ...lines.filter(isOfTraceback)];
}

/** The lines of a log without the Metaflow frames that begin a traceback; the orchestrator's lines may appear among those. */
function withoutMetaflowFrames(log: string): string[] {
  const frame = /^.*│ (> +)?File "[^"]*site-packages.*\n.*\n(.*│ (> +)?[~^ ]+\n)?/gm;
  const lines = log.split('\n');
  const ofTasks = lines.filter((line) => line.includes('│'));
  const others = lines.filter((line) => !line.includes('│'));
  return [...`${ofTasks.join('\n')}\n`.replace(frame, '').split('\n'), ...others].filter(
    (line) => line.trim() !== '' && !/│ (> +)?[~^ ]*$/.test(line),
  );
}

/** Whether a line differs from run to run: the artifact client's progress and masked secrets, and the notice about slow cards. */
function variesByRun(line: string): boolean {
  return /^(::add-mask::|::notice title=How to make |Uploading artifact|Redirecting|Starting download|Artifact |Root directory|::debug::|Uploaded bytes|Finished uploading|SHA256|Finalizing|With the provided|There will be|Beginning upload|Starting artifact)/.test(
    line,
  );
}

/** Compares what a person sees of a step with the reviewed snapshot. `npm run screenshots` also gets the unchanged summary. */
async function expectReviewed(
  expect: ExpectStatic,
  step: StepResult,
  workspace: string,
  name: string,
): Promise<void> {
  const summaries = process.env['GALLERY_SUMMARIES'];
  if (summaries !== undefined) writeFileSync(path.join(summaries, `${name}.md`), step.summary);
  await expect(seen(step, workspace)).toMatchFileSnapshot(`snapshots/gallery/${name}.md`);
}

const GALLERY: readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>?][] = [
  ['foreach-failure', { flow: 'foreach_failure.py' }],
  ['catch', { flow: 'catch.py' }],
  ['gate', { flow: 'success.py', 'output-artifacts': 'accuracy', 'fail-if': 'accuracy < 0.95' }],
  ['success', { flow: 'success.py', 'output-artifacts': 'accuracy\nbest_fold\ntrain/fold' }],
  ['retry', { flow: 'retry.py' }],
  ['crash', { flow: 'crash.py' }],
  ['several', { flow: 'success.py\ncrash.py\nretry.py\ncatch.py', 'fail-fast': 'false' }],
  ['timeout', { flow: 'slow.py', 'timeout-minutes': '0.25' }],
  ['invalid', { flow: 'invalid.py' }],
  ['two-flows', { flow: 'pair/*.py' }],
  ['switch', { flow: 'switch.py' }],
  [
    'grid',
    {
      flow: 'seeds.py',
      grid: 'seed: [1, 2]',
      'output-artifacts': 'score',
      'fail-if': 'score < 0.87',
      'fail-fast': 'false',
    },
  ],
];

/** The repository whose files the summary links to. */
const GITHUB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/forecast',
  GITHUB_SHA: '4f6c1d20a6b9c2b6f0e4d7a1c5b8e9f3a2d1c0b7',
};

/** One run and one task at a time, so that their order can be compared. */
const INPUTS = { 'max-parallel': '1', 'max-workers': '1', summary: 'always', 'provenance-tags': 'false' };

/** Cold and warm tasks must look the same. */
const STARTS = [
  { start: 'cold', settings: INPUTS, parts: ciAfter(2, GALLERY), tags: ['ci'] },
  {
    start: 'warm',
    settings: { ...INPUTS, 'warm-tasks': 'true' },
    parts: nightlyAfter(0, GALLERY),
    tags: ['nightly'],
  },
];

/** The snapshots do not show whether tasks started warm. */
function expectWarm(expect: ExpectStatic, { summary }: StepResult): void {
  expect(summary).not.toContain('started warm');
}

for (const { start, settings, parts, tags: further } of STARTS) {
  describe.concurrent(`the gallery with ${start} tasks`, () => {
    for (const { tags, rows } of parts) {
      it.for(rows)(
        'the gallery’s output for %s matches the reviewed snapshot',
        { tags },
        async ([name, inputs], { expect }) => {
          await using service = await ResultsService.start();
          const workspace = galleryWorkspace();
          const env = { ...GITHUB, ...service.environment() };
          const step = await runAction({ workspace, inputs: { ...settings, ...inputs }, env });
          await expectReviewed(expect, step, workspace, name);
          expectWarm(expect, step);
        },
      );
    }

    it(
      'the gallery’s output for a cancelled job matches the reviewed snapshot',
      { tags: further },
      async ({ expect }) => {
        const workspace = galleryWorkspace();
        const step = new ActionStep({ workspace, inputs: { ...settings, flow: 'slow.py' }, env: GITHUB });
        await waitUntil(() => /│ (?!Task)/.test(step.main.stdout));
        step.main.process.kill('SIGINT');
        await expectReviewed(expect, await step.result(), workspace, 'cancel');
      },
    );

    it(
      'the gallery’s output for a resumed run matches the reviewed snapshot',
      { tags: further },
      async ({ expect }) => {
        const workspace = galleryWorkspace();
        const failed = await runAction({
          workspace,
          inputs: { ...settings, flow: 'resume.py' },
          env: GITHUB,
        });
        expect(failed.outputs).toMatchObject({ status: 'failed', 'failed-step': 'publish' });
        const resumed = await runAction({
          workspace,
          inputs: {
            ...settings,
            flow: 'resume.py',
            resume: failed.outputs['pathspec'] ?? '',
            env: 'WAREHOUSE_TOKEN=not-a-secret',
          },
          env: GITHUB,
        });
        expect(resumed.outputs).toMatchObject({
          status: 'successful',
          'resumed-from': failed.outputs['run-id'],
        });
        await expectReviewed(expect, resumed, workspace, 'resume');
        expectWarm(expect, resumed);
      },
    );
  });
}

describe.concurrent('the gallery', () => {
  it('the gallery merges the records of matrix jobs into one summary, with the highest attempt of each job', async ({
    expect,
  }) => {
    await using service = await ResultsService.start();
    const run = async (seed: number, attempt: string) =>
      await runAction({
        workspace: galleryWorkspace(),
        inputs: {
          ...INPUTS,
          flow: 'seeds.py',
          params: `seed=${seed}`,
          'output-artifacts': 'score',
          matrix: `{"seed": ${seed}}`,
        },
        env: { ...GITHUB, ...service.environment(), GITHUB_RUN_ATTEMPT: attempt },
      });
    for (const [seed, attempt] of [
      [1, '1'],
      [2, '1'],
      [2, '2'],
      [3, '1'],
    ] as const)
      expect((await run(seed, attempt)).exitCode).toBe(0);
    const workspace = galleryWorkspace();
    const report = await runAction({
      workspace,
      inputs: { command: 'report', best: 'max score' },
      env: { ...GITHUB, ...service.environment(), GITHUB_JOB: 'report', GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(report).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(JSON.parse(report.outputs['best'] ?? '')).toMatchObject({ matrix: { seed: 2 } });
    expect(JSON.parse(report.outputs['runs'] ?? '')).toHaveLength(3);
    await expectReviewed(expect, report, workspace, 'matrix-report');
  });

  it('the gallery has a JUnit report with a test case per task', { tags: ['ci'] }, async ({ expect }) => {
    const workspace = galleryWorkspace();
    await runAction({
      workspace,
      inputs: { ...INPUTS, flow: 'foreach_failure.py', junit: 'reports/junit.xml' },
    });
    const xml = readFileSync(path.join(workspace, 'reports', 'junit.xml'), 'utf8');
    expect(xml.match(/<testcase /g)).toHaveLength(3);
    expect(xml).toContain('ZeroDivisionError');
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nightlyAfter } from '../helpers/rows.js';
import { ROOT } from '../helpers/paths.js';
import { Terminal, type TerminalOptions } from '../helpers/terminal.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** A flow whose second step does what a test needs, depending on its parameter. */
const FLOW = `
import os, sys, time
from metaflow import FlowSpec, Parameter, step

if "run" in sys.argv:
    print("\\u001b[31mloaded\\u001b[0m")

class ShownFlow(FlowSpec):
    seed = Parameter("seed", default="wide")

    @step
    def start(self):
        self.next(self.fit)

    @step
    def fit(self):
        if self.seed == "wide":
            for line in ("訓練" * 40, "👩‍👩‍👧‍👧" * 30, "\\u001b[31mred\\u001b[0m\\u001b[2J"):
                print(line, flush=True)
                # Metaflow hands on lines that come at once only when more come.
                time.sleep(0.3)
        if self.seed == "many":
            for number in range(2000):
                print("line", number, flush=True)
        if self.seed == "fails":
            time.sleep(2)
            raise ValueError("no")
        try:
            while self.seed in ("wide", "waits") and not os.path.exists("go"):
                time.sleep(0.1)
        except KeyboardInterrupt:
            time.sleep(1)
            raise
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    ShownFlow()
`;

/** A terminal in which the command runs that flow for each value of its parameter, and a function that lets waiting runs continue. */
function shownFlow(seeds: string, options: readonly string[] = [], terminal: TerminalOptions = {}) {
  const workspace = makeWorkspace();
  writeFileSync(path.join(workspace, 'shown.py'), FLOW);
  return {
    terminal: new Terminal(['run', 'shown.py', '--grid', `seed=${seeds}`, ...options], workspace, terminal),
    letGo: () => writeFileSync(path.join(workspace, 'go'), ''),
  };
}

/** Replaces the parts of lines that differ from run to run. */
const steady = (lines: readonly string[]) =>
  lines.map((line) =>
    line
      .replace(/ShownFlow\/\d+/, 'ShownFlow/RUN')
      .replace(/(for|after) \d+(\.\d)? m?s\b/, '$1 TIME')
      .replace(/run-id \d+/, 'run-id RUN'),
  );

describe('the live view', () => {
  it('the live view cuts wide characters at the terminal’s edge, ignores control sequences of a flow, and adapts to a new size', async () => {
    const { terminal, letGo } = shownFlow('wide', ['--retries', '0'], { columns: 60, rows: 12 });
    const drawn = [
      '▸ shown.py: running for TIME (ShownFlow/RUN)',
      '  ✓ start: 1 successful',
      '  ▸ fit: 1 running',
      '',
      'start/1 │ Task is starting.',
      'start/1 │ Task finished successfully.',
      'fit/2 │ Task is starting.',
      `fit/2 │ ${'訓練'.repeat(12)}訓…`,
    ];
    const screen = steady(await terminal.until(/red/)).filter(
      (line) => !/Workflow starting|pylint/i.test(line),
    );
    expect(screen.slice(0, drawn.length)).toEqual(drawn);
    // Terminals disagree about the width of an emoji with several code points, but it always takes one row.
    expect(screen.slice(drawn.length)).toEqual([expect.stringMatching(/^fit\/2 │ 👩/u), 'fit/2 │ red']);
    terminal.resize(40, 9);
    const small = steady(await terminal.until(/^fit\/2 │ (訓練){7}訓…$/m));
    expect(small.slice(0, 4)).toEqual([
      expect.stringMatching(/^▸ shown\.py: running for TIME \(Shown.*…$/),
      ...drawn.slice(1, 4),
    ]);
    expect(small).toHaveLength(8);
    terminal.resize(70, 12);
    letGo();
    const end = steady(await terminal.until(/exit code 0/));
    expect(end.slice(-2)).toEqual(['✓ shown.py: ShownFlow/RUN successful after TIME', 'exit code 0']);
  });

  it('the live view never loses a run’s line, leaves one per run at the end, with its own time, and leaves the scrollback alone', async () => {
    const seeds = ['many', 'b', 'c', 'd', 'e', 'f'];
    const { terminal } = shownFlow(seeds.join(), ['--max-parallel', '2'], { columns: 70, rows: 8 });
    const startedAt = Date.now();
    const started = steady(await terminal.until(/seed=many: running .*ShownFlow/));
    expect(started[0]).toBe('▸ seed=many: running for TIME (ShownFlow/RUN)');
    expect(started.filter((line) => /^· seed=[c-f]: waits$/.test(line))).toHaveLength(4);
    const end = steady(await terminal.until(/exit code 0/));
    expect(end.slice(-7)).toEqual([
      ...seeds.map((seed) => `✓ seed=${seed}: ShownFlow/RUN successful after TIME`),
      'exit code 0',
    ]);
    const [, seconds] = /seed=f: .* after (\d+\.\d) s/.exec(terminal.screen.join('\n')) ?? [];
    expect(Number(seconds)).toBeLessThan((Date.now() - startedAt) / 1000 / 2);
    // Only the last view and the lines above it remain, and nothing that was drawn before.
    const { history } = terminal;
    expect(history.filter((line) => /running|waits/.test(line))).toEqual([]);
    expect(history.length).toBeLessThan(8 + 7);
  });

  it(
    'the live view says which runs are being cancelled because another failed, and calls their tasks interrupted',
    { tags: ['ci'] },
    async () => {
      const options = ['--max-parallel', '2'];
      const { terminal } = shownFlow('waits,fails,later', options, { columns: 90, rows: 24 });
      await terminal.until(/seed=fails: running for .*ShownFlow/);
      const cancelled = steady(await terminal.until(/is being cancelled/));
      expect(cancelled).toContain('▸ seed=waits: is being cancelled, after TIME (ShownFlow/RUN)');
      expect(cancelled).toContain('✗ seed=later: cancelled');
      const end = await terminal.until(/exit code 1/);
      expect(steady(end).slice(-4)).toEqual([
        '✗ seed=waits: ShownFlow/RUN cancelled after TIME',
        '✗ seed=fails: ShownFlow/RUN failed after TIME',
        '✗ seed=later: cancelled',
        'exit code 1',
      ]);
      const [waits = ''] = terminal.history.join('\n').split(/^seed=fails$/m);
      expect(waits).toContain('  ✗ fit: 1 interrupted\n');
    },
  );

  it(
    'other messages do not damage the live view, which says when Ctrl-C cancels the runs',
    { tags: ['ci'] },
    async () => {
      const options = ['--max-parallel', '2', '--retries', '1', '--no-fail-fast'];
      const { terminal } = shownFlow('waits,fails,later', options, { columns: 100, rows: 24 });
      const retried = await terminal.until(/retry 1 of 1\)\.[^]*seed=fails: running/);
      const [note = '', ...view] = steady(retried);
      expect(note).toMatch(/^metaflow-runner: ShownFlow\/RUN failed; resuming it/);
      expect(view[0]).toBe('▸ seed=waits: running for TIME (ShownFlow/RUN)');
      terminal.interrupt();
      const cancelled = await terminal.until(/seed=waits: is being cancelled/);
      expect(cancelled).toContainEqual(
        expect.stringMatching(/^(· seed=later: will not be started|✗ seed=later: cancelled)$/),
      );
      const end = steady(await terminal.until(/exit code \d+/));
      expect(end).toContain('✗ seed=waits: ShownFlow/RUN cancelled after TIME');
      expect(terminal.history.filter((line) => /running for/.test(line))).toEqual([]);
    },
  );
});

describe('plain lines', () => {
  for (const { tags, rows } of nightlyAfter<[string, readonly string[], Record<string, string>]>(2, [
    ['--plain', ['--plain'], {}],
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
    ['CI=true', [], { CI: 'true' }],
  ])) {
    it.concurrent.each(rows)('a terminal gets plain lines with %s', { tags }, async (name, options, env) => {
      const { terminal, letGo } = shownFlow('wide', options, { columns: 300, rows: 40, env });
      letGo();
      const lines = await terminal.until(/exit code 0/);
      expect(lines).toContainEqual(expect.stringMatching(/ \[\d+\/fit\/2 \(pid \d+\)\] red$/));
      expect(lines.filter((line) => /[│▸✓]/.test(line))).toEqual([]);
      // A CI system shows a flow's colours.
      expect(terminal.coloured.some((line) => line.includes('\u001b[31mloaded'))).toBe(name === 'CI=true');
    });
  }

  it('an empty NO_COLOR does not cause plain lines', async () => {
    const { terminal, letGo } = shownFlow('quick', [], { columns: 100, env: { NO_COLOR: '' } });
    letGo();
    await terminal.until(/✓ fit: 1 successful[^]*exit code 0/);
  });
});

describe('the code of the live view', () => {
  const importedBy = (directory: string, file: string) =>
    readFileSync(path.join(ROOT, directory, file), 'utf8');
  const drawing = /createLogUpdate|log-update/;

  it('the command loads the code of the live view only if it draws one, and neither the action nor the library contains it', () => {
    for (const [directory, entry, holder] of [
      ['dist/cli', 'index.js', 'live-view.js'],
      ['lib', 'ci.js', 'chunks/live-view.js'],
    ] as const) {
      expect(importedBy(directory, entry)).not.toMatch(drawing);
      expect(importedBy(directory, holder)).toMatch(drawing);
    }
    for (const file of readdirSync(path.join(ROOT, 'dist', 'main')).filter((name) => name.endsWith('.js')))
      expect(importedBy('dist/main', file)).not.toMatch(drawing);
    expect(importedBy('lib', 'index.js')).not.toMatch(drawing);
    expect(importedBy('dist', 'licenses.txt')).toMatch(/^log-update 7\./m);
  });
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Child } from '../helpers/child.js';
import { ciAfter, nightlyAfter } from '../helpers/rows.js';
import { NODE24, PYTHONS, ROOT } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** What each example must print. Each runs in its own directory, which contains slowflow.py. */
const EXAMPLES: Readonly<Record<string, (output: string) => void>> = {
  'blocking-run': (output) => {
    expect(output).toMatch(/2 seconds passed[\s\S]*Done!\nSlowFlow\/\d+ finished\n$/);
  },
  results: (output) => {
    expect(output).toMatch(
      /^✅ SlowFlow\/\d+ succeeded:\n-- stdout --\n[\s\S]*4 seconds passed[\s\S]*-- stderr --\nMetaflow /,
    );
    expect(output).toMatch(/⏰ The flow waited for 5 seconds\n$/);
  },
  'typed-parameters': (output) => {
    expect(output).toMatch(/^SlowFlow\/\d+ waited for 1 second\nrefused: second, did you mean seconds\?\n$/);
  },
  options: (output) => {
    expect(output).toMatch(
      /completed: slowflow\.py --no-pylint --with=retry:times=1 --with=resources:cpu=1 run\n$/,
    );
  },
  tags: (output) => {
    expect(output).toMatch(/^SlowFlow\/\d+ has tags another_tag, myrun\n$/);
  },
  'status-loop': (output) => {
    expect(output).toMatch(/^(Run status is running\n){3,}SlowFlow\/\d+ finished\n$/);
  },
  wait: (output) => {
    expect(output).toMatch(/^SlowFlow\/\d+ finished\n$/);
  },
  'stream-log': (output) => {
    const lines = output.trimEnd().split('\n');
    expect(lines.pop()).toMatch(/^SlowFlow\/\d+ finished$/);
    expect(lines.every((line) => line.startsWith('OUT: '))).toBe(true);
    expect(
      lines.map((line) => line.slice(line.indexOf(']') + 2)).filter((line) => line.includes('passed')),
    ).toEqual(['0 seconds passed', '1 seconds passed', '2 seconds passed']);
    expect(lines.at(-1)).toContain('Done!');
  },
  'pull-lines': (output) => {
    expect(output).toMatch(/^STILL RUNNING: /);
    // On a slow machine, the last line may appear before the run has ended.
    expect(output).toMatch(/\n(?:THE REST|STILL RUNNING): .*Done!\nSlowFlow\/\d+ finished\n$/);
    const passed = [...output.matchAll(/(\d) seconds passed/g)].map(([, second]) => second);
    expect(passed).toEqual(['0', '1', '2', '3']);
  },
  'concurrent-runs': (output) => {
    expect(output).toMatch(/^5 runs are still running\n/);
    const runs = [...output.matchAll(/^(SlowFlow\/\d+) ran for (\d) seconds$/gm)];
    expect(new Set(runs.map(([, pathspec]) => pathspec)).size).toBe(5);
    expect(runs.map(([, , seconds]) => seconds).sort()).toEqual(['0', '1', '2', '3', '4']);
  },
  resume: (output) => {
    expect(output).toMatch(
      /^Resuming the first run of SlowFlow, \d+\n[\s\S]*Resumed run SlowFlow\/\d+ completed\n$/,
    );
  },
  'async-resume': (output) => {
    expect(output).toMatch(
      /^Resuming the first run of SlowFlow, \d+\nResumed run SlowFlow\/\d+ completed\n$/,
    );
  },
};

async function runExample(name: string, cwd: string, python: string) {
  const clean = cleanEnvironment();
  const env = { ...clean, PATH: `${path.dirname(python)}:${clean['PATH'] ?? ''}` };
  return await new Child(NODE24, [path.join(ROOT, 'examples', `${name}.ts`)], { cwd, env }).ended;
}

/** The last two resume the first of several runs, which the example tags makes. */
const TOGETHER = ['tags', 'resume', 'async-resume'];
const ALONE = Object.keys(EXAMPLES).filter((name) => !TOGETHER.includes(name));

for (const [version, python] of Object.entries(PYTHONS)) {
  describe(`the examples with the ${version} Metaflow`, () => {
    const isFirst = version !== 'oldest';
    const further = isFirst ? ['ci'] : ['nightly'];

    const expectItsOutput = async (name: string, cwd: string) => {
      const { exitCode, stdout, stderr } = await runExample(name, cwd, python);
      expect(exitCode, stderr).toBe(0);
      EXAMPLES[name]?.(stdout);
      return stdout;
    };

    for (const { tags, rows } of isFirst ? ciAfter(1, ALONE, 4) : nightlyAfter(0, ALONE)) {
      it.concurrent.each(rows)('the example %s prints what it should', { tags }, async (name) => {
        await expectItsOutput(name, makeWorkspace());
      });
    }

    it('the examples tags, resume and async-resume print what they should', { tags: further }, async () => {
      const cwd = makeWorkspace();
      await expectItsOutput('tags', cwd);
      await expectItsOutput('tags', cwd);
      for (const name of ['resume', 'async-resume']) {
        const stdout = await expectItsOutput(name, cwd);
        const [oldest] = readdirSync(path.join(cwd, '.metaflow', 'SlowFlow'))
          .filter((id) => /^\d+$/.test(id))
          .sort();
        expect(stdout).toContain(`the first run of SlowFlow, ${oldest ?? ''}\n`);
      }
    });
  });
}

it('every example has a test', () => {
  const files = readdirSync(path.join(ROOT, 'examples')).filter((file) => file.endsWith('.ts'));
  expect(files.sort()).toEqual(
    [...Object.keys(EXAMPLES).map((name) => `${name}.ts`), 'slowflow-parameters.ts'].sort(),
  );
});

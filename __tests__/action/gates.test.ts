import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction, type StepResult } from '../helpers/action.js';
import { PYTHON_NUMPY } from '../helpers/paths.js';
import { makeCase, makeWorkspace } from '../helpers/workspace.js';
import { parseXml } from '../helpers/xml.js';

/** The result of each condition in the JUnit report: `failure` with its message, `skipped`, or nothing. */
function verdicts(workspace: string): Record<string, string> {
  const [root] = parseXml([readFileSync(path.join(workspace, 'junit.xml'), 'utf8')]);
  const cases = root?.children[0]?.children ?? [];
  return Object.fromEntries(
    cases
      .filter(({ attributes }) => attributes['classname']?.endsWith('.fail-if'))
      .map(({ attributes, children: [problem] }) => [
        attributes['name'] ?? '',
        problem ? `${problem.name}: ${problem.attributes['message'] ?? ''}` : '',
      ]),
  );
}

async function judged(workspace: string, conditions: readonly string[], inputs: Record<string, string>) {
  const given = { junit: 'junit.xml', 'fail-if': conditions.join('\n'), ...inputs };
  const step: StepResult = await runAction({ workspace, inputs: given });
  return { step, found: verdicts(workspace) };
}

describe('artifacts with names in another alphabet', { tags: ['ci'] }, () => {
  it('artifacts with names in another alphabet work in conditions and outputs, whichever Unicode form the names have', async () => {
    const workspace = makeWorkspace();
    const lines = [
      'from metaflow import FlowSpec, step',
      'class GrößeFlow(FlowSpec):',
      '    @step',
      '    def start(self):',
    ];
    const more = [
      '        self.größe = 3',
      '        self.next(self.end)',
      '    @step',
      '    def end(self):',
      '        pass',
    ];
    writeFileSync(
      path.join(workspace, 'flow.py'),
      [...lines, ...more, 'if __name__ == "__main__":', '    GrößeFlow()'].join('\n'),
    );
    const { step, found } = await judged(workspace, ['start/größe > 2'], {
      ...{ flow: 'flow.py', options: 'pylint: false', upload: 'none' },
      'output-artifacts': 'start/gro\u0308ße\ngröße',
    });
    expect(step.errors).toEqual([expect.stringContaining('start/größe > 2')]);
    expect(found).toEqual({ 'start/größe > 2': 'failure: start/größe > 2: the value is 3' });
    expect(step.outputs).toMatchObject({ größe: '3', 'failure-reason': 'gate' });
  });
});

describe('conditions on texts and numbers of other classes', () => {
  it('conditions treat texts and numbers of other classes as plain values, outputs show these, and anything else trips', async () => {
    const holding = [
      ...['verdict == "bad"', 'verdict != good', 'level > 1', 'rights == 7', 'grade == top', 'label == bad'],
      ...['score < 0.3', 'many.0 == good', 'many.1.bad == x', 'many.1.n.0 == 1'],
    ];
    const not = ['verdict == "good"', 'level == 1', 'rights < 7', 'score >= 0.3', 'label != bad'];
    const undecided = [
      ...['percent < 0.95', 'percent > 80', 'lower == bad', 'lower != bad'],
      ...['colour == red', 'colour != red', 'pair == bad', 'price < 1', 'price != None'],
    ];
    const { step, found } = await judged(makeWorkspace(), [...holding, ...not, ...undecided], {
      flow: 'scalars.py',
      'output-artifacts': 'verdict\nlevel\nrights\ngrade\nlabel\nscore\nmany\ncolour\npercent',
    });
    for (const condition of holding) expect(found[condition]).toMatch(/^failure: .*: the value is/);
    for (const condition of not) expect([condition, found[condition]]).toEqual([condition, '']);
    for (const condition of undecided) {
      expect(found[condition]).toMatch(
        /^failure: the value is an object, <.*> of (?:".*"|90), which cannot be compared/,
      );
    }
    expect(step.outputs).toMatchObject({
      ...{ 'failure-reason': 'gate', verdict: 'bad', level: '2', rights: '7', grade: 'top' },
      ...{ label: 'bad', score: '0.25' },
    });
    // Objects that are not texts, numbers or booleans only have a description.
    expect(step.outputs).not.toHaveProperty('colour');
    expect(step.outputs).not.toHaveProperty('percent');
    expect(JSON.parse(step.outputs['artifacts'] ?? '')).toMatchObject({
      many: ['good', { bad: 'x', n: [1] }],
      colour: '<__main__.Colour>',
    });
  });

  it('conditions also work on numpy texts, even within lists', { tags: ['ci'] }, async () => {
    const holding = ['start/verdict == "bad"', 'start/judgement == "bad"', 'start/flags.0 == "bad"'];
    const { step, found } = await judged(makeCase('gate-np'), [...holding, 'start/verdict != "bad"'], {
      ...{ flow: 'flow.py', python: PYTHON_NUMPY },
    });
    expect(step.exitCode).toBe(1);
    for (const condition of holding) expect(found[condition]).toMatch(/the value is "bad"$/);
    expect(found['start/verdict != "bad"']).toBe('');
  });
});

describe('conditions on infinite numbers, and on names in another alphabet', () => {
  it(
    'conditions on infinite numbers and on names in another alphabet hold as in Python, and their artifacts become outputs',
    { tags: ['ci'] },
    async () => {
      const conditions = ['loss == inf', 'big > 2', 'rows == 1_000', 'précision < 0.9'];
      conditions.push('start/größe == 3', 'loss < inf');
      const { step, found } = await judged(makeCase('gate-values'), conditions, {
        flow: 'flow.py',
        'output-artifacts': '- größe\n- start/précision\n- whole\n- tiny\n- big\n- start/loss',
      });
      expect(step.outputs).toMatchObject({ 'failure-reason': 'gate', größe: '3', précision: '0.5' });
      expect(step.outputs).toMatchObject({
        whole: '1.0',
        tiny: '1e-07',
        big: String(2n ** 60n),
        loss: 'Infinity',
      });
      expect(JSON.parse(step.outputs['artifacts'] ?? '')).toMatchObject({ whole: 1, tiny: 1e-7, größe: 3 });
      expect(step.summary).toContain('<code>whole</code> | <code>1.0</code>');
      const holding = conditions.filter((condition) => found[condition]?.startsWith('failure:'));
      expect(holding).toEqual(conditions.slice(0, 5));
      // As conditions write them: not as texts, which JSON would need.
      expect(found['loss == inf']).toBe('failure: loss == inf: the value is inf');
      expect(found['big > 2']).toBe(`failure: big > 2: the value is ${2n ** 60n}`);
      expect(step.summary).toContain(`<code>${2n ** 60n}</code> | ❌ holds`);
      expect(found['loss < inf']).toBe('');
    },
  );

  it('a line with several conditions, or a comparison with NaN, is refused before the run', async () => {
    for (const condition of ['rows == 1000 and loss == inf', 'loss == nan']) {
      const { outputs, errors } = await runAction({
        workspace: makeCase('gate-values'),
        inputs: { flow: 'flow.py', 'fail-if': condition },
      });
      expect(outputs).toMatchObject({ status: 'failed', 'failure-reason': 'invalid-input' });
      expect(errors).toEqual([expect.stringContaining(`Input "fail-if": "${condition}" `)]);
    }
  });
});

describe('conditions on a failed run', () => {
  it('conditions on a failed run are not evaluated: the only error is the run’s own', async () => {
    const { step, found } = await judged(makeCase('one-flow-resume'), ['accuracy < 0.9'], {
      ...{ flow: 'flow.py', 'output-artifacts': 'accuracy' },
    });
    expect(step.errors).toEqual(['RuntimeError: no fit']);
    expect(step.warnings.filter((text) => !text.startsWith('The logs were not uploaded'))).toEqual([]);
    expect(step.outputs['failure-reason']).toBe('task-exception');
    expect(found).toEqual({ 'accuracy < 0.9': 'skipped: not evaluated: the run was not successful' });
    expect(step.summary).toMatch(/accuracy &lt; 0\.9<\/code> \| – \| not evaluated \|/);
  });
});

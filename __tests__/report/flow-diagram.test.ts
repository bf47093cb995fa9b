import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowDiagram } from '../../src/report/summary/flow-diagram.js';
import { diagramsIn, readFlowchart } from '../helpers/mermaid.js';
import { attempt, details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';

async function drawn(run: Parameters<typeof flowDiagram>[0]) {
  const [diagram = ''] = diagramsIn(flowDiagram(run) ?? '');
  return await readFlowchart(diagram);
}

const FOREACH = [
  step('start', ['work'], { type: 'split-foreach', foreachArtifact: 'items' }),
  step('work', ['join']),
  step('join', ['end'], { type: 'join' }),
  step('end'),
];

describe('the diagram of a run', () => {
  it('the diagram counts the tasks of a foreach and its failed tasks, and shows the steps that no task reached', async () => {
    const { nodes, edges } = await drawn(
      outcome({
        status: 'failed',
        details: details(FOREACH, [
          task('start', '1', [0, 500]),
          task('work', '2', [600, 1600]),
          task('work', '3', [600, 2600], { attempts: [failedAttempt(0, [600, 2600])] }),
          task('work', '4', [600, 2000], { attempts: [failedAttempt(0, [600, 2000])] }),
        ]),
      }),
    );
    expect(nodes).toEqual([
      { text: 'start<br>0.5 s', className: 'successful' },
      { text: 'work ×3<br>2 of 3 failed<br>2.0 s', className: 'failed' },
      { text: 'join<br>not reached', className: 'unreached' },
      { text: 'end<br>not reached', className: 'unreached' },
    ]);
    expect(edges).toEqual(['start items --> work ×3', 'work ×3 -.-> join', 'join -.-> end']);
  });

  it('the diagram shows which steps were reused, caught and interrupted', async () => {
    const { nodes } = await drawn(
      outcome({
        status: 'cancelled',
        details: details(
          [step('start', ['a', 'b', 'c']), step('a', ['j']), step('b', ['j']), step('c', ['j']), step('j')],
          [
            task('start', '1', [0, 0], { originPathspec: 'TrainFlow/6/start/1' }),
            task('a', '2', [0, 50], { caught: { type: 'E', message: '', stacktrace: undefined } }),
            task('b', '3', [0, 0], { attempts: [attempt(0, [0, undefined], { ok: undefined })] }),
            task('c', '4', [0, 40]),
          ],
        ),
      }),
    );
    expect(nodes.map(({ text, className }) => `${className}: ${text}`)).toEqual([
      'reused: start<br>reused',
      'caught: a<br>caught<br>50 ms',
      'interrupted: b<br>interrupted',
      'successful: c<br>40 ms',
      'unreached: j<br>not reached',
    ]);
  });

  it('the diagram is drawn downwards if many steps follow one another, and also if they form a cycle', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, index) =>
        step(index === 0 ? 'start' : `s${index}`, index + 1 < length ? [`s${index + 1}`] : []),
      );
    const direction = (steps: typeof FOREACH) =>
      /flowchart (..)/.exec(flowDiagram(outcome({ details: details(steps, []) })) ?? '')?.[1];
    expect(direction(chain(6))).toBe('LR');
    expect(direction(chain(7))).toBe('TD');
    expect(direction([step('start', ['start', 'end'], { type: 'split-switch' }), step('end')])).toBe('TD');
  });

  it('the diagram has dotted lines where no task went, even if tasks reached the step another way', async () => {
    const steps = [
      step('start', ['try', 'skip'], { type: 'split-switch' }),
      step('try', ['try', 'skip', 'end'], { type: 'split-switch' }),
      step('skip', ['end']),
      step('end'),
    ];
    const tasks = [
      task('start', '1', [0, 1], { chosen: ['try'] }),
      task('try', '2', [1, 2], { chosen: ['try'] }),
      task('try', '3', [2, 3], { chosen: ['end'] }),
      task('end', '4', [3, 4]),
    ];
    const { edges } = await drawn(outcome({ details: details(steps, tasks) }));
    expect(edges).toEqual([
      ...['start --> try ×2', 'start -.-> skip'],
      ...['try ×2 --> try ×2', 'try ×2 -.-> skip', 'try ×2 --> end', 'skip -.-> end'],
    ]);
  });

  it('the diagram marks the first and the last step, whatever their names', () => {
    const steps = [step('ingest', ['end']), step('end', ['publish']), step('publish')];
    const made = details(steps, []);
    const graph = { steps, parameters: [], configs: [], startStep: 'ingest', endStep: 'publish' };
    const diagram = flowDiagram(outcome({ details: { ...made, history: { graph, tasks: [] } } }));
    expect(diagram).toMatch(/n0\(\["ingest/);
    expect(diagram).toMatch(/n1\("end/);
    expect(diagram).toMatch(/n2\(\["publish/);
  });

  it('the diagram is left out if the graph is unknown, or larger than GitHub draws', () => {
    expect(flowDiagram(outcome({ details: details([], [task('start', '1', [0, 1])]) }))).toBeUndefined();
    expect(flowDiagram(outcome())).toBeUndefined();
    const wide = (count: number) => {
      const names = Array.from({ length: count }, (_, index) => `branch_${index}`);
      return outcome({ details: details([step('start', names), ...names.map((name) => step(name))], []) });
    };
    expect(flowDiagram(wide(500))).toContain('flowchart');
    expect(flowDiagram(wide(501))).toBeUndefined();
  });

  it('the diagram shows any name as it is, in one node', { tags: ['ci'] }, async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '#',
            '#35;',
            '#quot;',
            ';',
            ':',
            '`',
            '\n',
            'end',
            'click',
            '%%',
            '<b>',
            '&lt;',
            ']',
            '-->',
            '|',
            '\\',
          ),
          { minLength: 1, maxLength: 15 },
        )
        .map((words) => words.join('')),
    );
    await fc.assert(
      fc.asyncProperty(name, name, async (first, second) => {
        fc.pre(first !== second && first !== '__proto__' && second !== '__proto__');
        const steps = [step(first, [second], { foreachArtifact: second }), step(second)];
        const { nodes, edges } = await drawn(outcome({ details: details(steps, []) }));
        expect(nodes).toHaveLength(2);
        expect(edges).toHaveLength(1);
        const shown = nodes[0]?.text.replace('<br>not reached', '') ?? '';
        if (/^[\x20-\x7e]+$/.test(first) && first.trim() !== '')
          expect(shown.replaceAll(' ', '')).toBe(first.replaceAll(' ', ''));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { comparePlaces, placeOfStack, recordedPlace } from '../../src/client/history/foreach-stack.js';
import { flowGraph, PythonObject, stepPlaces } from '../../src/client/index.js';
import { step } from '../helpers/outcomes.js';

const typed = (name: string, type: string, ...next: string[]) => step(name, next, { type });
const graphOf = (...steps: ReturnType<typeof step>[]) => ({ steps, parameters: [], configs: [] });

describe('the steps that yield a list', () => {
  const cases: [string, ReturnType<typeof step>[], string[], string[]?][] = [
    ['none in a flow without foreaches', [typed('start', 'start', 'end'), typed('end', 'end')], []],
    [
      'those in a foreach, up to its join',
      [
        typed('start', 'split-foreach', 'fit'),
        typed('fit', 'linear', 'score'),
        typed('score', 'linear', 'join'),
        typed('join', 'join', 'end'),
        typed('end', 'end'),
      ],
      ['fit', 'score'],
    ],
    [
      'those of a num_parallel',
      [
        typed('start', 'split-parallel', 'train'),
        typed('train', 'linear', 'join'),
        typed('join', 'join', 'end'),
        typed('end', 'end'),
      ],
      ['train'],
    ],
    [
      'not those of branches',
      [
        typed('start', 'split-static', 'left', 'right'),
        typed('left', 'linear', 'join'),
        typed('right', 'linear', 'join'),
        typed('join', 'join', 'end'),
        typed('end', 'end'),
      ],
      [],
    ],
    [
      'branches and nested foreaches in a foreach, with their joins',
      [
        typed('start', 'split-static', 'many', 'plain'),
        typed('many', 'split-foreach', 'outer'),
        typed('outer', 'split-foreach', 'inner'),
        typed('inner', 'split-static', 'left', 'right'),
        typed('left', 'linear', 'both'),
        typed('right', 'linear', 'both'),
        typed('both', 'join', 'close_inner'),
        typed('close_inner', 'join', 'close_outer'),
        typed('close_outer', 'join', 'gather'),
        typed('plain', 'linear', 'gather'),
        typed('gather', 'join', 'end'),
        typed('end', 'end'),
      ],
      ['both', 'close_inner', 'inner', 'left', 'outer', 'right'],
    ],
    [
      'those in a foreach that only one way of a switch leads to',
      [
        typed('begin', 'split-switch', 'many', 'one'),
        typed('many', 'split-foreach', 'fit'),
        typed('fit', 'linear', 'join'),
        typed('join', 'join', 'finish'),
        typed('one', 'linear', 'finish'),
        typed('finish', 'end'),
      ],
      ['fit'],
    ],
    [
      'a step that leads to itself, by its rounds',
      [typed('start', 'start', 'loop'), typed('loop', 'split-switch', 'loop', 'end'), typed('end', 'end')],
      [],
      ['loop'],
    ],
  ];
  it.each(cases)('the steps that yield a list are known: %s', (_, steps, inForeach, recursive = []) => {
    const places = stepPlaces(graphOf(...steps));
    expect([...places.inForeach].sort()).toEqual(inForeach);
    expect([...places.recursive]).toEqual(recursive);
  });
});

describe('the place of a task', () => {
  const frame = (...args: unknown[]) => new PythonObject('metaflow.tuple_util.ForeachFrame', args);
  type Case = [string, unknown[], string | undefined, string[], string[]];
  const ADDRESSES = [
    '<__main__.Obj...x7f20b385b550>',
    '<Obj at 0x7f20b385b550>',
    '<function f at 0x7f20b385b550>',
    '<bound method...f20b385b550>>',
    "[<__main__.Obj...x7f20b385b550>, 'b']",
  ];
  const OWN_TEXTS = ['<Color.RED: 1>', '<b>...', 'at 0x1F', '<Item 1...last one>', 'a...deadbeef'];
  const cases: Case[] = [
    ['has the item', [frame('fit', 'seeds', 3, 2, '7')], 'fit:2', ['seeds=7'], ['seeds=7']],
    ['has an empty item', [frame('fit', 'names', 3, 1, '')], 'fit:1', [], ['names=']],
    ['has an item that was not saved', [frame('fit', 'names', 3, 1, null)], 'fit:1', [], ['names[1]']],
    ...ADDRESSES.map((text): Case => {
      const label = `has an item that is shown by its memory address (${text})`;
      return [label, [frame('fit', 'names', 3, 1, text)], 'fit:1', [`names=${text}`], ['names[1]']];
    }),
    ...OWN_TEXTS.map((text): Case => {
      const label = `has an item with a text that only looks like an address (${text})`;
      return [label, [frame('fit', 'names', 3, 1, text)], 'fit:1', [`names=${text}`], [`names=${text}`]];
    }),
    ['is a node', [frame('train', '_parallel_ubf_iter', null, 1, null)], 'train:1', [], ['node=1']],
    [
      'is the first node, which has no index',
      [frame('train', '_parallel_ubf_iter', null, null, null)],
      'train:None',
      [],
      ['node=0'],
    ],
    [
      'is in two foreaches',
      [frame('a', 'outer', 2, 1, 'x'), frame('b', 'inner', 3, 0, 'y')],
      'a:1,b:0',
      ['outer=x', 'inner=y'],
      ['outer=x', 'inner=y'],
    ],
  ];
  it.each(cases)(
    'the artifact and the metadata give the same place for a task that %s',
    (_, stack, path, words, right) => {
      const place = placeOfStack(stack, new Set());
      expect(place?.labels).toEqual(right);
      const variables = new Map([
        ...(['fit', 'a', 'b'] as const).map((name) => [name, name === 'fit' ? 'names' : name] as const),
        ['train', '_parallel_ubf_iter'] as const,
      ]);
      const entry = (name: string, value: string) => ({ name, value, type: name, createdAt: 0, attempt: 0 });
      const recorded = recordedPlace(
        [entry('foreach-execution-path', path ?? ''), entry('foreach-stack', JSON.stringify(words))],
        variables,
        new Set(),
      );
      expect(recorded?.place.indices).toEqual(place?.indices);
      if (recorded?.isWhole) expect(recorded.place.labels).toEqual(right);
    },
  );

  it('places of tasks are sorted by number, the outermost first, with unknown ones last', () => {
    const places = [[], [1, 0], [0, 10], [0, 2], [10, 0], [2, 1]];
    expect([...places].sort(comparePlaces)).toEqual([[0, 2], [0, 10], [1, 0], [2, 1], [10, 0], []]);
  });
});

const orderOf = (next: Readonly<Record<string, readonly string[]>>) =>
  flowGraph({
    steps: Object.fromEntries(Object.entries(next).map(([name, names]) => [name, { name, next: names }])),
  })?.steps.map(({ name }) => name);

describe('the order of steps', () => {
  it('each step comes after all that lead to it, however Metaflow lists the branches of a switch and its loops', () => {
    const next = {
      ...{ start: ['first', 'second', 'end'], first: ['loop'], loop: ['loop', 'after', 'double'] },
      ...{ after: ['end'], end: [], double: ['after'], second: ['after'] },
    };
    expect(orderOf(next)).toEqual(['start', 'first', 'loop', 'double', 'second', 'after', 'end']);
  });

  it('without a switch, the order is Metaflow’s, and steps that lead to each other are all there', () => {
    const split = { start: ['a', 'b'], a: ['a2'], a2: ['join'], b: ['join'], join: ['end'], end: [] };
    expect(orderOf(split)).toEqual(Object.keys(split));
    expect(orderOf({ a: ['b', 'b'], b: ['a', 'nowhere'] })).toEqual(['b', 'a']);
  });
});

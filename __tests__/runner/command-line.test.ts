import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/runner/command/command-line.js';
import { Runner } from '../../src/runner/index.js';
import { OptionError } from '../../src/runner/errors.js';

const TOP_LEVEL = { flowFile: 'flow.py', options: {} };
const RUN = { name: 'run', parameters: {}, tags: [], options: {} } as const;

describe('the command line', () => {
  it('the command line has top-level options, decospecs and Configs before the command, and the rest after it', () => {
    const topLevel = {
      flowFile: 'flow.py',
      options: { pylint: false },
      decospecs: ['retry:times=3,minutes_between_retries=0', 'kubernetes'],
      config: { model: 'm.json' },
      configValues: { data: { rows: 1 }, text: '{"a": 1}' },
    };
    const command = { ...RUN, parameters: { alpha: 1 }, tags: ['t'], options: { maxWorkers: 2 } };
    expect(commandLine(topLevel, command, '/tmp/attributes')).toEqual([
      'flow.py',
      '--no-pylint',
      '--with=retry:times=3,minutes_between_retries=0',
      '--with=kubernetes',
      '--config',
      'model',
      'm.json',
      '--config-value',
      'data',
      '{"rows":1}',
      '--config-value',
      'text',
      '{"a": 1}',
      'run',
      '--tag=t',
      '--max-workers=2',
      '--alpha=1',
      '--runner-attribute-file=/tmp/attributes',
    ]);
  });

  it('the command line passes a resume’s origin run as two arguments, and the step as the last argument of the command', () => {
    const command = {
      name: 'resume',
      originRunId: '7',
      stepToRerun: 'train',
      tags: [],
      options: {},
    } as const;
    expect(commandLine(TOP_LEVEL, command, 'a')).toEqual([
      'flow.py',
      'resume',
      '--origin-run-id',
      '7',
      'train',
      '--runner-attribute-file=a',
    ]);
  });

  it('the command line keeps a flow file that starts with a dash from becoming an option for Python', () => {
    expect(commandLine({ ...TOP_LEVEL, flowFile: '-c.py' }, RUN, 'a')[0]).toBe('./-c.py');
  });

  const RESUME = { name: 'resume', tags: [], options: {} } as const;

  it.each([
    [{ ...RESUME, stepToRerun: '--clone-only' }],
    [{ ...RESUME, stepToRerun: 'start --tag=x' }],
    [{ ...RESUME, stepToRerun: '' }],
    [{ ...RESUME, originRunId: '--tag=x' }],
    [{ ...RESUME, originRunId: '7 8' }],
    [{ name: 'spin', pathspec: '--persist', options: {} }],
    [{ name: 'spin', pathspec: 'F/1/start/-1', options: {} }],
    [{ name: 'spin', pathspec: '@/etc/passwd', options: {} }],
  ] as const)('the command line rejects %j, which could become another argument or an option', (command) => {
    expect(() => commandLine(TOP_LEVEL, command, 'a')).toThrow(OptionError);
  });

  it.each(['$(id)', '\\$(id)', '`id`', "it's", `a"'$(id)'"b`, 'a\\b', 'two\nlines'])(
    'the command line rejects the tag and the namespace %j, which shells on a cluster would not read as it is',
    (text) => {
      expect(() => commandLine(TOP_LEVEL, { ...RUN, tags: [text] }, 'a')).toThrow(OptionError);
      expect(() => commandLine(TOP_LEVEL, { ...RUN, options: { namespace: text } }, 'a')).toThrow(
        /^Option "namespace" contains a quote, a backslash, /,
      );
      expect(() => commandLine(TOP_LEVEL, { ...RUN, parameters: { text } }, 'a')).not.toThrow();
    },
  );

  it.each([
    `environment:vars={"BRANCH": "x'$(id)'"}`,
    "kubernetes:image=x'`id`'",
    'kubernetes:image=x{{=1}}',
    'environment:vars={"A": "{% set x = 1 %}"}',
  ])(
    'the command line rejects the decorator %j, which shells or templates on a cluster would execute',
    (decospec) => {
      const withIt = { ...TOP_LEVEL, decospecs: [decospec] };
      expect(() => commandLine(withIt, RUN, 'a')).toThrow(/^Option "with" contains a single quote, /);
      expect(() => commandLine({ ...TOP_LEVEL, options: { with: decospec } }, RUN, 'a')).toThrow(OptionError);
    },
  );

  it('the command line passes decorators with JSON, and the roots of datastores that clusters and this machine have', () => {
    const decospecs = [
      'environment:vars={"A": "$(id)", "B": {"C": "`id`"}}',
      'kubernetes:image=a/b:c@sha256:d',
    ];
    expect(commandLine({ ...TOP_LEVEL, decospecs }, RUN, 'a')).toEqual(
      expect.arrayContaining(decospecs.map((each) => `--with=${each}`)),
    );
    for (const root of ['s3://a/b_c=d', 'container/path', "/home/o'neill/my $data", './my data', '~/größe'])
      expect(() => commandLine({ ...TOP_LEVEL, options: { datastoreRoot: root } }, RUN, 'a')).not.toThrow();
  });

  it.each(['s3://b/$(id)', 's3://b/a;id', 's3://b/"+id+"', '$(id)', 'gs://b/a b', 'container/{{=1}}'])(
    'the command line rejects the root of a remote datastore %j, which shells on a cluster would execute',
    (root) => {
      expect(() => commandLine({ ...TOP_LEVEL, options: { 'datastore-root': root } }, RUN, 'a')).toThrow(
        /^Option "datastore-root" contains a character other than /,
      );
    },
  );

  it.each(["Pat'$(id)'", 'Pat "P" Pat'])(
    'a run does not start for the user %j, whose name shells on a cluster would not read as it is',
    async (name) => {
      const runner = new Runner('no.py', { env: { METAFLOW_USER: name } });
      await expect(runner.asyncRun()).rejects.toThrow("The user's name in METAFLOW_USER contains a quote");
      const other = new Runner('no.py', { env: { METAFLOW_USER: 'CORP\\pat $' } });
      await expect(other.asyncRun()).rejects.toThrow('no.py');
    },
  );

  it.each([
    ['METAFLOW_DECOSPECS', `kubernetes:image=x'$(id)'`],
    ['METAFLOW_DEFAULT_DECOSPECS', 'kubernetes:image={{x}}'],
    ['METAFLOW_DATASTORE_SYSROOT_S3', 's3://bucket/$(id)'],
    ['METAFLOW_DATASTORE_SYSROOT_GS', 'gs://bucket/a;id'],
    ['METAFLOW_RUN_TAGS', 'plain $(id)'],
    ['METAFLOW_RUN_NAMESPACE', `a'$(id)'`],
  ])('a run does not start if %s is %j, which shells on a cluster would execute', async (variable, value) => {
    const runner = new Runner('no.py', { env: { [variable]: value } });
    await expect(runner.asyncRun()).rejects.toThrow(`The variable ${variable} contains a`);
  });

  it('a run starts if variables of Metaflow have values that shells on a cluster read as they are', async () => {
    const env = {
      METAFLOW_DECOSPECS: 'kubernetes:cpu=2 environment:vars={"A":{"b":1}}',
      METAFLOW_DATASTORE_SYSROOT_S3: 's3://team-bucket/metaflow/feature_1@2',
      METAFLOW_DATASTORE_SYSROOT_LOCAL: "it's here",
      METAFLOW_RUN_TAGS: 'one two',
    };
    await expect(new Runner('no.py', { env }).asyncRun()).rejects.toThrow('no.py');
  });

  it.each(['runner-attribute-file', 'runnerAttributeFile', 'origin-run-id', 'config-value'])(
    'the command line rejects the option %s, which would break it',
    (option) => {
      expect(() => commandLine(TOP_LEVEL, { ...RUN, options: { [option]: 'x' } }, 'a')).toThrow(OptionError);
    },
  );

  it.each([[{ '': 'x' }], [{ '-c': 'x' }], [{ a: '\0' }]])(
    'the command line rejects the Config %j',
    (config) => {
      expect(() => commandLine({ ...TOP_LEVEL, config }, RUN, 'a')).toThrow(OptionError);
    },
  );
});

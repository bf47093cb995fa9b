import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keepArtifacts } from '../../src/ci/report/keep-artifacts.js';
import type { Host } from '../../src/ci/host.js';
import { mayContainOthers, NO_SECRETS, type RunSecrets } from '../../src/execution/run-secrets.js';
import { Redactor } from '../../src/redaction/index.js';
import { makeWorkspace } from '../helpers/workspace.js';

const READ: RunSecrets = { ...NO_SECRETS, areRead: true };
const SECRET = 'own = Parameter("api-token", default="x")';
const OWN_CLASS = 'own = OwnParameter("api-token")';
const HARMLESS = 'alpha = Parameter("alpha", default=1)';

it.each<[string, RunSecrets | undefined, string, 'run' | 'trigger', boolean]>([
  ['were read', READ, SECRET, 'run', false],
  ['are unknown', { ...READ, unknown: 'parameters p' }, HARMLESS, 'run', true],
  ['were not read', NO_SECRETS, SECRET, 'run', true],
  ['were not read in time', undefined, SECRET, 'run', true],
  ['of a class of its own were not read', undefined, OWN_CLASS, 'run', true],
  ['were not read, but the flow declares none', NO_SECRETS, HARMLESS, 'run', false],
  ['of a triggered run were not read', NO_SECRETS, SECRET, 'trigger', false],
])('if a run’s secrets %s, its output is hidden or not', (_, known, code, name, isHidden) => {
  const cwd = makeWorkspace();
  writeFileSync(path.join(cwd, 'flow.py'), `${code}\n`);
  const command = { name } as Parameters<typeof mayContainOthers>[1]['command'];
  expect(mayContainOthers(known, { command, flowFile: 'flow.py', cwd })).toBe(isHidden);
});

it('a library’s host gets a line in place of a log that may contain unknown secrets, and a warning', async () => {
  const directory = realpathSync(makeWorkspace());
  const logs = path.join(directory, 'logs', '1');
  mkdirSync(logs, { recursive: true });
  writeFileSync(path.join(logs, 'stdout.log'), 'the token is unspeakable');
  writeFileSync(path.join(logs, 'stderr.log'), '');
  const redactor = new Redactor([]);
  redactor.withhold(logs);
  const warnings: string[] = [];
  const uploaded: Record<string, string> = {};
  const host = {
    warn: (text: string) => void warnings.push(text),
    uploadArtifact: ({ directory: copy }: { readonly directory: string }) => {
      for (const name of readdirSync(path.join(copy, '1')))
        uploaded[name] = readFileSync(path.join(copy, '1', name), 'utf8');
      return Promise.resolve({ id: 1, url: undefined });
    },
  } as unknown as Host;
  await keepArtifacts({ directory, redactor, cancel: new AbortController().signal }, host);
  expect(warnings).toEqual([
    expect.stringMatching(/^The content of 1 file of the logs will not be in the artifact\. Not all secrets/),
  ]);
  expect(uploaded).toEqual({
    'stdout.log': expect.stringMatching(/^Not all secrets .*\n$/) as string,
    'stderr.log': '',
  });
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mayContainOthers, NO_SECRETS, type RunSecrets } from '../../src/execution/run-secrets.js';
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

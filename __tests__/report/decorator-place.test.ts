import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { GraphStep } from '../../src/client/index.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { decoratorPlace } from '../../src/outcome/place/decorator-place.js';

const NOTHING = { type: 'linear', next: [], doc: '', foreachArtifact: undefined, decorators: [] };

it.each([
  ['a few lines', '', { file: 'flow.py', line: 2 }],
  ['five mebibytes', '#'.repeat(5 * 1024 * 1024), undefined],
])('a decorator is searched for only in a file of a size that code has: %s', (_, end, place) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const lines = ['class F:', '  @metaflow.environment(', '    vars=5)', '  @step', '  def fit(self):', end];
  writeFileSync(path.join(directory, 'flow.py'), lines.join('\n'));
  const step: GraphStep = { ...NOTHING, name: 'fit', file: 'flow.py', line: 5 };
  const outcome = { flowFile: 'flow.py' } as RunOutcome;
  const found = decoratorPlace('environment', step, outcome, { workspace: directory, cwd: directory });
  if (place) expect(found).toMatchObject(place);
  else expect(found).toBeUndefined();
});

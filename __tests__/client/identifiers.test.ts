import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isVersion, metaflowVersionOf, pythonName } from '../../src/client/identifiers.js';
import { parseFlowLine } from '../../src/runner/log/flow-line.js';
import { artifactReference } from '../../src/execution/plan/artifact-reference.js';
import { namesInCode } from '../../src/execution/parameter-names.js';
import { lastOutput } from '../../src/execution/logs/last-output.js';
import { readOrigin } from '../../src/execution/plan/run-plan.js';
import { PYTHON } from '../helpers/paths.js';

/** Names in many alphabets, some with two spellings, and texts that are not names. */
const NAMES = ['größe', '学習', 'ﬁne', 'ℌ', 'ªb', 'नमस्ते', 'm²', 'e\u0301t\u00e9', '_x1', '℘', 'a·b'];
const NO_NAMES = ['', '1a', 'a-b', 'a b', '🎈', 'a.b', '²', '٣x', '·a', 'a/b'];

describe('a name', () => {
  it('a name is valid if Python accepts it, and is stored as Python stores it', () => {
    const program =
      'import json, sys, unicodedata as u\nprint(json.dumps([u.normalize("NFKC", n) if n.isidentifier() else None for n in json.load(sys.stdin)]))';
    const texts = [...NAMES, ...NO_NAMES];
    const answer = execFileSync(PYTHON, ['-c', program], { input: JSON.stringify(texts), encoding: 'utf8' });
    expect(texts.map((text) => pythonName(text) ?? null)).toEqual(JSON.parse(answer));
  });

  it('names of flows, steps, artifacts, parameters and classes can be in any alphabet', () => {
    for (const name of ['größe', '学習', 'ﬁne'].map((text) => text.normalize('NFKC'))) {
      expect(readOrigin(`${name}/12`)).toEqual({ flowName: name, kind: 'run', runId: '12' });
      expect(artifactReference(`start/${name}`)).toBe(`start/${name}`);
      expect(parseFlowLine(`2026-01-02 03:04:05.678 [1/${name}/2 (pid 3)] text`).task?.stepName).toBe(name);
      expect([...(namesInCode(`${name}: str = lib.${name}.Parameter("api-token")`).get(name) ?? [])]).toEqual(
        ['api-token'],
      );
      const log = ['Could not start', `flow.py:3: ${name}Warning: old`, '  x = 1', 'no data'].join('\n');
      expect(lastOutput(log, 'flow.py')?.text).toBe('no data');
    }
    expect(readOrigin('ﬁne/12')?.flowName).toBe('fine');
  });
});

describe('the Metaflow version of a run', () => {
  it.each([
    ['2.19.39', '2.19.39'],
    ['2.19.39.post2-git1a2b3c4', '2.19.39.post2-git1a2b3c4'],
    ['2.19.39+local', '2.19.39+local'],
    ['2.19.39+company(1.2;other)', '2.19.39'],
    ['2.19.39.1+obcheckpoint(0.2.14);<unk>(<unk>);ob(v1)', '2.19.39.1'],
    ['2.19.39 $(id)', undefined],
    ['', undefined],
  ])('a run with a tag for version %j was made with Metaflow %s', (tagged, version) => {
    expect(metaflowVersionOf(['python_version:3.12.1', `metaflow_version:${tagged}`])).toBe(version);
    expect(isVersion(tagged)).toBe(tagged === version);
  });

  it('a run without a version tag was made with an unknown version', () => {
    expect(metaflowVersionOf(['runtime:dev', 'x_metaflow_version:1'])).toBeUndefined();
  });
});

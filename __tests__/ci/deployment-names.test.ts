import { describe, expect, it } from 'vitest';
import { deployability, type NamesTaken } from '../../src/ci/deploy/check-deploys.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { inputName } from '../../src/options/option.js';
import type { Introspection } from '../../src/runner/index.js';

type Flow = Pick<Introspection, 'flow' | 'project'>;

/** What is wrong with the second of two flows that a push to a branch deploys, because of the first. */
function faultsOfSecond(orchestrator: string, first: Flow, second: Flow): readonly string[] {
  const settings = { orchestrator, deploymentName: undefined, projectBranch: 'auto' };
  const git = { name: 'feature', isDefault: false };
  const options = { settings, naming: inputName, git, signal: new AbortController().signal };
  const taken: NamesTaken = new Map();
  const [, faults = []] = [first, second].map((flow, position) => {
    const top = flow.project ? { branch: { type: 'text', choices: [] } } : {};
    const found = { python: '3.12.0', options: { top }, ...flow };
    return deployability({ flowFile: `${position}.py` } as RunPlan, found, taken, options).faults;
  });
  return faults;
}

describe('the names of deployments', () => {
  it.each<[string, string, Flow, Flow, boolean]>([
    ['Argo Workflows', 'argo-workflows', { flow: 'TrainFlow' }, { flow: 'Train_flow' }, true],
    ['Step Functions', 'step-functions', { flow: 'TrainFlow' }, { flow: 'Trainflow' }, false],
    ['Step Functions', 'step-functions', { flow: 'TrainFlow' }, { flow: 'TrainFlow' }, true],
    [
      'one project',
      'airflow',
      { flow: 'F', project: { name: 'a' } },
      { flow: 'F', project: { name: 'a' } },
      true,
    ],
    [
      'two projects',
      'airflow',
      { flow: 'F', project: { name: 'a' } },
      { flow: 'F', project: { name: 'b' } },
      false,
    ],
    ['a project and none', 'airflow', { flow: 'F', project: { name: 'a' } }, { flow: 'F' }, false],
    ['unknown projects', 'airflow', { flow: 'F', project: {} }, { flow: 'F', project: {} }, false],
  ])('on %s, two flows have the same name if the second would replace the first: %s %j %j', (_, ...rest) => {
    const [orchestrator, first, second, isSame] = rest;
    const words = `0.py and 1.py would have the same name on ${orchestrator}: the second would replace the first.`;
    expect(faultsOfSecond(orchestrator, first, second)).toEqual(
      isSame ? [expect.stringContaining(words)] : [],
    );
  });
});

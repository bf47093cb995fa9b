import { describe, expect, it } from 'vitest';
import type { DeployPlan } from '../../src/ci/deploy/deploy-plan.js';
import { withRefusedOption } from '../../src/ci/deploy/refused-option.js';
import { DeployError } from '../../src/deployer/index.js';
import { inputName } from '../../src/options/option.js';
import { renderOptions } from '../../src/runner/index.js';

const deploy = (createOptions: Record<string, unknown>) =>
  ({ plan: { flowFile: 'a.py' }, settings: { orchestrator: 'argo-workflows', createOptions } }) as DeployPlan;

/** What a user reads if Metaflow answers this to the options. */
function shown(words: string, createOptions: Record<string, unknown>): string {
  const details = { orchestrator: 'argo-workflows', verb: 'create', stderr: words };
  return withRefusedOption(new DeployError(words, details), deploy(createOptions), inputName).message;
}

describe('an option for a deployment that Metaflow refuses', () => {
  it.each([
    [
      'Error: no such option: --workflow-timeot',
      { 'workflow-timeot': 3 },
      'Input "deploy-options": Error: no such option: --workflow-timeot. Its options: python a.py argo-workflows create --help',
    ],
    [
      'Error: no such option: --name  Did you mean --namespace?',
      { name: 'x' },
      'Input "deploy-options": Error: no such option: --name  Did you mean --namespace. Use the input "deployment-name".',
    ],
    [
      "Error: Invalid value for '--workflow-timeout': soon is not a valid integer",
      { workflowTimeout: 'soon' },
      'Input "deploy-options": Error: Invalid value for \'--workflow-timeout\': soon is not a valid integer',
    ],
    ['Error: no such option: --branch', { 'workflow-timeout': 3 }, 'Error: no such option: --branch'],
    ["Error: Missing option '--alpha'.", { 'workflow-timeout': 3 }, "Error: Missing option '--alpha'."],
  ])('the error names the input, and what to do: %s', (words, options, message) => {
    expect(shown(words, options)).toBe(message);
  });

  it('a value that no option takes is reported with the input', () => {
    const options = { 'workflow-title': { a: 'b' } };
    let refusal: unknown;
    try {
      renderOptions('command', options);
    } catch (error) {
      refusal = withRefusedOption(error as Error, deploy(options), inputName);
    }
    expect(String(refusal)).toContain('Input "deploy-options": Option "workflow-title" takes a string');
  });
});

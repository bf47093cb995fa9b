import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutActionVariables } from '../../src/action/child-environment.js';
import { runAction } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';

const OURS = /^(ACTIONS_|INPUT_|STATE_)|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/;

describe('the environment of a flow', () => {
  it('has none of what is the action’s, by name or by value, and all of what is the job’s', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const secrets = {
      ...service.environment(),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-token-of-the-action',
      ACTIONS_CACHE_URL: 'https://cache-of-the-action',
      STATE_isPost: 'state-of-the-action',
      'INPUT_GITHUB-TOKEN': 'token-in-an-input',
    };
    const step = await runAction({
      workspace,
      inputs: { flow: 'environment.py', mask: 'a-value-to-be-masked', env: 'ACTIONS_MY_OWN=given' },
      env: { ...secrets, GITHUB_SHA: 'sha-of-the-job', SERVICE_TOKEN: 'token-of-the-job' },
    });
    expect(step.errors).toEqual([]);
    const text = readFileSync(path.join(workspace, 'environment.json'), 'utf8');
    const environment = JSON.parse(text) as Record<string, string>;
    // What the workflow's author passes is passed.
    expect(environment).toMatchObject({
      ACTIONS_MY_OWN: 'given',
      GITHUB_SHA: 'sha-of-the-job',
      SERVICE_TOKEN: 'token-of-the-job',
    });
    expect(Object.keys(environment).filter((name) => OURS.test(name))).toEqual(['ACTIONS_MY_OWN']);
    for (const value of [...Object.values(secrets), 'a-value-to-be-masked'])
      expect(text).not.toContain(value);
  });

  it('loses exactly the names that are the action’s', () => {
    const name = fc
      .tuple(fc.constantFrom('ACTIONS_', 'INPUT_', 'STATE_', 'GITHUB_', 'MY_ACTIONS_', ''), fc.string())
      .map(([prefix, rest]) => prefix + rest);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (env) => {
        expect(Object.keys(withoutActionVariables(env))).toEqual(
          Object.keys(env).filter((key) => OURS.test(key)),
        );
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutActionVariables } from '../../src/action/inputs/child-environment.js';
import { lostVariablesText } from '../../src/action/inputs/lost-variables.js';
import { optionRows } from '../../src/options/table.js';
import { runAction } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';

const OURS = /^(ACTIONS_|INPUT_|STATE_)|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/;

/** All command files of runner 2.336: the name in the context, and the prefix of the file name. */
const FILE_COMMANDS = [
  ['path', 'add_path_'],
  ['env', 'set_env_'],
  ['step_summary', 'step_summary_'],
  ['state', 'save_state_'],
  ['output', 'set_output_'],
  ['artifacts', 'artifacts_'],
  ['artifacts_list', 'artifacts_list_'],
] as const;

describe('the environment of a flow', () => {
  it('a flow’s environment has all variables of the job, but none of the action’s own names or values', async () => {
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
      env: {
        ...secrets,
        INPUT_DIR: 'data',
        GITHUB_SHA: 'sha-of-the-job',
        SERVICE_TOKEN: 'token-of-the-job',
        RUNNER_TEMP: workspace,
        GITHUB_ARTIFACTS: path.join(workspace, '_runner_file_commands', 'artifacts_1'),
      },
    });
    expect(step.errors).toEqual([]);
    expect(step.stdout).toContain('The flow does not get INPUT_DIR, STATE_isPost: names that begin with');
    const text = readFileSync(path.join(workspace, 'environment.json'), 'utf8');
    const environment = JSON.parse(text) as Record<string, string>;
    // The flow gets the variables that the workflow's author sets for it.
    expect(environment).toMatchObject({
      ACTIONS_MY_OWN: 'given',
      GITHUB_SHA: 'sha-of-the-job',
      SERVICE_TOKEN: 'token-of-the-job',
    });
    expect(Object.keys(environment).filter((name) => OURS.test(name))).toEqual(['ACTIONS_MY_OWN']);
    expect(environment).not.toHaveProperty('GITHUB_ARTIFACTS');
    for (const value of [...Object.values(secrets), 'a-value-to-be-masked'])
      expect(text).not.toContain(value);
  });

  it.each([
    ['the runner', '/home/runner/work/_temp', '/home/runner/work/_temp/_runner_file_commands'],
    ['the runner in a container', '/__w/_temp', '/github/file_commands'],
    ['another runner', '/tmp', '/var/run/act/workflow'],
  ])('a flow’s environment names no file that %s reads commands from', (_, temp, folder) => {
    const files = Object.fromEntries(
      FILE_COMMANDS.map(([name, prefix]) => [`GITHUB_${name.toUpperCase()}`, `${folder}/${prefix}1f0c`]),
    );
    const others = {
      RUNNER_TEMP: temp,
      GITHUB_EVENT_PATH: `${path.dirname(folder)}/event.json`,
      GITHUB_WORKSPACE: '/home/runner/work/flows',
      GITHUB_ACTION_PATH: '/home/runner/work/_actions',
      RUNNER_TRACKING_ID: 'github_1f0c',
      MODEL: `${temp}/model.bin`,
    };
    expect(Object.keys(withoutActionVariables({ ...files, ...others })).sort()).toEqual(
      Object.keys(files).sort(),
    );
  });

  it('a flow’s environment has the runner’s command files under no name, but keeps files next to those of another runner', () => {
    const folder = '/work/_temp/_runner_file_commands';
    const env = {
      RUNNER_TEMP: '/work/_temp',
      OUT: `${folder}/set_output_1`,
      GITHUB_NEWER: `${folder}/newer_1`,
    };
    expect(Object.keys(withoutActionVariables(env))).toEqual(['OUT', 'GITHUB_NEWER']);
    const place = '/var/run/act/workflow';
    const others = {
      GITHUB_OUTPUT: `${place}/output.txt`,
      GITHUB_EVENT_PATH: `${place}/event.json`,
      MINE: `${place}/x`,
    };
    expect(Object.keys(withoutActionVariables(others))).toEqual(['GITHUB_OUTPUT']);
  });

  it('a log line names the job’s own variables that the flow does not get, but no input of the action', () => {
    const inputs = optionRows.flatMap(([, { input }]) => input ?? []);
    expect(inputs.length).toBeGreaterThan(40);
    const ours = Object.fromEntries(inputs.map((name) => [`INPUT_${name.toUpperCase()}`, '']));
    expect(lostVariablesText({ ...ours, MY_INPUT_DIR: 'x', ACTIONS_X: 'x' }, {})).toBeUndefined();
    const own = { ...ours, INPUT_DIR: 'data', STATE_DIR: 'state' };
    expect(lostVariablesText(own, { STATE_DIR: 'given' })).toMatch(
      /^The flow does not get INPUT_DIR: .* "env"/,
    );
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`STATE_${index}`, '']));
    expect(lostVariablesText(many, {})).toContain('STATE_0, STATE_1, STATE_2, STATE_3, STATE_4, …: ');
  });

  it('a flow’s environment loses exactly the action’s own variables', () => {
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

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Runner } from '../../src/index.js';
import { discreetOptions } from '../../src/deployer/secret-options.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const FLOW = `
import subprocess
from metaflow import FlowSpec, JSONType, Parameter, step

class DiscreetFlow(FlowSpec):
    api_token = Parameter("api-token")
    passwords = Parameter("passwords", multiple=True, type=str)
    secret = Parameter("secret", type=JSONType, default="null")
    count = Parameter("count", default=1)
    login = Parameter("login", type=JSONType, default="{}")

    @step
    def start(self):
        # Each process of this machine, as anybody sees it.
        self.seen = subprocess.check_output(["ps", "-A", "-ww", "-o", "args="], text=True)
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    DiscreetFlow()
`;

it('secret options of an orchestrator are passed in variables, whichever way their names are written', () => {
  const given = { notifySlackWebhookUrl: 'one', 'new-token': 'two', notify_incident_io_api_key: 'three' };
  const { options, env } = discreetOptions({ ...given, 'max-workers': 3 }, 'argo-workflows', 'create');
  expect(options).toEqual({ 'max-workers': 3 });
  expect(env).toEqual({
    METAFLOW_ARGO_WORKFLOWS_CREATE_NOTIFY_SLACK_WEBHOOK_URL: 'one',
    METAFLOW_ARGO_WORKFLOWS_CREATE_GIVEN_TOKEN: 'two',
    METAFLOW_ARGO_WORKFLOWS_CREATE_NOTIFY_INCIDENT_IO_API_KEY: 'three',
  });
});

describe('parameters with secret names', () => {
  const runner = () => {
    const cwd = makeWorkspace();
    writeFileSync(path.join(cwd, 'discreet.py'), FLOW);
    return new Runner('discreet.py', { cwd, python: PYTHON, env: cleanEnvironment(), showOutput: false });
  };

  it('parameters with secret names reach the flow unchanged and do not appear in the list of processes', async () => {
    const token = ` of-nobody ${process.pid}*'"$x `;
    const given = {
      'api-token': token,
      passwords: ['a b', 'c'],
      secret: `{"a": "hidden-${process.pid}"}`,
      count: 5,
      login: `{"user": "ada", "password": "within-${process.pid}"}`,
    };
    const run = await runner().run(given);
    const { data } = run.run;
    expect(await data['api_token']).toBe(token);
    expect(await data['passwords']).toEqual(['a b', 'c']);
    expect(await data['secret']).toEqual({ a: `hidden-${process.pid}` });
    expect(await data['count']).toBe(5);
    expect(await data['login']).toEqual({ user: 'ada', password: `within-${process.pid}` });
    const seen = String(await data['seen']);
    expect(seen).toContain('discreet.py');
    expect(seen).not.toContain(`of-nobody ${process.pid}`);
    expect(seen).not.toContain(`hidden-${process.pid}`);
    expect(seen).not.toContain(`within-${process.pid}`);
  });

  it('the error for a secret parameter that the flow does not have does not quote its value', async () => {
    const wrong = runner().run({ 'api-token': 'x', access_token: 'never-to-be-shown' });
    await expect(wrong).rejects.toThrow('has no parameter "access_token" (given the value ***)');
  });
});

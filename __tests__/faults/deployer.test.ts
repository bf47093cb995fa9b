import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discreetOptions } from '../../src/deployer/secret-options.js';
import { Deployer, DeployError, WaitTimeoutError } from '../../src/index.js';
import { ciAfter } from '../helpers/rows.js';
import { PYTHON, ROOT } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** A flow that replaces Metaflow's commands for an orchestrator, as a hostile one could. */
const FLOW = `
import json, os, sys
from metaflow import FlowSpec, Parameter, step

class Deployed(FlowSpec):
    api_token = Parameter("api-token", default="none")

    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass

attribute_files = [item.partition("=")[2] for item in sys.argv if item.startswith("--deployer-attribute-file=")]
if attribute_files or "delete" in sys.argv:
    verb = "create" if "create" in sys.argv else "trigger" if "trigger" in sys.argv else "delete"
    with open("seen-" + verb, "w") as seen:
        seen.write("\\n".join(sys.argv) + "\\n\\n" + "\\n".join(key + "=" + value for key, value in os.environ.items()))
    if os.environ.get("REFUSES") == verb:
        sys.exit("Error: Invalid value: " + " ".join(value for key, value in os.environ.items() if key.startswith("METAFLOW_")))
    while os.environ.get("PRINTS"):
        print("x" * 65536)
    for _ in range(int(os.environ.get("MANIFEST_MIB", "0"))):
        print("x" * 1048575)
    result = os.environ.get("RESULT_OF_" + verb.upper(), "")
    if result == "pipe":
        os.mkfifo(attribute_files[0])
    elif result == "gibibyte":
        open(attribute_files[0], "w").truncate(1 << 30)
    elif result and result != "nothing":
        open(attribute_files[0], "w").write(result)
    sys.exit(0)

if __name__ == "__main__":
    Deployed()
`;

const CREATED = JSON.stringify({ name: 'deployed', flow_name: 'Deployed', metadata: 'local@/nowhere' });
const TRIGGERED = JSON.stringify({ name: 'deployed', pathspec: 'Deployed/argo-1' });

function deployerOf(env: Readonly<Record<string, string>> = {}) {
  const cwd = makeWorkspace();
  writeFileSync(path.join(cwd, 'deployed.py'), FLOW);
  const deployer = new Deployer('deployed.py', {
    ...{ cwd, python: PYTHON, showOutput: false },
    env: { ...cleanEnvironment(), RESULT_OF_CREATE: CREATED, RESULT_OF_TRIGGER: TRIGGERED, ...env },
  });
  /** The arguments and the environment that a command got. */
  const seen = (verb: string) => readFileSync(path.join(cwd, `seen-${verb}`), 'utf8').split('\n\n');
  return { argo: deployer.argoWorkflows(), seen };
}

describe('deploying and triggering a hostile flow', () => {
  it('deploying and triggering a flow shows no secret parameter and no token in the list of processes', async () => {
    const { argo, seen } = deployerOf();
    const deployed = await argo.create({ authorize: 'one-of-others', newToken: 'one-of-ours', tags: ['ci'] });
    const triggered = await deployed.trigger({ 'api-token': 'hidden*value' });
    await deployed.delete({ authorize: 'one-of-others' });
    expect(triggered.pathspec).toBe('Deployed/argo-1');
    const [created, ofCreate] = seen('create');
    expect(created).toContain('--tag=ci');
    expect(created).not.toContain('one-of-');
    expect(ofCreate).toContain('METAFLOW_ARGO_WORKFLOWS_CREATE_AUTHORIZE=one-of-others\n');
    expect(ofCreate).toContain('METAFLOW_ARGO_WORKFLOWS_CREATE_GIVEN_TOKEN=one-of-ours');
    expect(discreetOptions({ newToken: 'one-of-ours' }, 'airflow', 'create')).toEqual({
      options: {},
      env: { METAFLOW_AIRFLOW_CREATE_GIVEN_TOKEN: 'one-of-ours' },
    });
    const [arguments_, ofTrigger] = seen('trigger');
    expect(arguments_).not.toContain('hidden');
    expect(ofTrigger).toContain('METAFLOW_ARGO_WORKFLOWS_TRIGGER_API_TOKEN=hidden*value');
    const [deleted, ofDelete] = seen('delete');
    expect(deleted).not.toContain('one-of-');
    expect(ofDelete).toContain('METAFLOW_ARGO_WORKFLOWS_DELETE_AUTHORIZE=one-of-others');
  });

  it('an error in which Metaflow quotes a secret parameter shows *** in its place', async () => {
    const { argo } = deployerOf({ REFUSES: 'trigger' });
    const deployed = await argo.create();
    const error: unknown = await deployed.trigger({ 'api-token': 'hidden*value' }).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(DeployError);
    const { message, details } = error as DeployError;
    expect(message).toMatch(/failed with exit code 1: Error: Invalid value: .*\*\*\*/);
    expect(message + details.stderr).not.toContain('hidden*value');
  });

  it('a manifest of more than 64 MiB is not read', { tags: ['ci'] }, async () => {
    const manifestOf = async (mebibytes: string) =>
      (await deployerOf({ MANIFEST_MIB: mebibytes }).argo.create({ onlyJson: true })).manifest;
    await expect(manifestOf('65')).rejects.toThrow('is too large');
    expect((await manifestOf('2'))?.length).toBe(2 * 1024 * 1024);
  });

  for (const { tags, rows } of ciAfter<[string, Readonly<Record<string, string>>, RegExp]>(
    1,
    [
      [
        'missing',
        { RESULT_OF_CREATE: 'nothing' },
        /ended with exit code 0, but has not reported what it did/,
      ],
      ['a pipe', { RESULT_OF_CREATE: 'pipe' }, /is not a regular file/],
      ['a gibibyte long', { RESULT_OF_CREATE: 'gibibyte' }, /is too large/],
      ['not JSON', { RESULT_OF_CREATE: '{' }, /its result cannot be read/],
      ['null', { RESULT_OF_CREATE: 'null' }, /it is not a JSON object/],
      ['JSON with 5000 levels', { RESULT_OF_CREATE: '['.repeat(5000) }, /more than 100 levels/],
      ['an invalid name', { RESULT_OF_CREATE: '{"name": "a\\n::set-output"}' }, /its "name" is not/],
      ['an invalid flow name', { RESULT_OF_CREATE: '{"flow_name": ["F"]}' }, /its "flow_name" is not/],
      [
        'a list in place of information',
        { RESULT_OF_CREATE: '{"additional_info": []}' },
        /its "additional_info" is not/,
      ],
      ['a shell command', { RESULT_OF_TRIGGER: '{"pathspec": "F/$(id)"}' }, /its "pathspec" is not/],
      ['an option', { RESULT_OF_TRIGGER: '{"pathspec": "F/--help"}' }, /its "pathspec" is not/],
      ['a task', { RESULT_OF_TRIGGER: '{"pathspec": "F/1/start/1"}' }, /its "pathspec" is not/],
      ['without a pathspec', { RESULT_OF_TRIGGER: '{}' }, /the id of its run is unknown/],
    ],
    6,
  )) {
    it.each(rows)(
      'a deployment whose result is %s fails with the reason, in little time and memory',
      { tags },
      async (_, env, why) => {
        const deploying = deployerOf(env).argo.create();
        const triggering = deploying.then(async (deployed) => await deployed.trigger());
        const error: unknown = await triggering.catch((it: unknown) => it);
        expect(error).toBeInstanceOf(DeployError);
        expect((error as Error).message).toMatch(why);
      },
    );
  }

  it('waiting for a run ends at its timeout, or when it is aborted, even if the metadata service never answers', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    server.unref();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const result = { name: 'deployed', pathspec: 'Deployed/argo-1', metadata: `service@${url}` };
    const { argo } = deployerOf({ METAFLOW_SERVICE_URL: url, RESULT_OF_TRIGGER: JSON.stringify(result) });
    const triggered = await (await argo.create()).trigger();
    const began = Date.now();
    await expect(triggered.waitForRun({ timeoutMs: 2000 })).rejects.toThrow(WaitTimeoutError);
    await expect(triggered.waitForRun({ abortSignal: AbortSignal.timeout(1000) })).rejects.toThrow(/timeout/);
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  for (const { tags, rows } of ciAfter(1, ['deployed', 'run'])) {
    it.each(rows)(
      'aborting ends a flow that is being %s, even if nobody reads its output',
      { tags },
      async (how) => {
        const cwd = makeWorkspace();
        writeFileSync(path.join(cwd, 'deployed.py'), FLOW);
        const program = `
import { writeSync } from 'node:fs';
import { Deployer, Runner } from ${JSON.stringify(path.join(ROOT, 'lib', 'index.js'))};
const controller = new AbortController();
const { signal: abortSignal } = controller;
setTimeout(() => controller.abort(new Error('no more')), ${how === 'run' ? 6000 : 2000});
const options = { python: ${JSON.stringify(PYTHON)}, env: { PRINTS: 'a line of 500 MB' } };
const ended = ${how === 'run' ? `new Runner('printing.py', options).run({}, { abortSignal }).then(({ status }) => status)` : `new Deployer('deployed.py', options).argoWorkflows().create({ abortSignal })`};
writeSync(2, String(await ended.catch((error) => error)));
process.exit(0);
`;
        const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
          cwd,
          env: cleanEnvironment(),
        });
        onTestFinished(() => void child.kill('SIGKILL'));
        let stderr = '';
        child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
        const [code] = (await once(child, 'exit')) as [number | null];
        expect(code).toBe(0);
        expect(stderr).toMatch(
          how === 'run'
            ? /(cancelled|successful)$/
            : /argo-workflows create of deployed\.py was cancelled\.$/,
        );
      },
    );
  }
});

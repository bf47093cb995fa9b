import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { checkService } from '../../src/execution/remote/service-check.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const SECRET = 'secret-of-a-gateway';

/** A record of everything that has ids, as a service answers requests for flows, runs, steps and tasks. */
const RECORD = { flow_id: 'F', run_number: 1, step_name: 'start', task_id: 2, tags: [], system_tags: [] };

function answer(response: ServerResponse, text: string): boolean {
  response.writeHead(200, { 'content-type': 'application/json', METADATA_SERVICE_VERSION: '2.5.0' });
  response.end(text);
  return true;
}

describe('a metadata service that answers oddly', () => {
  const cwd = makeWorkspace(afterAll);
  const bridgeTo = (service: MetadataService, url = service.url) =>
    new Bridge({
      ...{ python: PYTHON, cwd, metadata: undefined },
      env: {
        ...cleanEnvironment(),
        ...service.environment,
        METAFLOW_SERVICE_URL: url,
        METAFLOW_SERVICE_HEADERS: JSON.stringify({ 'X-Gateway': SECRET }),
      },
    });

  it('the keys for a metadata service are sent to no other host, however the service redirects', async () => {
    await using service = await MetadataService.start();
    await using other = await MetadataService.start();
    const arrived: IncomingMessage['headers'][] = [];
    other.fault = (request, response) => {
      arrived.push(request.headers);
      return answer(response, request.url?.endsWith('tag/mutate') ? '{"tags": []}' : JSON.stringify(RECORD));
    };
    const statuses = [301, 302, 303, 307, 308];
    for (const status of statuses) {
      service.fault = (request, response) => {
        response.writeHead(status, { location: `${other.url}${request.url ?? ''}` }).end();
        return true;
      };
      await using bridge = bridgeTo(service);
      expect(await bridge.object(['F', '1'])).toMatchObject({ id: '1' });
      await bridge.changeTags(['F', '1'], ['new'], []).catch(() => undefined);
    }
    const env = { ...cleanEnvironment(), ...service.environment };
    await checkService({ python: PYTHON, cwd, env, options: {} }, new AbortController().signal);
    expect(arrived.length).toBeGreaterThan(2 * statuses.length);
    for (const sent of [service.key, SECRET]) expect(JSON.stringify(arrived)).not.toContain(sent);
  });

  it('a redirect within the metadata service keeps the keys', async () => {
    await using service = await MetadataService.start();
    const arrived: IncomingMessage['headers'][] = [];
    service.fault = (request, response) => {
      arrived.push(request.headers);
      if (request.url?.startsWith('/moved')) return answer(response, JSON.stringify(RECORD));
      response.writeHead(307, { location: `/moved${request.url ?? ''}` }).end();
      return true;
    };
    await using bridge = bridgeTo(service);
    await bridge.object(['F', '1']);
    expect(arrived.map((headers) => [headers['x-api-key'], headers['x-gateway']])).toEqual(
      Array.from(arrived, () => [service.key, SECRET]),
    );
    expect(arrived.length).toBeGreaterThan(1);
  });

  it('an answer that is not what was requested is an error that names the service, without its password, and what to check', async () => {
    await using service = await MetadataService.start();
    let text = '';
    service.fault = (_, response) => answer(response, text);
    await using bridge = bridgeTo(service, service.url.replace('//', '//user:unspeakable@'));
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const faults: readonly (readonly [string, RegExp])[] = [
      ['<html>a login page</html>', /\(JSONDecodeError: Expecting value/],
      ['{"message": "no"}', /\(ValueError: an object without step_name\)/],
      ['[{"run_number": 1}]', /\(ValueError: an object without step_name\)/],
      ['[{"step_name": ["start"]}]', /\(ValueError: an object without step_name\)/],
      ['[null]', /\(TypeError: NoneType instead of an object\)/],
      ['["start"]', /\(TypeError: str instead of an object\)/],
      ['7', /\(TypeError: int instead of an object\)/],
      [deep, /\(RecursionError: /],
      ['[{"step_name": "start", "task_id": 2, "ts_epoch": NaN}]', /\(ValueError: Out of range float/],
    ];
    for (const [odd, reason] of faults) {
      text = odd;
      const error: unknown = await bridge
        .tasks(['F', '1'], () => undefined)
        .then(
          (found) => found,
          (fault: unknown) => fault,
        );
      const { message } = error as Error;
      expect(message).toMatch(
        /^The metadata service at http:\/\/127\.0\.0\.1:\d+, asked for the \w+ of F\/1(\/start)?(\/2)?, answered with something else/,
      );
      expect(message).toMatch(reason);
      expect(message).toMatch(/ Check METAFLOW_SERVICE_URL and what answers there\.$/);
      expect(message.length).toBeLessThan(500);
    }
    text = '[]';
    expect(await bridge.tasks(['F', '1'], () => undefined)).toEqual([]);
  });

  it('an answer with more values than a run can have is an error, and only what we need of an answer is passed on', async () => {
    await using service = await MetadataService.start();
    let values = 10_000_001;
    service.fault = (_, response) =>
      answer(response, JSON.stringify({ ...RECORD, tags: ['own'], other: new Array(values).fill(0) }));
    await using bridge = bridgeTo(service);
    expect((await bridge.object(['F', '1']))?.tags).toEqual(['own']);
    service.fault = (_, response) =>
      answer(response, JSON.stringify({ ...RECORD, tags: new Array(values).fill(0) }));
    await expect(bridge.object(['F', '1'])).rejects.toThrow(
      /answered with something else \(ValueError: more than 268435456 bytes or 10000000 values\)/,
    );
    values = 3;
    expect((await bridge.object(['F', '1']))?.tags).toHaveLength(3);
  });

  it('an artifact is read only from the file of its digest in a datastore, whatever the service names', async () => {
    await using service = await MetadataService.start();
    const outside = path.join(cwd, 'outside.pkl');
    writeFileSync(outside, Buffer.from('8003580500000070726f6f662e', 'hex'));
    const digest = (letter: string) => letter.repeat(40);
    const place = (sha: string) => path.join(cwd, 'root', 'Flow', 'data', sha.slice(0, 2), sha);
    for (const letter of ['a', 'b', 'c']) mkdirSync(path.dirname(place(digest(letter))), { recursive: true });
    copyFileSync(outside, place(digest('a')));
    symlinkSync(outside, place(digest('b')));
    execFileSync('mkfifo', [place(digest('c'))]);
    await using bridge = bridgeTo(service);
    const read = (sha: string, location = `:root:${path.join(cwd, 'root')}`) =>
      bridge.value(['Flow', '1', 'start', '2'], {
        ...{ id: 'x', createdAt: 0, tags: [], systemTags: [], attempt: 0, encoding: '' },
        ...{ sha, location, datastoreType: 'local' },
      });
    expect(await read(digest('a'))).toBe('proof');
    expect(await read(digest('a'), place(digest('a')))).toBe('proof');
    const up = '../'.repeat(place('').split(path.sep).length);
    await expect(read(`${up}${outside.slice(1)}`)).rejects.toThrow('the artifact has no digest');
    for (const letter of ['b', 'c'])
      await expect(read(digest(letter))).rejects.toThrow('is not a file in the datastore');
  });

  it.each([
    ['log', (bridge: Bridge) => bridge.log(['F', '1', 'start', '2'], 'stdout', undefined)],
    ['artifacts', (bridge: Bridge) => bridge.artifacts(['F', '1', 'start', '2'], 0)],
    ['tags', (bridge: Bridge) => bridge.changeTags(['F', '1'], ['new'], [])],
    ['cards', (bridge: Bridge) => bridge.cards(['F', '1', 'start', '2'])],
  ])('a request for %s reports an odd answer in the same way', async (_, request) => {
    await using service = await MetadataService.start();
    service.fault = ({ url = '' }, response) =>
      answer(response, /metadata|artifacts|mutate|tasks\/2$|runs\/1$/.test(url) ? '[["odd"]]' : '"pong"');
    await using bridge = bridgeTo(service);
    await expect(request(bridge)).rejects.toThrow(
      /^The metadata service at http.* Check METAFLOW_SERVICE_URL/,
    );
  });
});

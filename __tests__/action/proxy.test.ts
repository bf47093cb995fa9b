import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { proxyFor, proxyVariables, unifyProxyVariables } from '../../src/action/network/proxy.js';
import { makeCertificates } from '../helpers/certificates.js';
import { ForwardProxy, startTls } from '../helpers/forward-proxy.js';
import { ResultsService } from '../helpers/results-service.js';
import { bundles, WorkflowRun } from '../helpers/workflow-run.js';
import { makeWorkspace } from '../helpers/workspace.js';

const certificates = makeCertificates('example.com');
afterAll(() => certificates[Symbol.dispose]());

/** GitHub's services as seen from a company's network: behind a proxy, with a certificate from the company's own authority. */
async function network() {
  const service = await ResultsService.start();
  const tls = await startTls(certificates, service.port);
  const proxy = await ForwardProxy.start();
  service.publicUrl = 'https://results.example.com/';
  proxy.ports.set('443', tls.port);
  return {
    ...{ service, proxy, tls },
    env: { NODE_EXTRA_CA_CERTS: certificates.authority },
    async [Symbol.asyncDispose]() {
      for (const part of [proxy, tls, service]) await part[Symbol.asyncDispose]();
    },
  };
}

const OLD = '9876543210';

/** Nothing listens there. */
const DOWN = '127.0.0.1:9';

describe('behind a proxy with its own certificate authority', () => {
  /** A failed run behind a proxy that asks for a password. */
  async function failedRun({ service, proxy, env: ofNet }: Awaited<ReturnType<typeof network>>) {
    proxy.credentials = 'name:pass word';
    const env = { ...ofNet, HTTPS_PROXY: `http://name:pass%20word@${proxy.host}` };
    const run = new WorkflowRun(service, OLD);
    return { env, run, first: await run.attempt(1, { failAt: 'late', env }) };
  }

  it('behind a proxy with its own certificate authority, a run uploads logs, report and bundle', async () => {
    await using net = await network();
    const { service, proxy } = net;
    const { first } = await failedRun(net);
    expect(first.warnings).toEqual([]);
    expect(first.outputs['status']).toBe('failed');
    expect(bundles(service)).toHaveLength(1);
    expect(service.artifacts.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^metaflow-logs-/),
    );
    expect(service.cache).toMatchObject([{ finalized: true }]);
    expect(new Set(proxy.requests)).toEqual(new Set(['CONNECT results.example.com:443']));
  });

  it(
    'behind a proxy with its own certificate authority, a run is resumed from the cache and through REST',
    { tags: ['ci'] },
    async () => {
      await using net = await network();
      const { service, proxy } = net;
      const { env, run } = await failedRun(net);
      const names = { full_name: 'octo/flows' };
      service.workflowRuns.set(`octo/flows/${OLD}`, { repository: names, head_repository: names });
      service.fault = ({ url = '' }, response) => {
        if (url.endsWith('/ListArtifacts')) response.writeHead(403).end('{}');
        return url.endsWith('/ListArtifacts');
      };
      const [second, other] = await Promise.all([
        run.attempt(2, {
          env: { ...net.env, https_proxy: `name:pass%20word@${proxy.host}`, HTTPS_PROXY: DOWN },
        }),
        new WorkflowRun(service, '9876543299').attempt(1, {
          inputs: { resume: OLD, params: '', 'github-token': service.restToken },
          env,
        }),
      ]);
      expect(second).toMatchObject({ exitCode: 0, warnings: [], executed: ['end', 'late'] });
      expect(other).toMatchObject({ exitCode: 0, warnings: [], executed: ['end', 'late'] });
      expect(new Set(proxy.requests)).toEqual(new Set(['CONNECT results.example.com:443']));
    },
  );

  it(
    'a proxy that is down, refuses requests or has a wrong address is named without its password and does not change the run’s result',
    { tags: ['ci'] },
    async () => {
      await using net = await network();
      net.proxy.credentials = 'name:another';
      const [down, refusing, unreadable] = await Promise.all(
        [DOWN, net.proxy.host, `%6q@${net.proxy.host}`].map(async (host) => {
          const env = {
            ...net.env,
            HTTPS_PROXY: `http://name:unspeakable${host.startsWith('%') ? '' : '@'}${host}`,
          };
          const { service } = net;
          return await new WorkflowRun(service).attempt(2, { env, inputs: { flow: 'quick.py', params: '' } });
        }),
      );
      expect(down).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
      expect(refusing).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
      const named = (host: string) => new RegExp(`through the proxy http://${host} \\(HTTPS_PROXY\\)`);
      expect(down?.warnings).toContainEqual(expect.stringMatching(named(DOWN)));
      expect(refusing?.warnings).toContainEqual(expect.stringMatching(named(net.proxy.host)));
      expect(down?.stdout).toMatch(
        /Starting a new run: .*cache: results\.example\.com cannot be reached through/,
      );
      expect(refusing?.stdout).toMatch(/it requires a user name and a password, or rejected the ones given/);
      expect(unreadable).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
      expect(unreadable?.warnings).toContainEqual(expect.stringMatching(/HTTPS_PROXY has a % .* as %25/));
      for (const { stdout = '', stderr = '', summary = '' } of [down ?? {}, refusing ?? {}, unreadable ?? {}])
        expect(stdout.replaceAll(/^::add-mask::.*$/gm, '') + stderr + summary).not.toContain('unspeakable');
    },
  );

  it('NO_PROXY applies to each part of an upload, and the flow gets the proxy variables unchanged', async () => {
    await using net = await network();
    const { service, proxy } = net;
    service.publicUrl = `https://results.example.com:${net.tls.port}/`;
    const workspace = makeWorkspace();
    const names = path.join(workspace, 'names.cjs');
    writeFileSync(names, NAMES_ARE_HERE);
    writeFileSync(path.join(workspace, 'proxies.py'), PROXY_FLOW);
    const env = {
      ...{ ...net.env, NODE_OPTIONS: `--require ${names}` },
      ...{ HTTPS_PROXY: proxy.host, NO_PROXY: 'localhost, example.com' },
    };
    const inputs = { flow: 'proxies.py', params: '', 'output-artifacts': 'proxies' };
    const { warnings, outputs } = await new WorkflowRun(service).attempt(1, { workspace, inputs, env });
    expect(warnings).toEqual([]);
    expect(JSON.parse(outputs['artifacts'] ?? '')).toEqual({
      proxies: { HTTPS_PROXY: proxy.host, NO_PROXY: 'localhost, example.com' },
    });
    expect(service.artifacts.length).toBeGreaterThan(0);
    expect(proxy.requests).toEqual([]);
  });
});

/** Resolves names as a company's name server would. */
const NAMES_ARE_HERE = `
const dns = require('node:dns');
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => lookup(name.endsWith('example.com') ? '127.0.0.1' : name, ...rest);
`;

const PROXY_FLOW = `
import os
from metaflow import FlowSpec, step

class ProxyFlow(FlowSpec):
    @step
    def start(self):
        self.proxies = {name: value for name, value in os.environ.items() if "PROXY" in name.upper()}
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    ProxyFlow()
`;

describe('the proxy for an address', () => {
  const VARIABLES = Object.keys(proxyVariables({}));
  const of = (address: string, env: Readonly<Record<string, string>>) => {
    const before = proxyVariables(process.env);
    try {
      for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
      Object.assign(process.env, env);
      return proxyFor(new URL(address))?.shown;
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
    }
  };
  const PROXY = 'http://proxy.corp:3128';
  /** Addresses that NO_PROXY excepts. */
  const DIRECT: readonly [string, string, Readonly<Record<string, string>>][] = [
    ['* in NO_PROXY matches every address', 'a', { NO_PROXY: 'b,*' }],
    ['NO_PROXY has the domain itself', 'example.com', { NO_PROXY: 'b.com,example.com' }],
    ['no_proxy has a parent domain', 'a.b.example.com', { no_proxy: 'example.com' }],
    ['NO_PROXY has a parent domain with a dot', 'a.example.com', { NO_PROXY: '.example.com' }],
    ['NO_PROXY has a parent domain with a star', 'a.example.com', { NO_PROXY: '*.example.com' }],
    ['NO_PROXY has the domain with its port', 'a.example.com', { NO_PROXY: 'a.example.com:443' }],
    ['white space separates domains in NO_PROXY', 'a', { NO_PROXY: 'b a' }],
  ];

  it.each<[string, string, Readonly<Record<string, string>>, string | undefined]>([
    ['HTTPS_PROXY is for https', 'https://a.example.com/', { HTTPS_PROXY: PROXY }, `${PROXY} (HTTPS_PROXY)`],
    ['HTTP_PROXY is for http', 'http://a.example.com/', { HTTP_PROXY: PROXY }, `${PROXY} (HTTP_PROXY)`],
    ['HTTP_PROXY is not for https', 'https://a.example.com/', { HTTP_PROXY: PROXY }, undefined],
    ['lower case wins', 'https://a/', { https_proxy: PROXY, HTTPS_PROXY: 'b:1' }, `${PROXY} (https_proxy)`],
    ['http:// may be left out', 'https://a/', { HTTPS_PROXY: 'proxy.corp:3128' }, `${PROXY} (HTTPS_PROXY)`],
    ['a bare host name is enough', 'https://a/', { HTTPS_PROXY: 'proxy' }, 'http://proxy (HTTPS_PROXY)'],
    [
      'credentials are not shown',
      'https://a/',
      { HTTPS_PROXY: 'http://n:pw@p:1' },
      'http://p:1 (HTTPS_PROXY)',
    ],
    ['an empty variable counts as unset', 'https://a/', { https_proxy: '', HTTPS_PROXY: ' ' }, undefined],
    ['ALL_PROXY is for other programs', 'https://a/', { ALL_PROXY: 'socks5://p:1' }, undefined],
    ['loopback addresses have no proxy', 'http://127.0.0.1:8/', { HTTP_PROXY: PROXY }, undefined],
    ...DIRECT.map(([title, host, env]): [string, string, Readonly<Record<string, string>>, undefined] => [
      title,
      `https://${host}/`,
      { HTTPS_PROXY: PROXY, ...env },
      undefined,
    ]),
    [
      'NO_PROXY does not match a part of a name',
      'https://notexample.com/',
      { HTTPS_PROXY: PROXY, NO_PROXY: 'example.com' },
      `${PROXY} (HTTPS_PROXY)`,
    ],
  ])('the proxy for an address is found: %s', (_, address, env, shown) => {
    expect(of(address, env)).toBe(shown);
  });

  it.each(['http://n:secret@[bad', 'socks5://n:secret@proxy:1080', 'http://'])(
    'a bad proxy is refused without being quoted: %s',
    (value) => {
      const message = 'HTTPS_PROXY must be the address of a proxy, like http://proxy.example.com:3128';
      expect(() => of('https://a/', { HTTPS_PROXY: value })).toThrow(new Error(message));
    },
  );

  it.each(['n:a6%6q', 'n%:pw', 'n:%', 'n:100%25%zz'])(
    'the error about a bad proxy with %s explains how to write a %% and does not quote the proxy',
    (credentials) => {
      const message =
        'HTTPS_PROXY has a % in its name or password that is not an escape: write each % there as %25';
      expect(() => of('https://a/', { HTTPS_PROXY: `http://${credentials}@proxy:1` })).toThrow(
        new Error(message),
      );
      expect(of('https://a/', { HTTPS_PROXY: `http://n:${encodeURIComponent('a6%6q')}@p:1` })).toBe(
        'http://p:1 (HTTPS_PROXY)',
      );
    },
  );

  it('the proxy is named with the spelling of the variable that was set', () => {
    expect(of('http://a.example.com/', { http_proxy: PROXY })).toBe(`${PROXY} (http_proxy)`);
    expect(of('http://a.example.com/', { HTTP_PROXY: PROXY })).toBe(`${PROXY} (HTTP_PROXY)`);
    expect(of('http://a.example.com/', { http_proxy: PROXY, HTTP_PROXY: 'http://b:1' })).toBe(
      `${PROXY} (http_proxy)`,
    );
  });

  it.each([
    ['HTTPS_PROXY', undefined],
    ['HTTPS_PROXY', 'results.example.com,blob.example.com'],
    ['HTTP_PROXY', 'results.example.com'],
  ])(
    'the artifact client also refuses a bad %s, and names it, with NO_PROXY=%s',
    async (variable, exceptions) => {
      vi.stubEnv('ACTIONS_RESULTS_URL', 'https://results.example.com/');
      vi.stubEnv(variable, 'socks5://n:secret@proxy:1080');
      vi.stubEnv('NO_PROXY', exceptions);
      const { artifactClient } = await import('../../src/action/artifacts/artifact-client.js');
      try {
        const message = `${variable} must be the address of a proxy, like http://proxy.example.com:3128`;
        await expect(artifactClient(new AbortController().signal)).rejects.toThrow(new Error(message));
      } finally {
        vi.unstubAllEnvs();
        for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
      }
    },
  );

  it('unifying the proxy variables a second time changes nothing', () => {
    const env: Record<string, string | undefined> = { HTTPS_PROXY: 'p:1', NO_PROXY: '*.a.com b:8 10.0.0.1' };
    unifyProxyVariables(env);
    const once = { ...env };
    unifyProxyVariables(env);
    expect(env).toEqual(once);
    expect(env).toMatchObject({ https_proxy: 'http://p:1', HTTPS_PROXY: 'http://p:1' });
    expect(env['NO_PROXY']).toBe('a.com,.a.com,b:8,10.0.0.1,localhost,.localhost,127.0.0.1,[::1]');
  });
});

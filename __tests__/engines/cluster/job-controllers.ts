import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { makeCertificates } from '../../helpers/certificates.js';
import { freePort } from '../../helpers/free-port.js';
import type { KubernetesApi } from './api.js';
import { ENGINES } from './engines.js';

interface ControllerOptions {
  readonly directory: string;
  readonly kubeconfig: string;
  readonly run: (program: string, args: readonly string[], env?: Record<string, string>) => unknown;
}

interface WebhookConfiguration {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly webhooks: readonly {
    readonly name: string;
    readonly clientConfig: { readonly service: { readonly path: string } };
    readonly objectSelector?: object;
  }[];
}

/** The controllers of Kubernetes that Metaflow's Jobs need. */
const KUBERNETES = ['job-controller', 'garbage-collector-controller', 'ttl-after-finished-controller'];

/**
 * Starts Kubernetes' own controllers for Jobs, and the controller of JobSets with its webhooks.
 * @returns a function that rejects until the controller of JobSets accepts requests
 */
export async function startJobControllers(
  api: KubernetesApi,
  { directory, kubeconfig, run }: ControllerOptions,
): Promise<() => Promise<void>> {
  run(ENGINES['kube-controller-manager'], [
    ...['--kubeconfig', kubeconfig, `--controllers=${KUBERNETES.join(',')}`],
    ...['--leader-elect=false', '--secure-port=0'],
  ]);
  const resource = path.join(ENGINES['jobset-resources'], 'crd/bases/jobset.x-k8s.io_jobsets.yaml');
  await api.post(
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
    parse(readFileSync(resource, 'utf8')) as object,
  );
  const [port, health] = [await freePort(), await freePort()];
  using certificates = makeCertificates('localhost');
  const place = path.join(directory, 'webhooks');
  mkdirSync(place);
  writeFileSync(path.join(place, 'tls.key'), certificates.key);
  writeFileSync(path.join(place, 'tls.crt'), certificates.cert);
  const config = {
    ...{ apiVersion: 'config.jobset.x-k8s.io/v1alpha1', kind: 'Configuration' },
    webhook: { host: '127.0.0.1', port, certDir: place },
    metrics: { bindAddress: '0' },
    health: { healthProbeBindAddress: `127.0.0.1:${health}` },
    leaderElection: { leaderElect: false },
    internalCertManagement: { enable: false },
  };
  writeFileSync(path.join(place, 'config.yaml'), JSON.stringify(config));
  run(ENGINES.jobset, ['--config', path.join(place, 'config.yaml')], { KUBECONFIG: kubeconfig });
  await registerWebhooks(api, port, readFileSync(certificates.authority));
  return async () => await isListening(port);
}

/** Registers the webhooks at their address on this machine; the files name a Service of the cluster. */
async function registerWebhooks(api: KubernetesApi, port: number, authority: Buffer): Promise<void> {
  const file = path.join(ENGINES['jobset-resources'], 'webhook/manifests.yaml');
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
    const configuration = document.toJS() as WebhookConfiguration;
    const webhooks = configuration.webhooks.map(({ clientConfig, ...webhook }) => ({
      ...webhook,
      clientConfig: {
        url: `https://localhost:${port}${clientConfig.service.path}`,
        caBundle: authority.toString('base64'),
      },
      // As in the project's own patches: its webhooks see no other Pods.
      ...(webhook.name.includes('pod')
        ? {
            objectSelector: {
              matchExpressions: [{ key: 'jobset.sigs.k8s.io/jobset-name', operator: 'Exists' }],
            },
          }
        : {}),
    }));
    const plural = `${configuration.kind.toLowerCase()}s`;
    await api.post(`/apis/admissionregistration.k8s.io/v1/${plural}`, { ...configuration, webhooks });
  }
}

async function isListening(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}

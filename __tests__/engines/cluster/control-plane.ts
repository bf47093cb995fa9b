import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseAllDocuments } from 'yaml';
import { Child } from '../../helpers/child.js';
import { freePort } from '../../helpers/free-port.js';
import { ApiError, KubernetesApi, type KubernetesObject } from './api.js';
import { ENGINES } from './engines.js';
import { startJobControllers } from './job-controllers.js';
import { ClusterNode } from './node.js';
import { removeTree } from '../../helpers/remove-tree.js';

const NAMESPACE = 'flows';
const IMAGE = 'argoexec';

/** What pods need besides their own specification, to find the services that Metaflow's settings name. */
export interface ClusterOptions {
  /** Additional environment variables of all containers, in place of credentials from the service account's role. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether an image exists. Default: every image does. */
  readonly hasImage?: (image: string) => boolean;
  /** What the cluster runs: Argo Workflows, or Kubernetes' Jobs and JobSets. */
  readonly runs?: 'argo-workflows' | 'jobs';
}

/**
 * A cluster on loopback: the real etcd, Kubernetes API server and controllers, and one node of our own. Users are tokens; all except the
 * controllers' and ours have only the permissions that they are given.
 */
export class ControlPlane implements AsyncDisposable {
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-cluster-'));
  readonly #tokens = { admin: token(), pods: token(), runner: token(), nobody: token() };
  readonly #processes: Child[] = [];
  #api: KubernetesApi | undefined;
  #node: ClusterNode | undefined;
  #apiServer: { readonly args: readonly string[]; child: Child } | undefined;
  #controller: Child | undefined;

  static async start(options: ClusterOptions): Promise<ControlPlane> {
    const cluster = new ControlPlane();
    try {
      await cluster.#start(options);
    } catch (error) {
      await cluster[Symbol.asyncDispose]();
      throw error;
    }
    return cluster;
  }

  get api(): KubernetesApi {
    if (!this.#api) throw new Error('The cluster has not been started.');
    return this.#api;
  }

  get node(): ClusterNode {
    if (!this.#node) throw new Error('The cluster has no node yet.');
    return this.#node;
  }

  /** The environment in which Metaflow finds the cluster. */
  get environment(): Record<string, string> {
    return {
      KUBECONFIG: this.kubeconfigOf('admin'),
      METAFLOW_KUBERNETES_NAMESPACE: NAMESPACE,
      // Argo 4 has only this form of schedules, and silently ignores the old one.
      METAFLOW_ARGO_WORKFLOWS_USE_SCHEDULES: 'true',
    };
  }

  /** @param user `runner` may do with Jobs and Pods exactly what Metaflow does itself, so it may not list Jobs */
  kubeconfigOf(user: 'admin' | 'runner' | 'nobody'): string {
    return this.#file(`${user}.json`);
  }

  /** The objects in the flows' namespace. @param group e.g. `apis/batch/v1` @param plural e.g. `jobs` */
  async list(group: string, plural: string): Promise<readonly KubernetesObject[]> {
    const where = `/${group}/namespaces/${NAMESPACE}/${plural}`;
    return (await this.api.get<{ readonly items: readonly KubernetesObject[] }>(where)).items;
  }

  /** A custom resource of Argo, e.g. `cronworkflows/quick`. */
  async object<Kind>(kindAndName: string): Promise<Kind | undefined> {
    try {
      return await this.api.get<Kind>(`/apis/argoproj.io/v1alpha1/namespaces/${NAMESPACE}/${kindAndName}`);
    } catch (error) {
      if (error instanceof ApiError && error.code === 404) return undefined;
      throw error;
    }
  }

  /** Deletes a custom resource of Argo, e.g. `workflowtemplates/quick`, as somebody else would. */
  async remove(kindAndName: string): Promise<void> {
    await this.api.delete(`/apis/argoproj.io/v1alpha1/namespaces/${NAMESPACE}/${kindAndName}`);
  }

  /** Removes Argo's resources from the API server. */
  async removeArgo(): Promise<void> {
    await this.stopController();
    const all = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    for (const kind of ['workflows', 'workflowtemplates', 'cronworkflows'])
      await this.api.delete(`${all}/${kind}.argoproj.io`);
    await this.#until('cluster without Argo', async () => {
      if (await this.object('workflowtemplates')) throw new Error('It is there.');
    });
  }

  /** The output of the processes, for a test that fails. */
  get log(): string {
    return this.#processes.map(({ stderr, stdout }) => stderr + stdout).join('\n');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#node?.[Symbol.asyncDispose]();
    this.#api?.close();
    for (const child of this.#processes.reverse()) {
      child.process.kill('SIGKILL');
      await child.ended;
    }
    removeTree(this.#directory);
  }

  async #start({
    environment,
    hasImage = () => true,
    runs = 'argo-workflows',
  }: ClusterOptions): Promise<void> {
    const store = await this.#startStore();
    await this.#startApiServer(store);
    await this.#make('/api/v1/namespaces', 'v1', 'Namespace', NAMESPACE);
    if (runs === 'argo-workflows') await this.#makeArgo();
    else await this.#makeRunner();
    const { hostname, port } = new URL(this.api.url);
    const bytecode = this.#file('bytecode');
    mkdirSync(bytecode);
    this.#node = new ClusterNode(this.api, path.join(this.#directory, 'pods'), {
      environment: { ...environment, KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port },
      bytecode,
      account: { token: this.#tokens.pods, 'ca.crt': this.api.authority, namespace: NAMESPACE },
      hasImage,
    });
    await this.#node.start();
    if (runs === 'argo-workflows') {
      this.startController();
      return;
    }
    const isReady = await startJobControllers(this.api, {
      ...{ directory: this.#directory, kubeconfig: this.kubeconfigOf('admin') },
      run: (program, args, env) => this.#run(program, args, env),
    });
    await this.#until('controller of JobSets', isReady);
  }

  async #startStore(): Promise<string> {
    const [clients, peers] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
    this.#run(ENGINES.etcd, [
      ...['--data-dir', this.#file('etcd'), '--unsafe-no-fsync', '--log-level=warn'],
      ...['--listen-client-urls', clients, '--advertise-client-urls', clients],
      ...[
        '--listen-peer-urls',
        peers,
        '--initial-advertise-peer-urls',
        peers,
        '--initial-cluster',
        `default=${peers}`,
      ],
    ]);
    return clients;
  }

  async #startApiServer(store: string): Promise<void> {
    const port = await freePort();
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(this.#file('account.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(this.#file('account.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const { admin, pods, runner, nobody } = this.#tokens;
    const users = [
      `${admin},admin,admin,system:masters`,
      `${pods},system:serviceaccount:${NAMESPACE}:default,pods`,
      `${runner},runner,runner`,
      `${nobody},nobody,nobody`,
    ];
    writeFileSync(this.#file('users.csv'), `${users.join('\n')}\n`);
    const args = [
      ...['--etcd-servers', store, '--cert-dir', this.#file('certificates')],
      ...['--bind-address=127.0.0.1', '--advertise-address=127.0.0.1', `--secure-port=${port}`],
      ...['--token-auth-file', this.#file('users.csv'), '--authorization-mode=RBAC'],
      ...['--service-account-issuer=https://cluster.test', '--service-cluster-ip-range=10.0.0.0/24'],
      ...['--service-account-key-file', this.#file('account.pub')],
      ...['--service-account-signing-key-file', this.#file('account.key')],
      // Nothing here creates accounts or watches the node.
      '--disable-admission-plugins=ServiceAccount,TaintNodesByCondition',
      '--endpoint-reconciler-type=none',
      '--kubelet-preferred-address-types=InternalIP',
    ];
    this.#apiServer = { args, child: this.#run(ENGINES['kube-apiserver'], args) };
    const url = `https://127.0.0.1:${port}`;
    await this.#until('the API server', async () => {
      const authority = readFileSync(this.#file('certificates/apiserver.crt'), 'utf8');
      this.#api = new KubernetesApi(url, authority, admin);
      await this.#api.text('/readyz');
    });
    for (const [user, secret] of Object.entries(this.#tokens)) this.#writeKubeconfig(user, secret);
  }

  async #makeArgo(): Promise<void> {
    const files = readdirSync(ENGINES['argo-crds']).filter((name) => name.startsWith('argoproj.io_'));
    for (const name of files)
      for (const document of parseAllDocuments(readFileSync(path.join(ENGINES['argo-crds'], name), 'utf8')))
        await this.api.post(
          '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
          document.toJS() as object,
        );
    const inside = `/api/v1/namespaces/${NAMESPACE}`;
    // The permissions that Argo's documentation gives to the account of workflows.
    await this.#allow('executor', `system:serviceaccount:${NAMESPACE}:default`, [
      { apiGroups: ['argoproj.io'], resources: ['workflowtaskresults'], verbs: ['create', 'patch'] },
    ]);
    await this.#make(`${inside}/configmaps`, 'v1', 'ConfigMap', 'workflow-controller-configmap', {
      data: { metricsConfig: 'enabled: false\n', telemetryConfig: 'enabled: false\n' },
    });
    await this.#until("Argo's resources", async () => {
      await this.api.get(`/apis/argoproj.io/v1alpha1/namespaces/${NAMESPACE}/workflows`);
    });
  }

  /** Gives `runner` the permissions for the requests that Metaflow's Kubernetes client sends. */
  async #makeRunner(): Promise<void> {
    await this.#allow('runner', 'runner', [
      { apiGroups: ['batch'], resources: ['jobs'], verbs: ['create', 'get', 'patch', 'delete'] },
      { apiGroups: ['batch'], resources: ['jobs/status'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get', 'list'] },
      { apiGroups: ['jobset.x-k8s.io'], resources: ['jobsets'], verbs: ['create', 'get', 'delete'] },
    ]);
  }

  async #allow(role: string, user: string, rules: readonly object[]): Promise<void> {
    const rights = `/apis/rbac.authorization.k8s.io/v1/namespaces/${NAMESPACE}`;
    const group = 'rbac.authorization.k8s.io';
    await this.#make(`${rights}/roles`, `${group}/v1`, 'Role', role, { rules });
    await this.#make(`${rights}/rolebindings`, `${group}/v1`, 'RoleBinding', role, {
      roleRef: { apiGroup: group, kind: 'Role', name: role },
      subjects: [{ apiGroup: group, kind: 'User', name: user }],
    });
  }

  startController(): void {
    this.#controller = this.#run(
      ENGINES['workflow-controller'],
      [
        ...['--kubeconfig', this.#file('admin.json'), '--namespaced', '--managed-namespace', NAMESPACE],
        ...['--executor-image', IMAGE, '--loglevel', 'info'],
      ],
      {
        ...{ LEADER_ELECTION_DISABLE: 'true', ARGO_PROGRESS_PATCH_TICK_DURATION: '0' },
        // Otherwise, the controller waits at least ten seconds before it looks at a workflow again.
        ...{ DEFAULT_REQUEUE_TIME: '200ms', CRON_SYNC_PERIOD: '1s' },
      },
    );
  }

  async stopController(): Promise<void> {
    this.#controller?.process.kill('SIGKILL');
    await this.#controller?.ended;
  }

  /** Stops the API server, and starts it again after some milliseconds. */
  async restartApiServer(awayMs: number): Promise<void> {
    if (!this.#apiServer) throw new Error('The cluster has not been started.');
    const { args, child } = this.#apiServer;
    child.process.kill('SIGKILL');
    await child.ended;
    await sleep(awayMs);
    this.#apiServer.child = this.#run(ENGINES['kube-apiserver'], args);
    await this.#until('the API server', async () => {
      await this.api.text('/readyz');
    });
  }

  async #make(
    where: string,
    apiVersion: string,
    kind: string,
    name: string,
    rest: object = {},
  ): Promise<void> {
    await this.api.post(where, { apiVersion, kind, metadata: { name }, ...rest });
  }

  #run(program: string, args: readonly string[], env: Record<string, string> = {}): Child {
    const { PATH = '' } = process.env;
    const child = new Child(program, args, {
      cwd: this.#directory,
      env: { PATH, HOME: this.#directory, ...env },
    });
    this.#processes.push(child);
    return child;
  }

  #writeKubeconfig(user: string, secret: string): void {
    const cluster = {
      server: this.api.url,
      'certificate-authority-data': Buffer.from(this.api.authority).toString('base64'),
    };
    const config = {
      ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'test' },
      clusters: [{ name: 'test', cluster }],
      users: [{ name: 'test', user: { token: secret } }],
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'test', namespace: NAMESPACE } }],
    };
    writeFileSync(this.#file(`${user}.json`), JSON.stringify(config));
  }

  /** Retries until an attempt succeeds. @throws with the processes' output if that takes too long, or if one of them has exited */
  async #until(what: string, attempt: () => Promise<void>): Promise<void> {
    for (let waited = 0; ; waited += 200) {
      try {
        await attempt();
        return;
      } catch (error) {
        const ended = this.#processes.find(({ process: { exitCode } }) => exitCode !== null);
        if (waited > 120_000 || ended)
          throw new Error(`There is no ${what}: ${ended?.stderr ?? this.log.slice(-5000)}`, { cause: error });
        await sleep(200);
      }
    }
  }

  #file(name: string): string {
    return path.join(this.#directory, name);
  }
}

function token(): string {
  return randomBytes(16).toString('hex');
}

import { askPython } from '../../execution/ask-python.js';
import { plainTag } from '../../execution/plan/plain-tag.js';
import { runnerOptions, type RunPlan } from '../../execution/plan/run-plan.js';
import { requestedTags } from '../../execution/run-facts.js';
import { OPTIONS } from '../../options/table.js';
import { inSentence, type Naming } from '../../options/option.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import {
  checkOptions,
  FlowFileError,
  nearestName,
  NOT_PLAIN,
  PLAIN_CHARACTERS,
  Runner,
  UsageError,
  type Introspection,
} from '../../runner/index.js';
import type { DeployPlan } from './deploy-plan.js';
import type { GitBranch } from './git-branch.js';
import { projectBranch } from './project-branch.js';

/** The settings that decide whether a flow can be deployed. */
export type DeployTarget = Pick<DeploySettings, 'orchestrator' | 'deploymentName' | 'projectBranch'>;

export interface DeployCheckOptions {
  readonly settings: DeployTarget;
  readonly naming: Naming;
  readonly git: GitBranch | string;
  readonly signal: AbortSignal;
}

/** Metaflow's installation and configuration where flows are deployed from. */
interface Place {
  readonly datastore?: string | undefined;
  readonly orchestrators?: readonly string[] | undefined;
  readonly hasKubernetes?: boolean | undefined;
  readonly hasRole?: boolean | undefined;
}

const PLACE_PROGRAM = `
import importlib.util, json
from metaflow import metaflow_config as config
try:
    from metaflow.plugins import DEPLOYER_IMPL_PROVIDERS
    orchestrators = sorted([each.TYPE for each in DEPLOYER_IMPL_PROVIDERS] + ["airflow"])
except ImportError:
    orchestrators = None
print(json.dumps({
    "datastore": config.DEFAULT_DATASTORE,
    "orchestrators": orchestrators,
    "hasKubernetes": importlib.util.find_spec("kubernetes") is not None,
    "hasRole": config.SFN_IAM_ROLE is not None,
}))
`;

/** In milliseconds: importing Metaflow may be slow. */
const PLACE_TIMEOUT_MS = 60_000;

/** The longest names for deployments of flows without @project. */
const MAX_NAME_LENGTHS: Readonly<Record<string, number>> = { 'argo-workflows': 45, 'step-functions': 80 };

/** The datastores from which an orchestrator's tasks can read deployed code. */
const DATASTORES: Readonly<Record<string, readonly string[]>> = {
  'argo-workflows': ['s3', 'azure', 'gs'],
  'step-functions': ['s3'],
  airflow: ['s3', 'azure', 'gs'],
};

/**
 * Finds everything that would prevent flows from being deployed before any is, and the branch that each is deployed as.
 * @throws {UsageError} that lists all problems; if the only one is a flow that cannot be read, that flow's error
 */
export async function checkedDeploys(
  plans: readonly RunPlan[],
  options: DeployCheckOptions & { readonly settings: DeploySettings },
): Promise<readonly DeployPlan[]> {
  const { settings, signal } = options;
  const problems = await faultsOfAll(plans, options);
  const checked: DeployPlan[] = [];
  const takenBy: NamesTaken = new Map();
  const unread: UsageError[] = [];
  for (const plan of plans) {
    const reading = new Runner(plan.flowFile, runnerOptions(plan)).introspect({ abortSignal: signal });
    const found = await reading.catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      unread.push(error);
    });
    if (!found) continue;
    const { faults, branch } = deployability(plan, found, takenBy, options);
    problems.push(...faults);
    checked.push({ plan, settings, branch });
  }
  // The one whose line can be shown.
  const cause = unread.find((error) => error instanceof FlowFileError && error.details.line) ?? unread[0];
  const all = new Set([...unread.map(({ message }) => message), ...problems]);
  if (cause && all.size === 1) throw cause;
  if (all.size > 0) throw new UsageError([...all].join('\n'), { cause });
  return checked;
}

/** What prevents all flows from being deployed, whatever they contain. */
export async function faultsOfAll(plans: readonly RunPlan[], options: DeployCheckOptions): Promise<string[]> {
  const { settings, naming, signal } = options;
  const [first] = plans;
  if (!first) return [];
  const place = ((await askPython(first, { program: PLACE_PROGRAM, within: PLACE_TIMEOUT_MS, signal })) ??
    {}) as Place;
  const problems = [...faultsOfPlace(place, first, options), ...faultsOfTags(plans, options)];
  if (settings.deploymentName !== undefined && plans.length > 1)
    problems.push(`${naming(OPTIONS.deploymentName)} is for a single flow, but there are ${plans.length}.`);
  return problems;
}

/** The flow files by the names that they take on the orchestrator. */
export type NamesTaken = Map<string, string>;

/** What prevents a flow from being deployed, and the branch that it is deployed as. @param takenBy the flows before it; this one is added */
export function deployability(
  plan: RunPlan,
  found: Introspection,
  takenBy: NamesTaken,
  options: DeployCheckOptions,
): { readonly faults: readonly string[]; readonly branch: DeployPlan['branch'] } {
  const { flowFile } = plan;
  const faults = [...faultsOfOptions(plan, found, options), ...faultsOfFlow(plan, found, options)];
  const isOfProject = hasProject(found);
  const branch = isOfProject ? branchOf(options, faults) : undefined;
  if (isOfProject) faults.push(...faultsOfProject(flowFile, found, branch, options));
  const name = isOfProject ? nameInProject(found, branch) : found.flow;
  return { branch, faults: [...faults, ...faultOfName({ flowFile, name, isOfProject }, takenBy, options)] };
}

/** What Metaflow makes a deployment's name of; `undefined` if the code computes the project's name. */
function nameInProject({ flow, project = {} }: Introspection, branch: DeployPlan['branch']) {
  const production = project.production ?? (branch !== undefined && 'production' in branch);
  const own = project.branch ?? (branch !== undefined && 'branch' in branch ? branch.branch : '');
  return flow === undefined || project.name === undefined
    ? undefined
    : [project.name, production ? 'prod' : 'test', own, flow].join('.');
}

interface NamedFlow {
  readonly flowFile: string;
  readonly name: string | undefined;
  readonly isOfProject: boolean;
}

/** If two flows have the same name on the orchestrator, the second would replace the first. */
function faultOfName(
  { flowFile, name, isOfProject }: NamedFlow,
  takenBy: NamesTaken,
  { settings: { orchestrator }, naming }: DeployCheckOptions,
): string[] {
  if (name === undefined) return [];
  // Metaflow drops what Argo Workflows does not allow: flows that Python tells apart may have the same name there.
  const key = orchestrator === 'argo-workflows' ? name.toLowerCase().replaceAll('_', '') : name;
  const other = takenBy.get(key);
  takenBy.set(key, other ?? flowFile);
  if (other === undefined) return [];
  const advice = isOfProject
    ? 'Rename one of them, or give it another project.'
    : `Rename one of them, or deploy them in separate steps, each with ${inSentence(naming(OPTIONS.deploymentName))}.`;
  return [
    other === flowFile
      ? `${flowFile} is listed twice. List it once.`
      : `${other} and ${flowFile} would have the same name on ${orchestrator}: the second would replace the first. ${advice}`,
  ];
}

/** Metaflow has the options of @project only if the flow uses it. */
export function hasProject({ options }: Introspection): boolean {
  return Object.hasOwn(options?.['top'] ?? {}, 'branch');
}

function branchOf({ settings, naming, git }: DeployCheckOptions, problems: string[]): DeployPlan['branch'] {
  try {
    return projectBranch(naming(OPTIONS.projectBranch), settings.projectBranch, git);
  } catch (error) {
    problems.push((error as Error).message);
    return undefined;
  }
}

/**
 * Where code and options disagree about the branch. Metaflow rejects two values of one of them, but combines the others: in code,
 * `production=True` makes every branch production.
 */
function faultsOfProject(
  flowFile: string,
  { project = {} }: Introspection,
  branch: DeployPlan['branch'],
  { naming, git }: DeployCheckOptions,
): string[] {
  const option = naming(OPTIONS.projectBranch);
  const name = branch && 'branch' in branch ? branch.branch : undefined;
  const isProduction = branch !== undefined && 'production' in branch;
  const isPullRequest = typeof git !== 'string' && git.head !== undefined;
  const faults: string[] = [];
  if (project.production === true && (name !== undefined || (isPullRequest && !isProduction)))
    faults.push(
      `${flowFile} has @project(production=True), which makes ${name === undefined ? 'the branch of this pull request' : `the branch "${name}"`} production. Remove it from the code: ${inSentence(option)} chooses what is production.`,
    );
  if (project.production === false && isProduction)
    faults.push(
      `${flowFile} has @project(production=False), but ${inSentence(option)} makes this branch production. Remove it from the code.`,
    );
  if (project.branch !== undefined && name !== undefined && project.branch !== name)
    faults.push(
      `${flowFile} has @project(branch=${JSON.stringify(project.branch)}), but ${inSentence(option)} makes the branch "${name}". Remove it from the code, or set ${inSentence(option)} to none.`,
    );
  return faults;
}

function faultsOfPlace(
  { datastore, orchestrators, hasKubernetes, hasRole }: Place,
  { options }: RunPlan,
  { settings: { orchestrator }, naming }: DeployCheckOptions,
): string[] {
  const faults: string[] = [];
  if (orchestrators && !orchestrators.includes(orchestrator)) {
    const nearest = nearestName(orchestrator, orchestrators);
    const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    faults.push(
      `${naming(OPTIONS.orchestrator)}: this Metaflow does not support ${orchestrator}, only ${orchestrators.join(', ')}.${meant}`,
    );
  }
  const given = options['datastore'] ?? datastore;
  const taken = DATASTORES[orchestrator];
  if (taken && typeof given === 'string' && !taken.includes(given))
    faults.push(
      `${orchestrator} runs flows on other machines, which cannot reach the datastore "${given}". Configure one of ${taken.join(', ')}, e.g. with METAFLOW_DEFAULT_DATASTORE.`,
    );
  if (orchestrator === 'argo-workflows' && hasKubernetes === false)
    faults.push(
      "argo-workflows needs the Python package kubernetes, which the flow's interpreter does not have.",
    );
  if (orchestrator === 'step-functions' && hasRole === false)
    faults.push('step-functions needs an IAM role for its state machines: METAFLOW_SFN_IAM_ROLE is not set.');
  return faults;
}

/** Which option Metaflow's command line refused, and what to do. */
function faultsOfOptions(
  { flowFile, options }: RunPlan,
  { failure, options: declared }: Introspection,
  { naming }: DeployCheckOptions,
): string[] {
  if (failure?.kind !== 'usage') return [];
  try {
    checkOptions({ place: 'top level', name: 'top level', options: declared?.['top'] }, options);
    return [];
  } catch (error) {
    return [`${naming(OPTIONS.options)} for ${flowFile}: ${(error as Error).message}`];
  }
}

function faultsOfFlow(
  { flowFile }: RunPlan,
  found: Introspection,
  { settings: { orchestrator, deploymentName, projectBranch: branch }, naming }: DeployCheckOptions,
): string[] {
  const { flow = '', parameters = [] } = found;
  const faults: string[] = [];
  const maxLength = MAX_NAME_LENGTHS[orchestrator];
  const name = deploymentName ?? flow;
  if (hasProject(found)) {
    if (deploymentName !== undefined)
      faults.push(
        `${naming(OPTIONS.deploymentName)} cannot be used with ${flowFile}, which has @project: Metaflow names it after its project and branch.`,
      );
  } else {
    if (branch !== 'auto' && branch !== 'none')
      faults.push(
        `${naming(OPTIONS.projectBranch)} is "${branch}", but ${flowFile} has no @project, so it has no branches.`,
      );
    if (maxLength !== undefined && name.length > maxLength)
      faults.push(
        `${flowFile} would be deployed as "${name}", which is ${name.length} characters long; ${orchestrator} allows ${maxLength}. Give it a shorter name with ${inSentence(naming(OPTIONS.deploymentName))}.`,
      );
    if (orchestrator === 'argo-workflows' && !isNameOfArgo(deploymentName))
      faults.push(
        `${naming(OPTIONS.deploymentName)} must consist of lowercase letters, digits, "-" and ".", begin with a letter and end with a letter or digit, got "${name}".`,
      );
  }
  if (orchestrator === 'airflow') {
    const open = parameters.filter(({ hasDefault }) => !hasDefault).map((each) => each.name);
    if (open.length > 0)
      faults.push(`airflow needs a default for each parameter; ${flowFile} has none for ${open.join(', ')}.`);
  }
  return faults;
}

function isNameOfArgo(name: string | undefined): boolean {
  return name === undefined || /^[a-z](?:[-a-z0-9.]*[a-z0-9])?$/.test(name);
}

function faultsOfTags(plans: readonly RunPlan[], { naming }: DeployCheckOptions): string[] {
  const bad = plans.flatMap(({ tags }) => tags).find((tag) => tag === '' || tag.search(NOT_PLAIN) !== -1);
  if (bad === undefined) return [];
  return [
    `${naming(OPTIONS.tags)}: "${bad}" cannot be a tag of a deployment. Metaflow writes it into the shell commands of its tasks, so only ${PLAIN_CHARACTERS} are allowed.`,
  ];
}

/** The tags for a deployment's runs: the requested ones, and the provenance tags, as a shell reads them as a single word. */
export function tagsOf(plan: RunPlan, orchestrator: string): string[] {
  return [
    ...requestedTags(plan, `${orchestrator} create`),
    ...Object.entries(plan.provenance).map(([name, value]) => plainTag(`${name}:${value}`, NOT_PLAIN)),
  ];
}

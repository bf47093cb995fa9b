import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { ownValue } from '../../client/own-value.js';
import { readRegularFile } from '../../client/regular-file.js';
import {
  requestDigest,
  datastorePlace,
  digestOfFile,
  needsReading,
  readManifest,
  restoreBundle,
  resumability,
  sha256OfFile,
  versionRemarks,
  type Declared,
  type IncludedNow,
  type Manifest,
} from '../../bundle/index.js';
import {
  IN_QUOTES,
  reasonOf,
  Runner,
  UsageError,
  variableOf,
  type DeclaredParameter,
} from '../../runner/index.js';
import { currentVersions } from '../current-versions.js';
import { plainTag } from '../plan/plain-tag.js';
import { runnerOptions, stepToRerun, type Resumption, type RunPlan } from '../plan/run-plan.js';

/** A run that is resumed from a bundle, whose files are now in the datastore. */
export interface ResumedFromBundle {
  readonly plan: RunPlan;
  readonly manifest: Manifest;
  /** What has changed since, one sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Makes a plan to resume a bundle's run, and restores the bundle for it; or says, in a sentence, why that run cannot be resumed. If the
 * plan is for a new run, the bundle is used only if its run had the plan's parameters and Configs.
 * @param cancel ends it, which then rejects with the signal's reason, or a StartInterruptedError
 * @throws {BundleError} if the bundle is damaged
 */
export async function resumeFromBundle(
  plan: RunPlan,
  file: string,
  cancel: AbortSignal,
): Promise<ResumedFromBundle | { readonly reason: string }> {
  const manifest = await readManifest(file);
  const place = datastorePlace(plan.cwd, plan.env, plan.options);
  const flowFileSha256 = flowFileDigest(plan);
  const isNew = plan.command.name === 'run';
  const rerun = stepToRerun(plan.command);
  const found = resumability(manifest, {
    flowFileSha256,
    datastore: place.kind,
    requestSha256: isNew ? requestDigestOf(plan) : undefined,
    stepToRerun: rerun,
    declared: needsReading(manifest, flowFileSha256, isNew) ? await declaredBy(plan, cancel) : undefined,
  });
  if (!found.resume) return { reason: found.reason };
  const [versions] = await Promise.all([
    currentVersions(plan, cancel),
    place.root === undefined ? undefined : restoreBundle(file, place.root, cancel),
  ]);
  const { runId, tags, steps } = manifest;
  // A bundle that was made without the tasks' metadata has no times.
  const timed = steps.filter((step) => step.seconds > 0);
  const seconds = new Map(timed.map((step) => [step.name, step.seconds]));
  const from = { kind: 'run', runId, seconds } as const;
  const command = { name: 'resume', from, stepToRerun: rerun, ...(isNew ? { orRun: plan } : {}) } as const;
  const resumed = resumedPlan(plan, command, tags);
  return { plan: resumed, manifest, remarks: [...found.remarks, ...versionRemarks(manifest, versions)] };
}

/** The plan that resumes a run, from which it takes its parameters and Configs. @param tags of the origin, which it inherits */
export function resumedPlan(plan: RunPlan, command: Resumption, tags: readonly string[] = []): RunPlan {
  const isProvenance = (tag: string) =>
    Object.keys(plan.provenance).some((name) => tag.startsWith(`${name}:`));
  // A flow can add any tag to its run.
  const inherited = tags.filter((tag) => !isProvenance(tag)).map((tag) => plainTag(tag, IN_QUOTES));
  // Metaflow's resume has no such option.
  const { namespace, ...runOptions } = plan.runOptions;
  return {
    ...plan,
    command,
    tags: [...new Set([...plan.tags, ...inherited])],
    config: {},
    configValues: {},
    runOptions,
  };
}

/** A digest of the requested parameters and Configs, wherever they are given. */
export function requestDigestOf({ command, config, configValues, cwd, env }: RunPlan): string {
  const variables = Object.entries(env).filter(
    ([name, value]) =>
      value !== undefined && /^METAFLOW_(RUN_|FLOW_CONFIG)/.test(name) && name !== 'METAFLOW_RUN_DECOSPECS',
  );
  return requestDigest({
    parameters: command.name === 'run' ? command.parameters : {},
    configs: Object.fromEntries(
      Object.entries(config).map(([name, file]) => [name, contentOf(path.resolve(cwd, file))]),
    ),
    configValues,
    variables: Object.fromEntries(variables),
  });
}

/** @throws {UsageError} */
export function flowFileDigest({ cwd, flowFile }: Pick<RunPlan, 'cwd' | 'flowFile'>): string {
  try {
    return sha256OfFile(path.resolve(cwd, flowFile));
  } catch (error) {
    throw new UsageError(`${flowFile} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

/** What the flow file declares, as far as resuming depends on it. @throws {UsageError} */
export async function declaredBy(plan: RunPlan, abortSignal: AbortSignal): Promise<Declared> {
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const { flows, steps, configs = [], parameters = [] } = await runner.introspect({ abortSignal });
  const absentConfigFiles = configs.flatMap(({ name, default: file, defaultIsFile }) =>
    defaultIsFile && typeof file === 'string' && !existsSync(path.resolve(plan.cwd, file))
      ? [{ config: name, file }]
      : [],
  );
  const includedFiles = parameters.flatMap((parameter) => includedNow(plan, parameter));
  return { ...(flows ? { flows } : {}), ...(steps ? { steps } : {}), absentConfigFiles, includedFiles };
}

/** What an IncludeFile would contain now, wherever its file is named. Metaflow takes the bytes unchanged. */
function includedNow(
  { command, cwd, env }: RunPlan,
  { name, type, default: usual }: DeclaredParameter,
): IncludedNow[] {
  if (type !== 'file') return [];
  const given = command.name === 'run' ? ownValue(command.parameters, name) : undefined;
  const file = given ?? env[variableOf(name)] ?? usual;
  if (typeof file !== 'string') return [];
  try {
    return [{ parameter: name, file, sha1: digestOfFile(path.resolve(cwd, file), 'sha1') }];
  } catch {
    return [];
  }
}

/** For a larger file, in bytes, its digest is used. */
const MAX_CONFIG_BYTES = 16 * 1024 * 1024;

/** An unreadable file counts as absent; Metaflow reports the problem. */
function contentOf(file: string): string | null {
  try {
    const isLarge = statSync(file).size > MAX_CONFIG_BYTES;
    return isLarge ? sha256OfFile(file) : readRegularFile(file, MAX_CONFIG_BYTES).toString('latin1');
  } catch {
    return null;
  }
}

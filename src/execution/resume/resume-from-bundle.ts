import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRegularFile } from '../../client/regular-file.js';
import {
  askedDigest,
  datastorePlace,
  needsReading,
  readManifest,
  restoreBundle,
  resumability,
  sha256OfFile,
  type Declared,
  type Manifest,
} from '../../bundle/index.js';
import { Runner, UsageError } from '../../runner/index.js';
import { runnerOptions, type RunPlan } from '../plan/run-plan.js';

/** A run that is resumed from a bundle, whose files are in the datastore now. */
export interface ResumedFromBundle {
  readonly plan: RunPlan;
  readonly manifest: Manifest;
  /** What is not as it was, each a sentence. */
  readonly remarks: readonly string[];
}

export interface ResumeOptions {
  /** Whether the bundle counts only when its run had the parameters and Configs that the plan asks for. */
  readonly asAsked: boolean;
  readonly stepToRerun?: string | undefined;
  /** Ends the restoration, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a plan to resume the run of a bundle, and restores the bundle for it; or says in a sentence why that run cannot be
 * resumed. @throws {BundleError} when the bundle is damaged
 */
export async function resumeFromBundle(
  plan: RunPlan,
  file: string,
  { asAsked, stepToRerun, signal }: ResumeOptions,
): Promise<ResumedFromBundle | { readonly reason: string }> {
  const manifest = await readManifest(file);
  const env = { ...process.env, ...plan.env };
  const place = datastorePlace(plan.cwd, env, plan.options);
  const flowFileSha256 = flowFileDigest(plan);
  const found = resumability(manifest, {
    flowFileSha256,
    datastore: place.kind,
    asked: asAsked ? askedOf(plan) : undefined,
    stepToRerun,
    declared: needsReading(manifest, flowFileSha256) ? await declaredBy(plan) : undefined,
  });
  if (!found.resume) return { reason: found.reason };
  if (place.root !== undefined) await restoreBundle(file, place.root, signal);
  const originSeconds = new Map(manifest.steps.map(({ name, seconds }) => [name, seconds]));
  const resumed = resumedPlan(plan, { ...manifest, originSeconds }, stepToRerun);
  return { plan: resumed, manifest, remarks: found.remarks };
}

/** A run to resume, with what its own datastore may not tell. */
interface Origin {
  readonly runId: string;
  readonly tags: readonly string[];
  readonly originSeconds: ReadonlyMap<string, number> | undefined;
}

/** The plan that resumes a run: it takes its parameters and Configs from there, and its tags on. */
export function resumedPlan(
  plan: RunPlan,
  { runId, tags, originSeconds }: Origin,
  stepToRerun?: string,
): RunPlan {
  const isProvenance = (tag: string) =>
    Object.keys(plan.provenance).some((name) => tag.startsWith(`${name}:`));
  // Metaflow's resume has no such option.
  const { namespace, ...runOptions } = plan.runOptions;
  return {
    ...plan,
    command: { name: 'resume', originRunId: runId, stepToRerun, originSeconds },
    tags: [...new Set([...plan.tags, ...tags.filter((tag) => !isProvenance(tag))])],
    config: {},
    configValues: {},
    runOptions,
  };
}

/** A digest of the parameters and Configs that a run is asked for, wherever they are given. */
export function askedOf({ command, config, configValues, cwd, env }: RunPlan): string {
  const variables = Object.entries({ ...process.env, ...env }).filter(
    ([name, value]) =>
      value !== undefined && /^METAFLOW_(RUN_|FLOW_CONFIG)/.test(name) && name !== 'METAFLOW_RUN_DECOSPECS',
  );
  return askedDigest({
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
    throw new UsageError(`${flowFile} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** What the flow file declares, as far as a resume depends on it. @throws {UsageError} */
export async function declaredBy(plan: RunPlan): Promise<Declared> {
  const { flows, steps, configs = [] } = await new Runner(plan.flowFile, runnerOptions(plan)).introspect();
  const absentConfigFiles = configs.flatMap(({ name, default: file, defaultIsFile }) =>
    defaultIsFile && typeof file === 'string' && !existsSync(path.resolve(plan.cwd, file))
      ? [{ config: name, file }]
      : [],
  );
  return { ...(flows ? { flows } : {}), ...(steps ? { steps } : {}), absentConfigFiles };
}

/** A file that cannot be read is nothing; Metaflow says what is wrong with it. */
function contentOf(file: string): string | null {
  try {
    return readRegularFile(file).toString('latin1');
  } catch {
    return null;
  }
}

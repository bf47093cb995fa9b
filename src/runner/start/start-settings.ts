import path from 'node:path';
import type { OtherOptions, RunnerOptions } from '../command/runner-options.js';
import { activated } from './activated.js';
import type { StartSettings } from './launch.js';
import { metaflowUser } from './metaflow-user.js';

/** Where and how to start the commands of a flow file. */
export type Place = Omit<StartSettings, 'startTimeoutMs' | 'abortSignal'>;

/** Fills in defaults. @param flowFile relative to `options.cwd` */
export function startSettings(
  flowFile: string,
  {
    showOutput: _,
    python,
    cwd,
    env,
    profile,
    startTimeoutMs: _timeout,
    decospecs,
    warmTasks = false,
    config,
    configValues,
    ...options
  }: RunnerOptions,
): Place {
  const interpreter = python ?? 'python3';
  const directory = path.resolve(cwd ?? '.');
  const profileVariable = profile === undefined ? {} : { METAFLOW_PROFILE: profile };
  const all = { ...process.env, ...profileVariable, ...env };
  return {
    topLevel: { flowFile, decospecs, config, configValues, options: withOthers(options) },
    python: interpreter,
    warmTasks,
    cwd: directory,
    // With it, a task's process that has finished waits for somebody to inspect it, and fails.
    env: activated(interpreter, directory, { ...all, ...metaflowUser(all), PYTHONINSPECT: undefined }),
  };
}

/** The listed options, merged with the unlisted ones. */
export function withOthers({
  options,
  ...listed
}: {
  readonly options?: OtherOptions | undefined;
}): OtherOptions {
  return { ...listed, ...options };
}

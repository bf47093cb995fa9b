import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { datastorePlace, makeBundle, restoreBundle, writeBundle } from '../../src/bundle/index.js';
import { Runner, type ExecutingRun } from '../../src/runner/index.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

/** Reads everything that Python's client offers for each task of the given runs; raises if it cannot. */
const ASK = String.raw`
import json, sys
from metaflow import Run, Task, namespace
namespace(None)

def facts(task):
    values = {artifact.id: artifact.data for artifact in task}
    list(task.loglines("stdout")), task.stdout, task.stderr, task.stdout_size, task.environment_info, task.code
    return {
        "step": task.path_components[2],
        "origin": task.origin_pathspec and Task(task.origin_pathspec).successful,
        "exception": str(task.exception),
        "parents": sorted(parent.path_components[2] for parent in task.parent_tasks),
        "children": sorted(child.path_components[2] for child in task.child_tasks),
        "runtime": task.runtime_name,
        "attempt": task.current_attempt,
        "successful": [task.successful, task.finished, task.finished_at is not None],
        "metadata": sorted(name for name in task.metadata_dict if name in ("attempt_ok", "ds-type", "script-name", "user")),
        "root": task.metadata_dict["ds-root"],
        "v": values.get("v"),
    }

for pathspec in sys.argv[1:]:
    run = Run(pathspec)
    run.origin_pathspec, run.tags, run.created_at, run.finished_at
    print(json.dumps([facts(task) for step in run for task in step]))
`;

class Machine {
  readonly cwd = makeCase('resume-switch');
  readonly env: Record<string, string> = {
    ...cleanEnvironment(),
    // Python's client and spin cache what they read, by default in /tmp.
    METAFLOW_CLIENT_CACHE_PATH: path.join(this.cwd, 'cache'),
  };

  runner(env: Record<string, string> = {}): Runner {
    const options = { python: PYTHON, cwd: this.cwd, pylint: false, showOutput: false };
    return new Runner('flow.py', { ...options, env: { ...this.env, ...env } });
  }

  async bundle({ flowName, runId }: ExecutingRun): Promise<string> {
    const file = path.join(this.cwd, 'bundle.tar.gz');
    const datastore = datastorePlace(this.cwd, this.env);
    const status = 'failed';
    const of = { datastore, flowName, runId, flowFile: 'flow.py', flowFileSha256: null, status } as const;
    await writeBundle(await makeBundle(of), file);
    return file;
  }

  async restore(file: string): Promise<void> {
    await restoreBundle(file, path.join(this.cwd, '.metaflow'));
  }

  ask(...pathspecs: string[]): Record<string, unknown>[][] {
    const options = { cwd: this.cwd, env: this.env, encoding: 'utf8' } as const;
    const text = execFileSync(PYTHON, ['-c', ASK, ...pathspecs], options);
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>[]);
  }
}

describe('a run resumed from two bundles, one after the other', { tags: ['ci'] }, () => {
  it('Python’s client can read everything of a run resumed from two bundles, and of the restored run, and its tasks can be spun', async () => {
    const [first, second, third] = [new Machine(), new Machine(), new Machine()];
    const failed = await first.runner().run();
    await second.restore(await first.bundle(failed));
    const again = await second.runner().resume({ originRunId: failed.runId });
    const file = await second.bundle(again);
    await third.restore(file);
    const done = await third.runner({ FIXED: '1' }).resume({ originRunId: again.runId });
    expect(done.status).toBe('successful');
    for (const { cwd } of [first, second]) rmSync(cwd, { recursive: true, force: true });

    const meet = `${done.pathspec}/meet`;
    const spun = await third.runner({ FIXED: '1' }).spin(meet);
    expect([spun.status, spun.attributes?.stepName]).toEqual(['successful', 'meet']);

    const [restored, resumed] = third.ask(again.pathspec, done.pathspec);
    const common = {
      ...{ exception: 'None', runtime: 'dev', attempt: 0, successful: [true, true, true] },
      ...{ metadata: ['attempt_ok', 'ds-type', 'script-name', 'user'] },
      root: path.join(third.cwd, '.metaflow'),
    };
    const ofStep = (tasks: Record<string, unknown>[] | undefined, step: string) =>
      tasks?.find((task) => task['step'] === step);
    const meetFacts = { step: 'meet', parents: ['left', 'right'], v: 3, ...common };
    expect(ofStep(restored, 'meet')).toEqual({ ...meetFacts, children: [], origin: null });
    expect(ofStep(resumed, 'meet')).toEqual({ ...meetFacts, children: ['after'], origin: true });
    expect(ofStep(resumed, 'split')).toMatchObject({ parents: ['start'], children: ['left', 'right'] });
    expect(resumed).toHaveLength(7);
  });
});

import type { Versions } from '../bundle/index.js';
import { askPython, type FlowPython } from './ask-python.js';

const TIMEOUT_MS = 10_000;

/** Reads Metaflow's version from its package without importing it: that takes seven times as long. */
const PROGRAM = `
import importlib.util, json, os, re, sys

versions = {"python": "%d.%d.%d" % sys.version_info[:3]}
try:
    package = os.path.dirname(importlib.util.find_spec("metaflow").origin)
    with open(os.path.join(package, "version.py"), encoding="utf-8") as file:
        versions["metaflow"] = re.search(r"metaflow_version *= *[\\"']([^\\"']*)", file.read()).group(1)
except Exception:
    pass
print(json.dumps(versions))
`;

/** The versions of Python and Metaflow that a plan's run will have, as far as they can be found. */
export async function currentVersions(plan: FlowPython, signal: AbortSignal): Promise<Versions> {
  const found = await askPython(plan, { program: PROGRAM, within: TIMEOUT_MS, signal });
  const { python, metaflow } = (found ?? {}) as Record<string, unknown>;
  return {
    python: typeof python === 'string' ? python : undefined,
    metaflow: typeof metaflow === 'string' ? metaflow : undefined,
  };
}

import { existsSync } from 'node:fs';
import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a flow whose interpreter is given as a path. Metaflow starts the nodes of a `@parallel` step as
 * `python`, and flows start `python`, `pip` and other programs installed beside it. All are looked up on PATH, so the
 * interpreter's directory comes first there. A virtual environment's directory is always put first, and the other
 * variables that its `activate` sets are set too. Any other directory is added only if PATH does not contain it at all,
 * so that `/usr/bin/python3` does not hide what is in `/usr/local/bin`.
 */
export function activated(python: string, cwd: string, env: Env): NodeJS.ProcessEnv {
  if (!python.includes('/')) return { ...env };
  const bin = path.dirname(path.resolve(cwd, python));
  const directories = (env['PATH'] ?? '/usr/bin:/bin').split(path.delimiter);
  const isVirtual = existsSync(path.join(bin, '..', 'pyvenv.cfg'));
  if (!existsSync(path.join(bin, 'python')) || (!isVirtual && directories.includes(bin))) return { ...env };
  const PATH = [...new Set([bin, ...directories])].join(path.delimiter);
  const virtualEnv = { VIRTUAL_ENV: path.dirname(bin), PYTHONHOME: undefined };
  return { ...env, PATH, ...(isVirtual ? virtualEnv : {}) };
}

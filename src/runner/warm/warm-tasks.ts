import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeOwnFile } from '../../client/regular-file.js';
import { CLIENT_PROGRAM } from './client-program.js';
import { ORCHESTRATOR_PROGRAMS } from './orchestrator-programs.js';
import { SERVER_PROGRAM } from './server-program.js';
import { WARM_FOLDER } from './warm-report.js';

/**
 * Puts our Metaflow extension beside a run's own files and on its orchestrator's path, from which the orchestrator
 * removes it before the flow can see it. Returns the orchestrator's environment.
 */
export function withWarmTasks(temporaryDirectory: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (process.platform !== 'linux') return env;
  const place = path.join(temporaryDirectory, WARM_FOLDER);
  const orchestrator = path.join(place, 'orchestrator');
  const files: Readonly<Record<string, string>> = {
    'server/sitecustomize.py': SERVER_PROGRAM,
    'client.py': CLIENT_PROGRAM,
    ...Object.fromEntries(
      Object.entries(ORCHESTRATOR_PROGRAMS).map(([name, text]) => [`orchestrator/${name}`, text]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeOwnFile(file, text);
  }
  const { PYTHONPATH: rest } = env;
  return {
    ...env,
    // A delimiter with nothing behind it would name the current directory.
    PYTHONPATH: rest ? `${orchestrator}${path.delimiter}${rest}` : orchestrator,
  };
}

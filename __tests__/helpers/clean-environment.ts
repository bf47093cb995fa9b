import path from 'node:path';
import { PYTHON } from './paths.js';

/** The environment of a fresh machine whose Python has Metaflow, without any variables that Metaflow or an action would read. */
export function cleanEnvironment(): Record<string, string> {
  const kept = ['HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'SSL_CERT_FILE'];
  const own = kept.flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]] as const],
  );
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    PATH: `${path.dirname(PYTHON)}:${process.env['PATH'] ?? ''}`,
    USER: 'tester',
  };
}

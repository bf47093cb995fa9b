// npm run argo -- [FLOW] [--out DIRECTORY] [--keep]: deploys a flow to Argo Workflows on this machine, triggers it, and follows it to its
// end. With --keep, the cluster stays until Ctrl-C.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ROOT } from './tools.mjs';

// The bundle is at the same depth as the test helpers, which use that to find the repository's root.
const program = path.join(ROOT, 'node_modules', '.cache', `argo-${process.pid}.mjs`);
try {
  const made = await rolldown({
    input: path.join(ROOT, '__tests__', 'engines', 'demo.ts'),
    platform: 'node',
    external: /^[a-z]/,
    transform: { target: 'node20' },
    logLevel: 'silent',
  });
  await made.write({ file: program, codeSplitting: false });
  await made.close();
  const { demonstrate } = await import(pathToFileURL(program));
  process.exitCode = await demonstrate(process.argv.slice(2));
} finally {
  rmSync(program, { force: true });
}

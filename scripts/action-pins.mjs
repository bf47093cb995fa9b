// Updates all workflows, examples and documents to the action versions in .github/workflows, which Dependabot keeps current. With --check,
// fails if they differ. Each action is pinned to a commit SHA, followed by the version.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeOrCheck } from './generated-file.mjs';

const WORKFLOWS = '.github/workflows';
const FOLDERS = [WORKFLOWS, 'examples/workflows', '__tests__/fixtures/workflows', '.', 'docs'];
/** Until there is a release, this placeholder means the commit that a user has reviewed. */
const OWN = 'metaflow-runner/metaflow-runner@COMMIT_SHA';
const USES = /^([ -]*uses: *)((?:[\w.-]+\/){1,}[\w.-]+)@(\S+)(?: # (v\d+\.\d+\.\d+)$)?(.*)$/gm;

const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.(ya?ml|md)$/.test(file))
    .map((file) => path.join(folder, file)),
);
// The first one found counts, and this repository's workflows come first.
const pins = new Map();
for (const file of files)
  for (const [line, , action, ref, version] of readFileSync(file, 'utf8').matchAll(USES)) {
    if (`${action}@${ref}` === OWN) continue;
    const isPinned = /^[0-9a-f]{40}$/.test(ref) && version !== undefined;
    const known = pins.get(repositoryOf(action));
    if (isPinned && known === undefined) pins.set(repositoryOf(action), { ref, version });
    else if (!isPinned && (known === undefined || file.startsWith(WORKFLOWS))) {
      console.error(
        `${file}: pin this to the SHA of a commit, with its version behind it (# v1.2.3):\n${line}`,
      );
      process.exitCode = 1;
    } else if (known.ref !== ref && file.startsWith(WORKFLOWS)) {
      console.error(
        `${file}: other workflows of this repository have ${action} at ${known.version}:\n${line}`,
      );
      process.exitCode = 1;
    }
  }

for (const file of files.filter((one) => !one.startsWith(WORKFLOWS))) {
  const text = readFileSync(file, 'utf8');
  const pinned = text.replace(USES, (line, before, action, ref) => {
    const pin = `${action}@${ref}` === OWN ? undefined : pins.get(repositoryOf(action));
    return pin === undefined ? line : `${before}${action}@${pin.ref} # ${pin.version}`;
  });
  writeOrCheck(file, pinned, 'npm run pins');
}

/** An action may be in a subdirectory of its repository. */
function repositoryOf(action) {
  return action.split('/').slice(0, 2).join('/');
}

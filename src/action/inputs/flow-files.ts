import { UsageError } from '../../runner/index.js';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Characters that make a line a pattern instead of a single path. */
const PATTERN = /[*?[\]!]/;

/**
 * The flow files that the lines name: a path as it is, a pattern as the files that match it, in order. Paths are relative to `cwd`.
 * Patterns are those of @actions/glob: `*`, `**`, `?`, `[…]`; a line that starts with `!` excludes.
 * @param source what the lines come from, for messages
 * @throws {UsageError} if a pattern matches nothing
 */
export async function findFlowFiles(
  source: string,
  lines: readonly string[],
  cwd: string,
): Promise<string[]> {
  const isPath = (line: string) => !PATTERN.test(line) || existsSync(path.resolve(cwd, line));
  if (lines.every(isPath)) return [...new Set(lines)];
  const exclusions = lines.filter((line) => line.startsWith('!'));
  const found = new Set<string>();
  for (const line of lines.filter((candidate) => !exclusions.includes(candidate))) {
    if (isPath(line)) {
      found.add(line);
      continue;
    }
    const absolute = [line, ...exclusions].map((pattern) => inDirectory(pattern, cwd));
    const matches = await filesLike(absolute);
    if (matches.length === 0) {
      throw new UsageError(
        `${source}: the pattern "${line}" matches no file in ${cwd}. Check the path, and that the repository was checked out.`,
      );
    }
    for (const match of matches.sort()) found.add(path.relative(cwd, match));
  }
  if (found.size === 0)
    throw new UsageError(`${source} excludes files but names none. Add the path of a flow file.`);
  return [...found];
}

/** Links can make any number of ways to a file. */
const MAX_FILES = 100_000;

async function filesLike(patterns: readonly string[]): Promise<string[]> {
  const { create } = await import('@actions/glob');
  const files = async (followSymbolicLinks: boolean) => {
    const options = { implicitDescendants: false, matchDirectories: false, followSymbolicLinks };
    const found: string[] = [];
    for await (const file of (await create(patterns.join('\n'), options)).globGenerator()) {
      if (found.length === MAX_FILES)
        throw new UsageError(`The pattern "${patterns[0] ?? ''}" matches more than ${MAX_FILES} files.`);
      found.push(file);
    }
    return found;
  };
  try {
    return await files(true);
  } catch (error) {
    // A link leads to itself, and a search that follows links cannot get past it.
    if (!['ELOOP', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return await files(false);
  }
}

function inDirectory(pattern: string, cwd: string): string {
  const [exclusion, own] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
  // The directory is taken literally, whatever characters it contains; only the line is a pattern.
  const place = path.resolve(cwd).replace(/[[*?]/g, (character) => `[${character}]`);
  return `${exclusion}${path.isAbsolute(own) ? own : path.join(place, own)}`;
}

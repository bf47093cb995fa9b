import path from 'node:path';

/** A place in code that an exception passed through. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly functionName: string;
  /** The line's text, where Python had the file. */
  readonly code: string | undefined;
}

const FRAME = /^\s*File "(.+)", line (\d+), in (.+)$/;

/** The frames of a traceback of Python's, outermost first. */
export function framesOf(stacktrace: string): Frame[] {
  const lines = stacktrace.split('\n');
  return lines.flatMap((text, index) => {
    const [, file, line, functionName] = FRAME.exec(text) ?? [];
    if (file === undefined) return [];
    const next = lines[index + 1] ?? '';
    const code = next.startsWith('    ') ? next.trim() : undefined;
    return [{ file, line: Number(line), functionName: functionName ?? '', code }];
  });
}

/** Code that is installed, not written here, even where it lies below the workspace. */
const INSTALLED = /[/\\](site-packages|dist-packages|lib[/\\]python\d[\d.]*)[/\\]/;

/**
 * The innermost frame in files of a directory, with its file relative to it. A task that ran elsewhere saw its flow file under
 * another path: it is known by its name.
 */
export function innermostFrame(stacktrace: string, directory: string, flowFile: string): Frame | undefined {
  for (const frame of framesOf(stacktrace).reverse()) {
    if (INSTALLED.test(frame.file)) continue;
    const inDirectory = relativeTo(directory, frame.file);
    if (inDirectory !== undefined) return { ...frame, file: inDirectory };
    if (path.basename(frame.file) === path.basename(flowFile)) {
      const file = relativeTo(directory, path.resolve(directory, flowFile));
      if (file !== undefined) return { ...frame, file };
    }
  }
  return undefined;
}

/** `undefined` for a file that is not below the directory. */
export function relativeTo(directory: string, file: string): string | undefined {
  const relative = path.relative(directory, path.resolve(directory, file));
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? undefined : relative;
}

/** In a pod the user's files are in a folder called `metaflow` too: Metaflow's own are known by what is in its package. */
const OF_METAFLOW =
  /[/\\]metaflow[/\\](_vendor|cli|cli_args|cli_components|cmd|datastore|decorators|extension_support|flowspec|mflog|plugins|runner|runtime|task|tracing|unbounded_foreach|user_configs|user_decorators|util)(\.py|[/\\])/;

/** A traceback without the frames of Metaflow's own that every task's begins with. */
export function userTraceback(stacktrace: string): string {
  const lines = stacktrace.trimEnd().split('\n');
  const isFrame = (line: string) => FRAME.test(line);
  const isMetaflows = (line: string) => isFrame(line) && OF_METAFLOW.test(line);
  const kept: string[] = [];
  let skipping = false;
  let leading = true;
  for (const line of lines) {
    if (isFrame(line)) {
      skipping = leading && isMetaflows(line);
      leading &&= skipping;
    } else if (!line.startsWith('    ')) {
      skipping = false;
      leading = true;
    }
    if (!skipping) kept.push(line);
  }
  return kept.join('\n');
}

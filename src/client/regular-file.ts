import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** To open a file for reading with: nobody is waited for, should it be a pipe. */
export const READ_WITHOUT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opens a file that a flow could have put something else in place of. A pipe or a device, which may never end and would keep us
 * waiting, is refused, and so is a file of more than `mostBytes`.
 * @throws {Error} of the system, or that it is no file, or too large
 */
export function openRegularFile(file: string, mostBytes = Infinity): number {
  const descriptor = openSync(file, READ_WITHOUT_WAITING);
  const found = fstatSync(descriptor);
  if (found.isFile() && found.size <= mostBytes) return descriptor;
  closeSync(descriptor);
  throw new Error(found.isFile() ? `${file} is too large: ${found.size} bytes` : `${file} is no file`);
}

/** Reads such a file. @throws {Error} as `openRegularFile` does */
export function readRegularFile(file: string, mostBytes?: number): Buffer {
  return read(file, mostBytes, (descriptor) => readFileSync(descriptor));
}

/** Reads such a file as UTF-8, which for a small one takes half the time. @throws {Error} as `openRegularFile` does */
export function readRegularText(file: string, mostBytes?: number): string {
  return read(file, mostBytes, (descriptor) => readFileSync(descriptor, 'utf8'));
}

/** The last bytes of such a file, from where a line begins, as UTF-8. @throws {Error} as `openRegularFile` does */
export function readRegularEnd(file: string, mostBytes: number): string {
  return read(file, undefined, (descriptor) => {
    const { size } = fstatSync(descriptor);
    const end = Buffer.alloc(Math.min(size, mostBytes));
    const bytesRead = readSync(descriptor, end, 0, end.length, size - end.length);
    const text = end.toString('utf8', 0, bytesRead);
    return size > mostBytes ? text.slice(text.indexOf('\n') + 1) : text;
  });
}

function read<Content>(
  file: string,
  mostBytes: number | undefined,
  content: (descriptor: number) => Content,
): Content {
  const descriptor = openRegularFile(file, mostBytes);
  try {
    return content(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

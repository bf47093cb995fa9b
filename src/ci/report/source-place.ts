import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readRegularText } from '../../client/regular-file.js';

/** A place in a file that has a source map, as in a stack trace. */
const PLACE = /(?<![^\s(])(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g;

/** A stack trace whose places in our bundled code are replaced with those in src/; unchanged if there are no source maps. */
export function inSource(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replace(PLACE, (place, url: string, line: string, column: string) => {
    if (!maps.has(url)) maps.set(url, mapOf(url));
    const entry = maps.get(url)?.findEntry(Number(line) - 1, Number(column) - 1);
    return entry && 'originalSource' in entry && entry.generatedLine === Number(line) - 1
      ? `${entry.originalSource}:${entry.originalLine + 1}`
      : place;
  });
}

/** An internal error's text, with places in src/. */
export function faultText(error: unknown): string {
  return error instanceof Error ? inSource(error.stack ?? error.message) : String(error);
}

function mapOf(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readRegularText(`${fileURLToPath(url)}.map`)) as SourceMapPayload);
  } catch {
    return undefined;
  }
}

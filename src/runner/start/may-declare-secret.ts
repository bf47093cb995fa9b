import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';
import { isSecretName } from '../../redaction/index.js';

/** A larger file is not searched. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Also a class that is derived from one of them: `JSONParameter(`. */
const DECLARATION = /(?:Parameter|IncludeFile|Config)\(/;
/** How many characters around a declaration contain its names, on the command line and in the code. */
const BEFORE = 80;
const AFTER = 200;

/** Whether a flow file may declare a Parameter or Config with a secret name, judging by its text; true if it cannot be read. */
export function mayDeclareSecret(flowFile: string, cwd: string): boolean {
  let code: string;
  try {
    code = readRegularText(path.resolve(cwd, flowFile), MAX_BYTES);
  } catch {
    return true;
  }
  const between = code.split(DECLARATION);
  return between.slice(1).some((after, index) => {
    const around = `${(between[index] ?? '').slice(-BEFORE)} ${after.slice(0, AFTER)}`;
    return around.match(/[\w-]+/g)?.some((word) => isSecretName(word)) ?? false;
  });
}

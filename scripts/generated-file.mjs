import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes a generated file if it differs. With --check, only reports that, and makes the process fail. */
export function writeOrCheck(file, text, command = 'npm run docs') {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what "${command}" makes of its sources. Run that, and commit.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}

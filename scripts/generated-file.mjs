import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes a file that a command makes, if it differs. With --check it only says so, and the process fails. */
export function writeOrCheck(file, text, command = 'npm run docs') {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what "${command}" makes of its sources. Run that, and commit.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}

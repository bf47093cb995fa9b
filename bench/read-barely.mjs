// The minimum work for reading a run: for each task, list its metadata once, and read and parse four files of it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** This file, for a program that is given as text. */
export const READ_BARELY = fileURLToPath(import.meta.url);

/** @param run the run's directory in a local datastore */
export function readBarely(run) {
  for (const step of readdirSync(run).filter((name) => /^[a-z]/.test(name)))
    for (const task of readdirSync(`${run}/${step}`).filter((name) => /^[0-9]/.test(name))) {
      const meta = `${run}/${step}/${task}/_meta/`;
      const done = readdirSync(meta).find((name) => name.startsWith('sysmeta_attempt-done_'));
      for (const name of [done, '_self.json', '0_artifact__success.json', '0_artifact__task_ok.json'])
        if (done) JSON.parse(readFileSync(meta + name, 'utf8'));
    }
}

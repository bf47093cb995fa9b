// Writes links to the previous and next pages at the end of each page in docs/, in the order of docs/README.md. With --check, fails if they
// differ. Pages that this order does not list, such as those of the API, get no links.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeOrCheck } from './generated-file.mjs';

const DOCS = 'docs';
const CONTENTS = 'README.md';
const [BEGIN, END] = ['<!-- pages: made by "npm run docs" -->', '<!-- end of pages -->'];

const contents = readFileSync(path.join(DOCS, CONTENTS), 'utf8');
const pages = [...contents.matchAll(/^ +- \[(.+?)\]\(([\w-]+\.md)\)/gm)].map(([, title, file]) => ({
  title,
  file,
}));

for (const [index, { file }] of pages.entries()) {
  const place = path.join(DOCS, file);
  const text = readFileSync(place, 'utf8');
  const [own] = text.split(BEGIN);
  const before = index === 0 ? undefined : pages[index - 1];
  const after = pages[index + 1];
  const links = [
    before && `[← ${before.title}](${before.file})`,
    `[Documentation](${CONTENTS})`,
    after && `[${after.title} →](${after.file})`,
  ];
  const footer = links.filter((link) => link !== undefined).join(' · ');
  writeOrCheck(place, `${own.trimEnd()}\n\n${BEGIN}\n\n---\n\n${footer}\n\n${END}\n`);
}

// Fails when a picture of docs/images is older than what it shows.
import { stalePictures } from './picture-sources.mjs';

const stale = stalePictures();
for (const reason of stale) console.error(`docs/images/${reason}`);
if (stale.length > 0) {
  console.error('Run "npm run pictures", look at what it has made, and commit.');
  process.exitCode = 1;
}

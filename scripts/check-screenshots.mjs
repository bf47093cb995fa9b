// Fails if a picture in docs/images is older than its sources.
import { stalePictures } from './picture-sources.mjs';

const stale = stalePictures();
for (const reason of stale) console.error(`docs/images/${reason}`);
if (stale.length > 0) {
  console.error('Run "npm run screenshots", look at what it has made, and commit.');
  process.exitCode = 1;
}

// Made by scripts/build.mjs.
globalThis[Symbol.for('metaflow-runner.post')] = true;
await import('../main/index.js');

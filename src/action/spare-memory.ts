import { setFlagsFromString } from 'node:v8';

// Logs with many lines produce much garbage, and V8 would rather use 80 MB more than collect it, most of all if a busy machine starves its
// threads. In exchange, a list of a million numbers takes half a second longer; docs/performance.md has the figures. Importing this module
// sets the flags, which takes milliseconds that a flow's start should not wait for.
for (const flag of [
  'semi-space-growth-factor=1',
  'heap-growing-percent=20',
  'no-concurrent-array-buffer-sweeping',
]) {
  setFlagsFromString(`--${flag}`);
}

import { setFlagsFromString } from 'node:v8';

// Logs of many lines make much garbage, and V8 would rather have 80 MB more than collect it: the most where a busy machine gives its
// threads no turn. A list of a million numbers takes half a second more for it; docs/performance.md has the figures. To import this is to
// say so; it takes milliseconds that a flow's start should not wait for.
for (const flag of [
  'semi-space-growth-factor=1',
  'heap-growing-percent=20',
  'no-concurrent-array-buffer-sweeping',
]) {
  setFlagsFromString(`--${flag}`);
}

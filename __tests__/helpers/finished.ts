import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, aroundEach, type TestContext } from 'vitest';

const current = new AsyncLocalStorage<TestContext>();
const atEndOfFile: (() => void)[] = [];

// Set-up for every test file.
aroundEach(async (runTest, context) => {
  await current.run(context, runTest);
});
afterAll(() => {
  for (const clean of atEndOfFile.splice(0).reverse()) clean();
});

/**
 * Calls back when the calling test has finished, regardless of concurrent tests; if called by a hook, when all tests of the file have
 * finished.
 */
export function whenFinished(clean: () => void): void {
  const test = current.getStore();
  if (test) test.onTestFinished(clean);
  else atEndOfFile.push(clean);
}

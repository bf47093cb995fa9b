import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, aroundEach, type TestContext } from 'vitest';

const current = new AsyncLocalStorage<TestContext>();
const atEndOfFile: (() => void)[] = [];

// Set-up of every test file.
aroundEach(async (runTest, context) => {
  await current.run(context, runTest);
});
afterAll(() => {
  for (const clean of atEndOfFile.splice(0).reverse()) clean();
});

/** Calls back when the test has finished that asks for it, whatever others run at once; or, asked by a hook, when all tests of the file have. */
export function whenFinished(clean: () => void): void {
  const test = current.getStore();
  if (test) test.onTestFinished(clean);
  else atEndOfFile.push(clean);
}

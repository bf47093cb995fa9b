import { describe, expectTypeOf, it } from 'vitest';
import type { Runner, RunnerOptions, RunOptions, SpinOptions } from '../../src/index.js';

type Parameters = { readonly alpha: number; readonly labels?: readonly string[] };

describe('the TypeScript compiler', () => {
  it('the TypeScript compiler demands required parameters and rejects unknown ones', () => {
    type Given = [parameters: Parameters, options?: RunOptions];
    expectTypeOf<Runner<Parameters>['run']>().parameters.toEqualTypeOf<Given>();
    expectTypeOf<Runner<Parameters>['asyncRun']>().parameters.toEqualTypeOf<Given>();
  });

  it('the TypeScript compiler allows leaving out the parameters if none is required', () => {
    type Optional = { readonly alpha?: number };
    type Given = [parameters?: Optional, options?: RunOptions];
    expectTypeOf<Runner<Optional>['run']>().parameters.toEqualTypeOf<Given>();
    expectTypeOf<Runner['run']>().toBeCallableWith();
    expectTypeOf<Runner['run']>().toBeCallableWith({ anything: null, list: [1, { a: true }] });
  });

  it('the TypeScript compiler rejects misspelt options, but accepts any name in the object for unknown ones', () => {
    expectTypeOf({ pylint: false, options: { budget: 3 } }).toExtend<RunnerOptions>();
    // @ts-expect-error The option is called pylint.
    const runner: RunnerOptions = { pilint: false };
    // @ts-expect-error The option is called abortSignal.
    const run: RunOptions = { abortSingal: new AbortController().signal };
    // @ts-expect-error The option is called persist.
    const spin: SpinOptions = { persits: true };
    expectTypeOf([runner, run, spin]).not.toBeAny();
  });
});

import { describe, expectTypeOf, it } from 'vitest';
import type { Runner, RunnerOptions, RunOptions, SpinOptions } from '../../src/index.js';

type Parameters = { readonly alpha: number; readonly labels?: readonly string[] };

describe('the compiler', () => {
  it('the compiler asks for required parameters, and refuses others', () => {
    type Given = [parameters: Parameters, options?: RunOptions];
    expectTypeOf<Runner<Parameters>['run']>().parameters.toEqualTypeOf<Given>();
    expectTypeOf<Runner<Parameters>['asyncRun']>().parameters.toEqualTypeOf<Given>();
  });

  it('the compiler lets parameters be left out if none is required', () => {
    type Optional = { readonly alpha?: number };
    type Given = [parameters?: Optional, options?: RunOptions];
    expectTypeOf<Runner<Optional>['run']>().parameters.toEqualTypeOf<Given>();
    expectTypeOf<Runner['run']>().toBeCallableWith();
    expectTypeOf<Runner['run']>().toBeCallableWith({ anything: null, list: [1, { a: true }] });
  });

  it('the compiler refuses misspelt options; unknown ones have a place of their own', () => {
    expectTypeOf({ pylint: false, options: { budget: 3 } }).toExtend<RunnerOptions>();
    // @ts-expect-error it is pylint
    const runner: RunnerOptions = { pilint: false };
    // @ts-expect-error it is abortSignal
    const run: RunOptions = { abortSingal: new AbortController().signal };
    // @ts-expect-error it is persist
    const spin: SpinOptions = { persits: true };
    expectTypeOf([runner, run, spin]).not.toBeAny();
  });
});

import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pythonProgram } from '../../src/client/index.js';
import { pythonsOfThisMachine } from '../helpers/other-pythons.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

const PROGRAM = `
import json, operator, threading, traceback, types
print(json.dumps([sys.path, os.environ.get("PYTHONSAFEPATH"), is_safe_path, sys.argv[1:]]))
`;

describe.each(
  Object.entries(pythonsOfThisMachine()).map(
    ([version, python], index) => [version, python, index > 0] as const,
  ),
)('our Python programs in Python %s', (version, python, isFurther) => {
  const answer = (settings: { env?: Record<string, string>; seesDirectory?: boolean }) => {
    const cwd = realpathSync(makeCase('stdlib-shadow'));
    const program = pythonProgram(PROGRAM, {
      ...settings,
      args: ['-x', 'a b'],
      env: { ...cleanEnvironment(), ...settings.env },
    });
    const text = execFileSync(python, program.args, { cwd, env: program.env, encoding: 'utf8' });
    const [places, variable, isSafePath, args] = JSON.parse(text) as [string[], unknown, boolean, string[]];
    expect(args).toEqual(['-x', 'a b']);
    return { cwd, places, variable, isSafePath };
  };

  it('our Python programs find the standard library, whatever the current directory contains', () => {
    const { cwd, places, ...others } = answer({});
    expect(others).toEqual({ variable: null, isSafePath: false });
    expect(places).not.toContain('');
    expect(places).not.toContain(cwd);
  });

  it('our Python programs can import from the current directory, which comes last', () => {
    const { cwd, places } = answer({ seesDirectory: true });
    expect(places.at(-1)).toBe(cwd);
    expect(places).not.toContain('');
  });

  it.runIf(process.platform === 'linux')(
    'our Python programs and the processes that they start get no more memory than allowed',
    { tags: isFurther ? ['ci'] : [] },
    () => {
      const program = `
import subprocess
ALLOCATE = "x = bytearray(${400 * 1024 ** 2})"
try:
    exec(ALLOCATE)
    print("it has")
except MemoryError:
    print("refused")
print(b"MemoryError" in subprocess.run([sys.executable, "-c", ALLOCATE], stderr=subprocess.PIPE).stderr)
`;
      const ended = (maxMemory?: number) => {
        const { args, env } = pythonProgram(program, { env: cleanEnvironment(), maxMemory });
        return execFileSync(python, args, { env, encoding: 'utf8' });
      };
      expect(ended(256 * 1024 ** 2)).toBe('refused\nTrue\n');
      expect(ended()).toBe('it has\nFalse\n');
    },
  );

  it('our Python programs get the same PYTHONPATH and PYTHONSAFEPATH as the flow', () => {
    const { cwd, places, ...others } = answer({
      env: { PYTHONPATH: '/opt/lib', PYTHONSAFEPATH: 'yes' },
      seesDirectory: true,
    });
    const isSafePath = version !== '3.10';
    expect(others).toEqual({ variable: 'yes', isSafePath });
    expect(places[0]).toBe('/opt/lib');
    expect(places.includes(cwd)).toBe(!isSafePath);
    expect(answer({ env: { PYTHONSAFEPATH: '' } })).toMatchObject({ variable: '', isSafePath: false });
  });
});

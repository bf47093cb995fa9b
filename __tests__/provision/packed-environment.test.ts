import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { provideMetaflow } from '../../src/provision/metaflow-environment.js';
import {
  unpackEnvironment,
  type EnvironmentStore,
  type ReadyEnvironment,
} from '../../src/provision/packed-environment.js';
import { PYTHON } from '../helpers/paths.js';
import { writeWheel } from '../helpers/wheel.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** A machine that loses its environments, with a store that keeps one archive. */
function makeMachine() {
  const cwd = makeWorkspace();
  const wheels = path.join(cwd, 'wheels');
  mkdirSync(wheels);
  writeWheel(wheels, 'own_words', '1', 'word = "kept"');
  writeFileSync(path.join(cwd, 'requirements.txt'), 'own-words\n');
  const cache = { directory: path.join(cwd, 'cache'), name: 'the cache' };
  const archive = path.join(cwd, 'kept.tar.gz');
  const log: string[] = [];
  let ready: ReadyEnvironment | undefined;
  const store: EnvironmentStore = {
    restore: async (_, unpack) => {
      if (!existsSync(archive)) return false;
      await unpack(createReadStream(archive));
      return true;
    },
    noteReady: (noted) => (ready = noted),
  };
  const provide = async (more: Partial<Parameters<typeof provideMetaflow>[0]> = {}) => {
    rmSync(cache.directory, { recursive: true, force: true });
    return await provideMetaflow({
      ...{ cache, temporary: cache, python: PYTHON, cwd, option: '--metaflow-version', store },
      env: { ...process.env, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels },
      requirements: { option: '--requirements', files: ['requirements.txt'] },
      log: (line) => log.push(line),
      cancel: new AbortController().signal,
      ...more,
    });
  };
  const pack = async () => {
    await ready?.pack?.(archive, new AbortController().signal);
  };
  return { cwd, archive, log, provide, pack, isRestored: () => ready && ready.pack === undefined };
}

const WORD = 'import own_words, metaflow; print(own_words.word, own_words.__cached__)';
const run = (python: string, program: string) =>
  execFileSync(python, ['-c', program], { encoding: 'utf8' }).trim();

/** Python that writes an archive with one hostile member, and with a file below it if it is a link. */
const HOSTILE = `
import io, sys, tarfile
out, kind, name, target = sys.argv[1:]
with tarfile.open(out, "w:gz") as archive:
    member = tarfile.TarInfo(name)
    member.type = getattr(tarfile, kind)
    member.linkname = target
    member.size = 4 if kind == "REGTYPE" else 0
    archive.addfile(member, io.BytesIO(b"text") if kind == "REGTYPE" else None)
    if target:
        inside = tarfile.TarInfo(name + "/planted")
        inside.size = 4
        archive.addfile(inside, io.BytesIO(b"text"))
`;

/** Python that writes an archive with a header of digits; Python searches it in time quadratic in their number. */
const ENDLESS = `
import io, sys, tarfile
with tarfile.open(sys.argv[1], "w:gz", compresslevel=1) as archive:
    member = tarfile.TarInfo("digits")
    member.type, member.size = tarfile.XHDTYPE, 30_000_000
    archive.addfile(member, io.BytesIO(b"1" * member.size))
    archive.addfile(tarfile.TarInfo("lib/plain"))
`;

describe('an environment that is saved for other machines', () => {
  it('an environment is restored as it was created, byte code included', async () => {
    const { archive, log, provide, pack, isRestored } = makeMachine();
    const made = await provide();
    expect(isRestored()).toBe(false);
    await pack();
    const restored = await provide();
    expect([isRestored(), restored, log]).toEqual([
      true,
      made,
      ['Installing requirements.txt in an environment of its own'],
    ]);
    const [word, cached = ''] = run(restored, WORD).split(' ');
    expect(word).toBe('kept');
    const before = readFileSync(cached);
    // Python would replace byte code that does not match its source.
    run(restored, WORD);
    expect(readFileSync(cached)).toEqual(before);
    expect(run(restored, 'import sys; print(sys.prefix)')).toContain(path.dirname(path.dirname(restored)));
    expect(existsSync(archive)).toBe(true);
  });

  it('an environment that a flow has changed is not saved', async () => {
    const { archive, provide, pack } = makeMachine();
    const python = await provide();
    writeFileSync(path.join(path.dirname(python), 'pip'), '#!/bin/sh\n');
    await expect(pack()).rejects.toThrow('something has changed it since it was made');
    expect(existsSync(archive)).toBe(false);
  });

  it.each([
    ['has a path out of it', ['REGTYPE', '../planted', '']],
    ['has a path out of it by way of a folder', ['REGTYPE', 'lib/../../planted', '']],
    ['has an absolute path', ['REGTYPE', '/tmp/planted', '']],
    ['determines the interpreter', ['REGTYPE', 'pyvenv.cfg', '']],
    ['is a symbolic link', ['SYMTYPE', 'lib/elsewhere', '/tmp']],
    ['is a hard link', ['LNKTYPE', 'lib/elsewhere', 'pyvenv.cfg']],
    ['is a pipe', ['FIFOTYPE', 'lib/pipe', '']],
  ])('an archive with a file that %s is rejected', async (_, words) => {
    const cwd = makeWorkspace();
    const archive = path.join(cwd, 'kept.tar.gz');
    execFileSync(PYTHON, ['-c', HOSTILE, archive, ...words]);
    const { signal } = new AbortController();
    const unpacked = unpackEnvironment(createReadStream(archive), path.join(cwd, 'a', 'b'), signal);
    await expect(unpacked).rejects.toThrow(
      /^it contains ".*", which is not a (?:plain file|file of an environment)$/,
    );
    const places = [
      'planted',
      'a/planted',
      'a/b/planted',
      'a/b/lib/planted',
      'a/b/lib/elsewhere',
      'a/b/lib/pipe',
    ];
    expect(places.filter((place) => existsSync(path.join(cwd, place)))).toEqual([]);
  });

  it(
    'an archive that would take hours to unpack is not used, and the environment is created anew',
    { tags: ['ci'] },
    async () => {
      const { archive, log, provide } = makeMachine();
      execFileSync(PYTHON, ['-c', ENDLESS, archive]);
      expect(run(await provide(), WORD)).toContain('kept');
      expect(log[0]).toMatch(
        /^The environment in the cache is not used: the archive could not be unpacked: /,
      );
    },
  );

  it('a truncated archive is not used, and the environment is created anew', { tags: ['ci'] }, async () => {
    const { archive, log, provide, pack } = makeMachine();
    await provide();
    await pack();
    writeFileSync(archive, readFileSync(archive).subarray(0, -2_000));
    expect(run(await provide(), WORD)).toContain('kept');
    expect(log[1]).toMatch(/^The environment in the cache is not used: the archive could not be unpacked: /);
  });
});

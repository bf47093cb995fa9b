import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  installSolved,
  packSolved,
  solvedPlaces,
  solvedState,
  unpackSolved,
} from '../../src/provision/solved-environments.js';
import { Commands } from '../../src/provision/commands.js';
import { PYTHON } from '../helpers/paths.js';
import { tarEntries } from '../helpers/tar.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** Writes an archive of files by their contents, with links by their targets. */
const PACK = `
import io, json, sys, tarfile
files, about = json.load(sys.stdin)
with tarfile.open(sys.argv[1], "w:gz") as archive:
    for name, text in {"about.json": json.dumps(about), **files}.items():
        header = tarfile.TarInfo(name)
        header.size = len(text)
        archive.addfile(header, io.BytesIO(text.encode()))
`;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const WHOLE = 'environments/linux-64/a/conda-meta/history';

/** Unpacks an archive on a machine that has nothing. */
function unpacked(files: Record<string, string>, links: Record<string, string> = {}) {
  const cwd = makeWorkspace();
  const archive = path.join(cwd, 'kept.tar.gz');
  execFileSync(PYTHON, ['-c', PACK, archive], { input: JSON.stringify([files, { links, lists: [0, 7] }]) });
  const directory = path.join(cwd, 'unpacked');
  mkdirSync(directory);
  const places = solvedPlaces({ cwd, env: { HOME: cwd } });
  const unpacking = unpackSolved(createReadStream(archive), directory, new AbortController().signal);
  return { cwd, directory, places, unpacking };
}

describe('archives of the environments of @conda and @pypi', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a file outside of them', { '../planted': '' }, {}],
    ['a file of no kind', { planted: '' }, {}],
    ['a link outside of them', { [WHOLE]: '' }, { '../planted': '/etc' }],
    [
      'a link outside of its environment',
      { [WHOLE]: '' },
      { 'environments/linux-64/a/../../../planted': '/etc' },
    ],
    ['a link in place of an environment', { [WHOLE]: '' }, { 'environments/linux-64/b': '/etc' }],
    ['a link in place of a list of packages', {}, { 'flows/TrainFlow': '/etc/passwd' }],
    [
      'a link in place of one by a detour',
      { [WHOLE]: '' },
      { 'environments/../flows/TrainFlow': '/etc/passwd' },
    ],
    ['a link in place of a platform', { [WHOLE]: '' }, { 'environments/../environments/planted': '/etc' }],
    [
      'too many links',
      {},
      Object.fromEntries(Array.from({ length: 200_001 }, (_, i) => [`environments/l/a/${i}`, 'a'])),
    ],
    ['too many flows', Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`flows/F${i}`, '{}'])), {}],
    [
      'a link through a link',
      { [WHOLE]: '' },
      { 'environments/linux-64/a/lib': '..', 'environments/linux-64/a/lib/planted': '/etc' },
    ],
  ])('an archive with %s is rejected, and nothing is written elsewhere', async (_, files, links) => {
    const { cwd, directory, unpacking } = unpacked(files, links);
    await expect(unpacking).rejects.toThrow(/^it contains |^it has more than |^EEXIST/);
    for (const parent of [
      cwd,
      directory,
      path.join(directory, 'environments'),
      path.join(directory, 'environments', 'linux-64'),
    ])
      expect(existsSync(path.join(parent, 'planted'))).toBe(false);
  });

  it('what a machine has already stays, and half an environment is not installed', async () => {
    const { cwd, directory, places, unpacking } = unpacked({
      ...{ micromamba: 'kept', [WHOLE]: 'kept', 'environments/linux-64/half/bin/python': '' },
      ...{ 'flows/TrainFlow': '{"kept": 1}', 'flows/not a flow': '{}' },
    });
    await unpacking;
    const manifest = path.join(places.datastore, 'TrainFlow', 'conda.manifest');
    mkdirSync(path.dirname(manifest), { recursive: true });
    writeFileSync(manifest, '{"own": 1}');
    installSolved(directory, places);
    expect(readFileSync(manifest, 'utf8')).toBe('{"own": 1}');
    expect(readFileSync(places.micromamba, 'utf8')).toBe('kept');
    const environments = path.join(cwd, 'micromamba', 'envs', 'metaflow', 'linux-64');
    expect(readdirSync(environments)).toEqual(['a']);
    expect(readdirSync(places.datastore)).toEqual(['TrainFlow']);
    expect(readFileSync(path.join(cwd, '.conda', 'environments.txt'), 'utf8')).toBe(
      `${path.join(environments, 'a')}\n`,
    );
    expect(JSON.parse(solvedState(places))).toEqual([['linux-64/a'], [['TrainFlow', sha256('{"own": 1}')]]]);
  });

  it('only environments of the datastore’s own flows are packed: a machine may have those of other repositories', async () => {
    const { cwd, directory, places, unpacking } = unpacked({
      ...{ [WHOLE]: 'ours', [WHOLE.replace('/a/', '/b/')]: 'of another repository' },
      'flows/TrainFlow': '{"a": {"linux-64": {}}, "c": {"linux-64": {}}}',
    });
    await unpacking;
    installSolved(directory, places);
    const file = path.join(cwd, 'packed.tar.gz');
    const commands = new Commands({ cwd, env: process.env, cancel: new AbortController().signal });
    await packSolved(places, PYTHON, file, commands);
    const names = tarEntries(gunzipSync(readFileSync(file))).map(({ name }) => name);
    expect(names).toEqual(['about.json', 'flows/TrainFlow', WHOLE]);
  });

  it('the places are those of the variables that Metaflow and micromamba read', () => {
    const cwd = makeWorkspace();
    expect(solvedPlaces({ cwd, env: { HOME: '/home/me' } })).toEqual({
      micromamba: '/home/me/.metaflowconfig/micromamba/bin/micromamba',
      root: '/home/me/micromamba',
      datastore: path.join(cwd, '.metaflow'),
      lists: ['/home/me/.conda/environments.txt', '/home/me/.local/share/mamba/environments.txt'],
    });
    const env = {
      HOME: '/h',
      METAFLOW_TOKEN_HOME: '~/t',
      METAFLOW_HOME: '/m',
      MAMBA_ROOT_PREFIX: '/r',
      XDG_DATA_HOME: '/d',
    };
    expect(solvedPlaces({ cwd, env: { ...env, METAFLOW_DATASTORE_SYSROOT_LOCAL: '/s' } })).toEqual({
      micromamba: '/h/t/micromamba/bin/micromamba',
      root: '/r',
      datastore: '/s/.metaflow',
      lists: ['/h/.conda/environments.txt', '/d/mamba/environments.txt'],
    });
  });
});

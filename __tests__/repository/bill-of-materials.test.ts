import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/paths.js';

interface Component {
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}

interface Validator {
  readonly validate: (text: string) => Promise<unknown>;
}

/** CycloneDX's own library, which scripts/setup.mjs installs. */
const library = createRequire(path.join(ROOT, '.tools', 'cyclonedx', 'x.js'))(
  '@cyclonedx/cyclonedx-library',
) as {
  readonly Validation: { readonly JsonStrictValidator: new (version: string) => Validator };
};

const text = readFileSync(path.join(ROOT, 'dist', 'sbom.cdx.json'), 'utf8');
const bom = JSON.parse(text) as {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
const names = bom.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));

describe('the bill of materials of dist/', () => {
  it('the bill of materials is valid according to CycloneDX’s own schema', async () => {
    const validator = new library.Validation.JsonStrictValidator('1.6');
    expect(await validator.validate(text)).toBeNull();
    expect(await validator.validate(text.replace('"type": "library"', '"type": "book"'))).not.toBeNull();
  });

  it('the bill of materials has this version, and its dependencies lead to every package in it', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    const { component } = bom.metadata;
    expect(component).toMatchObject({ name: 'metaflow-runner', version });
    const edges = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const visit = (ref: string) => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of edges.get(ref) ?? []) visit(next);
    };
    visit(component['bom-ref']);
    expect([...reached].sort()).toEqual(
      [component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])].sort(),
    );
  });

  it('the bill of materials has every package whose code is in dist/', () => {
    const scripts = readdirSync(path.join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(path.join(ROOT, 'dist', file), 'utf8'));
    const seen = scripts.flatMap((script) =>
      [...script.matchAll(/^\/\/ (?:\S*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/\S+$/gm)].map(
        ([, name = '']) => name,
      ),
    );
    // ncc's own lists of the packages it bundled.
    const listed = ['cli', 'main'].flatMap(
      (entry) =>
        readFileSync(path.join(ROOT, 'dist', entry, 'licenses.txt'), 'utf8').match(
          /(?<=^|\n\n)@?[a-z][\w./-]*(?=\n)/g,
        ) ?? [],
    );
    const found = new Set([...seen, ...listed]);
    expect(found.size).toBeGreaterThan(50);
    expect([...found].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('each package in the bill of materials may be distributed under our license, and has its own license in dist/licenses.txt', () => {
    const licenses = readFileSync(path.join(ROOT, 'dist', 'licenses.txt'), 'utf8');
    const allowed = ['MIT', 'ISC', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Apache-2.0'];
    for (const [index, component] of bom.components.entries()) {
      const own = component.licenses
        .map(({ license, expression = '' }) => license?.id ?? expression)
        .join(' ');
      const ids = own.split(/ AND | OR |[()]/).filter((id) => id !== '');
      expect(
        ids.filter((id) => !allowed.includes(id)),
        component['bom-ref'],
      ).toEqual([]);
      expect(licenses).toContain(`${names[index] ?? ''} ${component.version} (`);
    }
  });
});

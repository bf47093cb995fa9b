import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The bill of materials of dist/, as CycloneDX 1.6 in JSON. It says what dist/ contains, but not when or where it was built, so that
 * everyone who builds the commit gets the same text.
 * @param packages in dist/
 */
export function sbomOf(packages) {
  const { name, version, description, license, repository } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const own = {
    type: 'application',
    'bom-ref': purlOf({ name, version }),
    ...{ name, version, description, purl: purlOf({ name, version }), licenses: licensesIn(license) },
    externalReferences: [{ type: 'vcs', url: repository.url.replace(/^git\+/, '') }],
  };
  const refs = new Map(packages.map((one) => [one.directory, purlOf(one)]));
  const edges = packages.map((one) => ({ ref: purlOf(one), dependsOn: dependenciesOf(one, refs) }));
  const needed = new Set(edges.flatMap(({ dependsOn }) => dependsOn));
  // A package that no other in dist/ declares as a dependency is needed by us, or is looked up at run time by another package.
  const first = {
    ref: own['bom-ref'],
    dependsOn: [...new Set(refs.values())].filter((ref) => !needed.has(ref)),
  };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    metadata: { component: own },
    components: unique(packages.map(componentOf), 'bom-ref'),
    dependencies: [first, ...merged(edges)],
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

function componentOf({ name, version, license, entry }) {
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purlOf({ name, version }),
    ...(group === undefined ? {} : { group }),
    ...{ name: short, version, purl: purlOf({ name, version }), licenses: licensesIn(license) },
    externalReferences: [
      { type: 'distribution', url: tarballOf({ name, version }), hashes: [hashOf(entry.integrity)] },
    ],
  };
}

function purlOf({ name, version }) {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

function tarballOf({ name, version }) {
  return `https://registry.npmjs.org/${name}/-/${path.posix.basename(name)}-${version}.tgz`;
}

/** A license by its SPDX id, or several as an expression. */
function licensesIn(license) {
  return [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }];
}

function hashOf(integrity) {
  const digest = /^sha512-(.+)$/.exec(integrity)[1];
  return { alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') };
}

/** The dependencies that are in dist/, each resolved as Node would from the package's directory. */
function dependenciesOf({ directory, entry }, refs) {
  const names = Object.keys({
    ...entry.dependencies,
    ...entry.optionalDependencies,
    ...entry.peerDependencies,
  });
  return names.flatMap((name) => nearest(directory, name, refs) ?? []).sort();
}

function nearest(from, name, refs) {
  const found = refs.get(path.posix.join(from, 'node_modules', name));
  if (found !== undefined || from === '') return found;
  return nearest(
    from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '',
    name,
    refs,
  );
}

function unique(list, key) {
  return [...new Map(list.map((one) => [one[key], one])).values()];
}

/** A package in several directories has one entry. */
function merged(edges) {
  const all = new Map();
  for (const { ref, dependsOn } of edges) all.set(ref, [...new Set([...(all.get(ref) ?? []), ...dependsOn])]);
  return [...all].map(([ref, dependsOn]) => ({ ref, dependsOn }));
}

// Writes docs/api.md and docs/ci-api.md from the doc comments of the package's two entries. With --check, fails if they differ.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Application, Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';

const FILES = { 'docs/api.md': 'src/index.ts', 'docs/ci-api.md': 'src/ci.ts' };

/** The sections of a page, in order, by the source files that they describe. */
const PARTS = [
  ['Errors', /\/errors\.ts$|pickle-machine\.ts$/],
  ['Events', /\/run-events\.ts$/],
  ['Runner', /src\/runner\/(runner\.ts|command\/|introspection\/)/],
  ['Executing runs and tasks', /src\/runner\//],
  ['Deployer', /src\/deployer\//],
  ['Client', /src\/client\//],
  ['Runs in CI', /src\/ci\/[^/]*\.ts$/],
  ['Hosts', /src\/ci\/hosts\//],
  ['Plugins', /src\/ci\/plugins\//],
  ['Reports', /./],
];
const ORDER = [
  ...['Runs in CI', 'Hosts', 'Plugins', 'Runner', 'Executing runs and tasks', 'Events', 'Deployer'],
  ...['Client', 'Reports', 'Errors'],
];

/** Types that a public one mentions, but that nobody makes or reads: what a client object already knows, and what a plan consists of. */
const INTERNAL = {
  'docs/api.md': ['Source', 'StoredArtifact', 'StoredObject', 'ValuesOf'],
  'docs/ci-api.md': ['PlannedCommand', 'Baseline', 'Gate', 'SignInAdvice', 'Option'],
};

for (const [file, entry] of Object.entries(FILES)) await writeDocs(file, entry);

async function writeDocs(file, entry) {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-api-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      ...{ plugin: ['typedoc-plugin-markdown'], entryPoints: [entry], tsconfig: 'tsconfig.build.json' },
      ...{ out: directory, outputFileStrategy: 'modules', readme: 'none', name: 'API', disableSources: true },
      ...{ excludePrivate: true, excludeProtected: true, excludeInternal: true, excludeExternals: true },
      // The plugin's links count headings otherwise than GitHub does, so they need anchors of their own.
      ...{ useHTMLAnchors: true, anchorPrefix: 'api-' },
      ...{ hideBreadcrumbs: true, hidePageHeader: true, parametersFormat: 'table', logLevel: 'Warn' },
      validation: { notExported: true, invalidLink: true, notDocumented: false },
      intentionallyNotExported: INTERNAL[file],
      ...{ categorizeByGroup: false, categoryOrder: ORDER },
    });
    app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
      if (reflection.parent?.isProject()) intoItsPart(reflection, context);
    });
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
      for (const member of project.getReflectionsByKind(ReflectionKind.ClassMember))
        if (isInheritedFromKnown(member) || isConstructorOfError(member)) project.removeReflection(member);
    });
    const project = await app.convert();
    if (project) {
      hideUnknownOrigins(project);
      app.validate(project);
    }
    if (!project || app.logger.hasErrors() || app.logger.hasWarnings())
      throw new Error(`The API of ${entry} cannot be read.`);
    const gaps = gapsIn(project);
    if (gaps.length > 0) throw new Error(`The doc comments of ${entry} have gaps:\n${gaps.join('\n')}`);
    await app.generateOutputs(project);
    const made = `<!-- Made by "npm run docs" from the doc comments in src/. -->\n\n${readFileSync(path.join(directory, 'README.md'), 'utf8').trimEnd()}\n`;
    if (!process.argv.includes('--check')) {
      writeFileSync(file, made);
    } else if (readFileSync(file, 'utf8') !== made) {
      console.error(`${file} is not what the doc comments say. Run "npm run docs" and commit.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Whether a member is inherited from a type of JavaScript's own, or from one that the page describes. */
function isInheritedFromKnown({ flags, inheritedFrom, project }) {
  if (!flags.isInherited) return false;
  const [origin] = inheritedFrom?.name.split('.') ?? [];
  return flags.isExternal || origin === undefined || project.getChildByName([origin]) !== undefined;
}

/** Members that come from a type that the page does not describe, or replace one of its members, read as the type's own. */
function hideUnknownOrigins(project) {
  for (const member of project.getReflectionsByKind(
    ReflectionKind.ClassMember | ReflectionKind.SomeSignature,
  )) {
    delete member.inheritedFrom;
    delete member.overwrites;
  }
  for (const type of project.getReflectionsByKind(ReflectionKind.ClassOrInterface)) {
    const { typeHierarchy } = type;
    const isUnknown = typeHierarchy?.types.every(({ name, reflection }) => !reflection && name !== 'Error');
    if (isUnknown) type.typeHierarchy = typeHierarchy.next;
  }
}

/** Parameters without a name, and functions of ours that may fail but name no error. */
function gapsIn(project) {
  const signatures = project.getReflectionsByKind(
    ReflectionKind.CallSignature | ReflectionKind.ConstructorSignature,
  );
  return signatures.flatMap((signature) => {
    const name = signature.getFriendlyFullName();
    const isNamed =
      signature.parameters?.every((parameter) => parameter.name !== '__namedParameters') ?? true;
    const isOurs = signature.name !== '__type' && signature.parent.parent?.kind !== ReflectionKind.Interface;
    const waits = /^(?:Promise|AsyncGenerator)$/.test(signature.type?.name ?? '');
    const text = Comment.combineDisplayParts(signature.comment?.summary);
    const tellsErrors = signature.comment?.getTag('@throws') !== undefined || /\bnever throws\b/i.test(text);
    return [
      ...(isNamed ? [] : [`${name}: @param does not name a parameter`]),
      ...(isOurs && waits && !tellsErrors
        ? [`${name}: @throws is missing, or the words "never throws"`]
        : []),
    ];
  });
}

/** Only the library creates errors. */
function isConstructorOfError({ kind, parent }) {
  return kind === ReflectionKind.Constructor && parent.name.endsWith('Error');
}

function intoItsPart(reflection, context) {
  const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName ?? '';
  const [part] = PARTS.find(([, place]) => place.test(file));
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: part }]));
}

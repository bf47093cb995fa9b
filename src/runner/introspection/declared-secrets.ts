import { isSecretName, MAX_SECRETS, Redactor, REPLACEMENT, secretValues } from '../../redaction/index.js';
import type { DeclaredParameter, FlowFailure, Introspection } from './introspection.js';

/** As the introspection program reports it, including the value that the command line rejected. */
type ReportedFailure = FlowFailure & { readonly refused?: string | null };

/**
 * Replaces secrets that the flow itself declares with `***` in the reason why it did not start: nobody passes a
 * default, but Metaflow quotes one that it rejects.
 */
export function withoutSecrets(found: Introspection, reported: ReportedFailure): Introspection {
  const { refused, ...failure } = reported;
  const concerned = declaredIn(found).find(({ name }) => name === failure.parameter);
  const isSecret = concerned !== undefined && namesOf(concerned).some(isSecretName);
  const secrets = declaredSecrets(found, { [isSecret ? 'secret' : '']: refused });
  if (secrets === undefined) return { ...found, failure: { ...failure, ...UNSHOWN } };
  const redactor = new Redactor(secrets);
  const text = redactor.text(isSecret && refused ? withoutWord(failure.text, refused) : failure.text);
  const shown = { ...found, failure: { ...failure, text, traceback: redactor.text(failure.traceback) } };
  return secrets.length === 0 ? shown : { ...shown, secrets };
}

/**
 * The defaults of a flow's secret parameters and Configs; `undefined` if they are so many that searching for them would take minutes.
 * @param others other values by name, any of which may be secret
 */
export function declaredSecrets(
  found: Introspection,
  others: Readonly<Record<string, unknown>> = {},
): readonly string[] | undefined {
  const { defaults = [], flows = [] } = found;
  const named = declaredIn(found).flatMap((one) => namesOf(one).map((name) => ({ [name]: one.default })));
  const early = defaults.map((one) => ({ [one.name]: one.default }));
  const flowNames = new Set(flows.map((name) => name.toLowerCase()));
  const secrets = [...named, ...early, others].flatMap((one) => secretValues(one, [], flowNames));
  const distinct = [...new Set(secrets)];
  return distinct.length > MAX_SECRETS ? undefined : distinct;
}

/** An IncludeFile's default is a path. */
function declaredIn({ parameters = [], configs = [] }: Introspection): DeclaredParameter[] {
  return [...parameters, ...configs].filter(({ type, defaultIsFile }) => type !== 'file' && !defaultIsFile);
}

const UNSHOWN = {
  text: `${REPLACEMENT} (the flow declares more than ${MAX_SECRETS} secrets, any of which may be in this text)`,
  traceback: '',
};

function namesOf({ name, variable }: DeclaredParameter): string[] {
  return [name, variable];
}

/** Removes a value whose name marks it as secret. The value may be as short or common as `abc`, so it is kept within other words. */
function withoutWord(text: string, word: string): string {
  let shown = '';
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (at < from || around.some((character) => /[\w-]/.test(character))) continue;
    shown += text.slice(from, at) + REPLACEMENT;
    from = at + word.length;
  }
  return shown + text.slice(from);
}

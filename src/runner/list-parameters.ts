import { ParameterError } from './errors.js';
import { introspect, type DeclaredParameter } from './introspection.js';
import {
  Repeated,
  type ParameterValue,
  type ParameterValues,
  type RenderedParameters,
} from './option-values.js';
import { shown } from './parameter-check.js';
import type { StartSettings } from './launch.js';

/**
 * Makes lists what their parameters take: one option per element (`multiple=True`), text joined by the `separator`,
 * or JSON. Only the flow can tell which, so it is read, and only when there is a list. A flow that cannot be read gets JSON.
 * @throws {ParameterError} when a parameter takes no list
 */
export async function renderLists(
  values: ParameterValues,
  { python, cwd, env, topLevel: { flowFile } }: StartSettings,
  abortSignal: AbortSignal | undefined,
): Promise<RenderedParameters> {
  const lists = Object.entries(values).filter((entry): entry is [string, readonly unknown[]] =>
    Array.isArray(entry[1]),
  );
  if (lists.length === 0) return values;
  const found = await introspect({ python, cwd, env, flowFile, abortSignal });
  const rendered = lists.map(([name, list]) => {
    const parameter = found?.parameters?.find((candidate) => candidate.name === name);
    return [name, parameter ? renderList(parameter, list) : list] as const;
  });
  return { ...values, ...Object.fromEntries(rendered) };
}

function renderList(parameter: DeclaredParameter, list: readonly unknown[]): ParameterValue | Repeated {
  if (parameter.multiple) return new Repeated(list);
  if (parameter.separator !== null) return list.map(String).join(parameter.separator);
  if (['int', 'float', 'bool', 'str', 'file'].includes(parameter.type)) {
    throw new ParameterError(
      `Parameter "${parameter.name}" takes one value (${parameter.type}), got the list ${shown(list)}. ` +
        'A list needs a parameter of type JSONType, or one with multiple=True or a separator.',
      { parameter: parameter.name, value: list, expected: parameter.type },
    );
  }
  return list;
}

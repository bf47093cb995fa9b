import type { KubernetesObject } from './api.js';

/** The parts of a Pod that the node uses. */
export interface Pod extends KubernetesObject {
  readonly spec: {
    readonly nodeName?: string;
    readonly serviceAccountName?: string;
    readonly terminationGracePeriodSeconds?: number;
    readonly activeDeadlineSeconds?: number;
    readonly initContainers?: readonly ContainerSpec[];
    readonly containers: readonly ContainerSpec[];
    readonly volumes?: readonly { readonly name: string; readonly emptyDir?: object }[];
  };
  readonly status?: { readonly phase?: string };
}

export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly fieldRef?: { readonly fieldPath: string } };
  }[];
  readonly volumeMounts?: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly subPath?: string;
  }[];
}

/** The environment variables of a container: values, or fields of the Pod. */
export function variablesOf(pod: Pod, { env = [] }: ContainerSpec): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const { name, value, valueFrom } of env) {
    const field = valueFrom?.fieldRef?.fieldPath;
    variables[name] = field === undefined ? expanded(value ?? '', variables) : fieldOf(pod, field);
  }
  return variables;
}

/** Command and arguments, with the values of variables in place of `$(NAME)`; unknown names stay unchanged. */
export function commandOf(
  { command = [], args = [] }: ContainerSpec,
  variables: Readonly<Record<string, string>>,
): string[] {
  return [...command, ...args].map((word) => expanded(word, variables));
}

function expanded(word: string, variables: Readonly<Record<string, string>>): string {
  return word.replaceAll(/\$\$|\$\(([\w.-]+)\)/g, (whole, name?: string) =>
    name === undefined ? '$' : (variables[name] ?? whole),
  );
}

/** `metadata.name`, `metadata.labels['a']`, `status.hostIP`, … */
function fieldOf({ metadata, spec }: Pod, field: string): string {
  const [, kind, key = ''] = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(field) ?? [];
  if (kind !== undefined) return metadata[kind as 'labels' | 'annotations']?.[key] ?? '';
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
    'metadata.uid': metadata.uid,
    'spec.nodeName': spec.nodeName,
    'spec.serviceAccountName': spec.serviceAccountName ?? 'default',
    'status.hostIP': '127.0.0.1',
    'status.podIP': '127.0.0.1',
  };
  return fields[field] ?? '';
}

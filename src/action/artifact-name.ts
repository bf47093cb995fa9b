/** GitHub refuses these in the name of an artifact; white space is refused by shells and URLs. */
const UNFIT = /["':<>|*?\\/\s]+/g;

/** What an artifact of a step holds. */
export type ArtifactKind = 'logs' | 'cards' | 'report' | 'resume';

/**
 * The name of an artifact of a step. Names are unique in a workflow run, so it holds all that tells steps apart: job, matrix
 * job, step and attempt.
 * @param run what tells one of the step's runs from others, for an artifact of that run alone
 */
export function artifactName(
  kind: ArtifactKind,
  env: NodeJS.ProcessEnv,
  matrix: string | undefined,
  run?: string,
): string {
  const parts = [
    `metaflow-${kind}`,
    env['GITHUB_JOB'],
    matrixPart(matrix),
    env['GITHUB_ACTION']?.replace(/^_+/, ''),
    run,
    `attempt-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
  ];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join('-')
    .replace(UNFIT, '_');
}

/** Readable as far as it is short, and always unique: the values, then a digest of the whole. */
function matrixPart(matrix: string | undefined): string | undefined {
  const values = matrixValues(matrix);
  if (values.length === 0) return undefined;
  // Loaded by the jobs that need it alone.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const digest = createHash('sha256')
    .update(matrix ?? '')
    .digest('hex')
    .slice(0, 8);
  return `${values
    .join('-')
    .replace(/[^\w.-]+/g, '_')
    .slice(0, 60)}-${digest}`;
}

function matrixValues(matrix: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(matrix ?? 'null');
    return Object.values(value ?? {}).map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  } catch {
    return [matrix ?? ''];
  }
}

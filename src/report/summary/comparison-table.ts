import type { BaseRun, RunDetails } from '../../outcome/outcome.js';
import { shortened } from '../plain-text.js';
import { artifactText } from '../value-text.js';
import type { Ranking } from '../ranking.js';
import { code, table } from './markdown.js';

const MAX_NAME_LENGTH = 200;
const MAX_VALUE_LENGTH = 500;
const MAX_ROWS = 100;

/** A run's artifacts beside its base run's; `undefined` if neither has any. @param ranking the artifact that makes the run better or worse */
export function comparisonTable(
  details: Pick<RunDetails, 'artifacts' | 'floats'>,
  base: BaseRun,
  ranking?: Ranking,
): string | undefined {
  const names = [...new Set([...Object.keys(details.artifacts), ...Object.keys(base.artifacts)])];
  if (names.length === 0) return undefined;
  const rows = names.slice(0, MAX_ROWS).map((name) => {
    const [before, now] = [cell(base, name), cell(details, name)];
    return [
      code(shortened(name, MAX_NAME_LENGTH)),
      before,
      now,
      difference(
        base.artifacts[name],
        details.artifacts[name],
        ranking?.artifact === name ? ranking.by : undefined,
      ),
    ];
  });
  const heading = `Base: ${code(shortened(base.pathspec ?? '', MAX_NAME_LENGTH))}`;
  return table(['Artifact', heading, 'This run', 'Difference'], rows);
}

function cell(of: Pick<RunDetails, 'artifacts' | 'floats'>, name: string): string {
  if (!Object.hasOwn(of.artifacts, name)) return 'missing';
  return code(shortened(artifactText(of, name, of.artifacts[name]), MAX_VALUE_LENGTH));
}

/** For numbers only: the difference, to six digits because further ones are seldom meaningful, and whether it is good or bad, if known. */
function difference(before: unknown, now: unknown, by: Ranking['by'] | undefined): string {
  if (typeof before !== 'number' || typeof now !== 'number') return '–';
  const change = Number((now - before).toPrecision(6));
  const shown = code(`${change > 0 ? '+' : ''}${change}`);
  if (by === undefined || now === before) return shown;
  return `${shown} ${now > before === (by === 'max') ? '✅ better' : '🔻 worse'}`;
}

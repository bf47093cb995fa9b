import { raisedLine } from '../../../outcome/exception-text.js';
import { readTraceback } from '../../../outcome/place/traceback.js';

const RULER = /^={70}$/;
const FAILED_TEST = /^(?:FAIL|ERROR|UNEXPECTED SUCCESS): \S/;
const RAN = /^Ran \d+ tests? in \S+$/;
const VERDICT = /^FAILED \(\w[\w =,]*\)$/;

/** How many failed tests to name. */
const MAX_TESTS = 10;

/**
 * How `unittest` ends its output if tests failed, with the name of each failed test and what it raised, which are above. `undefined` if
 * anything else comes last.
 */
export function unittestReport(lines: readonly string[]): string | undefined {
  const end = lines.findLastIndex((line) => line !== '');
  const verdict = lines[end] ?? '';
  const ran = end - 2;
  if (!VERDICT.test(verdict) || !RAN.test(lines[ran] ?? '')) return undefined;
  const begin = lines.slice(0, ran).findLastIndex((line) => RAN.test(line)) + 1;
  const report = lines.slice(begin, ran - 1);
  const rulers = report.flatMap((line, at) =>
    RULER.test(line) && FAILED_TEST.test(report[at + 1] ?? '') ? [at] : [],
  );
  const tests = rulers.map((at, index) => testText(report.slice(at + 1, rulers[index + 1])));
  const more = tests.length > MAX_TESTS ? [`… and ${tests.length - MAX_TESTS} more`] : [];
  return [verdict, ...tests.slice(0, MAX_TESTS), ...more].join('\n');
}

/** A failed test's name, its description, a ruler, and its traceback. */
function testText([name = '', ...below]: readonly string[]): string {
  const header = below.findIndex((line) => /^-{70}$/.test(line));
  const raised = readTraceback({ stacktrace: below.slice(header + 1).join('\n') });
  return raised ? `${name}: ${raisedLine(raised)}` : name;
}

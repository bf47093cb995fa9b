import { artifactNames, artifactReference } from '../execution/plan/artifact-reference.js';
import { parseGate, type Gate } from '../execution/plan/gate-condition.js';
import { RETRY_REASONS, type RetryReason } from '../execution/plan/run-plan.js';
import { isPythonName, oneOf, shownValue, UsageError } from '../runner/index.js';

/** The longest time that one of Node's timers can wait. */
const MAX_SECONDS = 2_147_483;

/** @throws {UsageError} */
export function readStep(name: string, text: string | undefined): string | undefined {
  if (text !== undefined && !isPythonName(text))
    throw new UsageError(`${name} must be the name of a step, got ${shownValue(text)}.`);
  return text;
}

/** A positive integer. @param name of the option, for errors @throws {UsageError} */
export function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined || /^[1-9]\d{0,8}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UsageError(`${name} must be a positive integer, got ${shownValue(text)}.`);
}

/** An integer, 0 or more; 0 if there is no text. @throws {UsageError} */
export function readCountOrNone(name: string, text: string | undefined): number {
  if (text === undefined || /^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text ?? 0);
  throw new UsageError(`${name} must be an integer, 0 or more, got ${shownValue(text)}.`);
}

const SECONDS_IN = { seconds: 1, minutes: 60 } as const;

/** A time in a unit, as milliseconds above 0. @throws {UsageError} */
export function readLimit(
  name: string,
  text: string | undefined,
  unit: keyof typeof SECONDS_IN,
): number | undefined {
  if (text === undefined) return undefined;
  const max = Math.floor(MAX_SECONDS / SECONDS_IN[unit]);
  const time = decimalNumber(text);
  if (!(time > 0 && time <= max))
    throw new UsageError(
      `${name} must be a number of ${unit}, above 0 and at most ${max}, got ${shownValue(text)}.`,
    );
  return Math.max(1, Math.round(time * SECONDS_IN[unit] * 1000));
}

/** Seconds, as milliseconds; 0 if there is no text. @throws {UsageError} */
export function readDelay(name: string, text = '0'): number {
  const seconds = decimalNumber(text);
  if (!(seconds >= 0 && seconds <= MAX_SECONDS))
    throw new UsageError(
      `${name} must be a number of seconds, 0 or more and at most ${MAX_SECONDS}, got ${shownValue(text)}.`,
    );
  return Math.round(seconds * 1000);
}

/** NaN for anything else, also for what only JavaScript reads as a number: an empty text, `0x10`. */
function decimalNumber(text: string): number {
  return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

/** One of several words, in upper or lower case. @throws {UsageError} */
export function readChoice<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === text.toLowerCase());
  if (choice !== undefined) return choice;
  throw new UsageError(`${name} must be ${oneOf(choices)}, got ${shownValue(text)}.`);
}

/** References to artifacts; each text contains one, or several separated by commas. @throws {UsageError} */
export function readArtifacts(name: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap(artifactNames).map((artifact) => {
    const reference = artifactReference(artifact);
    if (reference !== undefined) return reference;
    throw new UsageError(`${name} takes the name of an artifact, or step/name, got ${shownValue(artifact)}.`);
  });
}

/** Each text contains one reason, or several separated by commas. @throws {UsageError} */
export function readRetryReasons(name: string, texts: readonly string[]): readonly RetryReason[] | undefined {
  const words = texts.flatMap((text) => text.split(',')).map((word) => word.trim());
  const reasons = words.filter((word) => word !== '').map((word) => readChoice(name, word, RETRY_REASONS));
  return reasons.length === 0 ? undefined : reasons;
}

/** Returns each condition once. @throws {UsageError} */
export function readConditions(name: string, texts: readonly string[]): readonly Gate[] {
  const gates = texts.map((text) => {
    try {
      return parseGate(text);
    } catch (error) {
      if (error instanceof UsageError) throw new UsageError(`${name}: ${error.message}`, { cause: error });
      throw error;
    }
  });
  return [...new Map(gates.map((gate) => [gate.condition, gate])).values()];
}

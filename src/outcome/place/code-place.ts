import path from 'node:path';
import { decoratorPlace, raisingDecorator } from './decorator-place.js';
import { isMetaflowFile, metaflowDirectory } from './metaflow-frames.js';
import { stoppedStep, type RunOutcome } from '../outcome.js';
import { stepSource } from './step-source.js';
import { readTraceback, type Frame, type Raised, type Traceback } from './traceback.js';
import { isHere, isInstalled, workspaceFile, type Directories } from './workspace-file.js';

/** A place in the user's code. */
export interface CodePlace {
  /** Relative to the workspace. */
  readonly file: string;
  readonly line: number | undefined;
  /** Whether an exception was raised there; otherwise, it is where the step's function begins. */
  readonly isRaised: boolean;
  /** The frame's function. */
  readonly functionName?: string | undefined;
  /** The line's text, if the traceback has it. */
  readonly code?: string | undefined;
}

/**
 * Where an exception was raised, or else the nearest of its causes, or else the step's decorator whose code raised it, or else where the
 * step's function begins; `undefined` if none is in the workspace.
 */
export function codePlace(
  traceback: Traceback | undefined,
  stepName: string,
  outcome: RunOutcome,
  directories: Directories,
): CodePlace | undefined {
  if (traceback) {
    const outermost = readTraceback(traceback);
    for (let raised = outermost; raised; raised = raised.cause?.raised) {
      const place = raisedPlace(raised, traceback, outcome, directories);
      if (place) return place;
    }
    const decorator = outermost && raisingDecorator(outermost.frames);
    const place =
      decorator === undefined ? undefined : placeOfDecorator(decorator, stepName, outcome, directories);
    if (place) return place;
  }
  return stepPlace(stepName, outcome, directories);
}

/**
 * The innermost place in the workspace where an exception was raised; for an exception group, that of its first
 * exception.
 * `traceback` is the one that shows the exception.
 */
export function raisedPlace(
  raised: Raised,
  traceback: Traceback,
  { flowFile }: RunOutcome,
  directories: Directories,
): CodePlace | undefined {
  const flow = path.resolve(directories.cwd, flowFile);
  const metaflow = metaflowDirectory(traceback);
  const isOwn = ({ file }: Frame) => !isMetaflowFile(file, metaflow);
  const byPath = ({ file }: Frame) =>
    [file, ...packagedFile(file, metaflow, flow)]
      .map((known) => workspaceFile(directories, known))
      .find((known) => known !== undefined);
  // A name alone says little, because another file may have the same one.
  const byName = ({ file }: Frame) =>
    !isHere(file) && !isInstalled(file) && path.basename(file) === path.basename(flow)
      ? workspaceFile(directories, flow)
      : undefined;
  return innermost(raised, isOwn, byPath) ?? innermost(raised, isOwn, byName);
}

function innermost(
  { parts, frames }: Raised,
  isOwn: (frame: Frame) => boolean,
  fileOf: (frame: Frame) => string | undefined,
): CodePlace | undefined {
  for (const part of parts) {
    const place = innermost(part, isOwn, fileOf);
    if (place) return place;
  }
  for (const frame of [...frames].reverse()) {
    const file = isOwn(frame) ? fileOf(frame) : undefined;
    if (file !== undefined) return { ...frame, file, isRaised: true };
  }
  return undefined;
}

/**
 * The local file that corresponds to a file of a task on another machine: Metaflow unpacks a code package into the
 * directory that contains its own package, or `.mf_code` with that, and the flow file is at the top of it.
 */
function packagedFile(file: string, metaflow: string | undefined, flow: string): string[] {
  if (metaflow === undefined || !path.isAbsolute(file)) return [];
  const directory = path.dirname(metaflow);
  const isPackage = path.basename(directory) === '.mf_code';
  // On this machine, files beside an installed Metaflow are what their paths say.
  if (!isPackage && isHere(file)) return [];
  const relative = path.relative(isPackage ? path.dirname(directory) : directory, file);
  return relative.startsWith('..') ? [] : [path.join(path.dirname(flow), relative)];
}

/** The place of the code that stopped a run although no task had failed; `undefined` if it is unknown, or not in the workspace. */
export function stopPlace(outcome: RunOutcome, directories: Directories): CodePlace | undefined {
  const { stoppedBy } = outcome;
  const step = stoppedStep(outcome);
  const decorator =
    stoppedBy && placeOfDecorator(stoppedBy.decorator, stoppedBy.stepName, outcome, directories);
  return decorator ?? (step === undefined ? undefined : stepPlace(step, outcome, directories));
}

function placeOfDecorator(
  decorator: string,
  stepName: string,
  outcome: RunOutcome,
  directories: Directories,
): CodePlace | undefined {
  const step = outcome.details?.history.graph?.steps.find(({ name }) => name === stepName);
  return step && decoratorPlace(decorator, step, outcome, directories);
}

/** Where a step's function begins; `undefined` if it is not in the workspace. */
export function stepPlace(
  stepName: string,
  { flowFile, details }: RunOutcome,
  directories: Directories,
): CodePlace | undefined {
  const step = details?.history.graph?.steps.find(({ name }) => name === stepName);
  const flow = path.resolve(directories.cwd, flowFile);
  const inherited =
    step?.file === undefined
      ? undefined
      : workspaceFile(directories, stepSource(step, flow, directories.cwd));
  const file = inherited ?? workspaceFile(directories, flow);
  if (file === undefined) return undefined;
  const isFileOfStep = inherited !== undefined || path.basename(step?.file ?? flow) === path.basename(flow);
  return { file, line: isFileOfStep ? step?.line : undefined, isRaised: false };
}

import {
  introspect,
  raisedText,
  TRACEBACK_HEADER,
  type CodeLine,
  type FlowFailure,
  type FlowToRead,
} from '../runner/index.js';

/** Why a flow could not be deployed, if its own code or declaration is at fault. */
export interface CreateFault {
  readonly text: string;
  /** Lines of the flow's own code that led there, innermost first. */
  readonly places: readonly CodeLine[];
}

/**
 * Explains a traceback of `create`. No frame shows the line of a decorator or Parameter that is wrong, so this executes the command once
 * more, and looks at the exception itself.
 * @param flow the command, with options that keep it from deploying anything
 * @param stderr of the failed command
 * @returns `undefined` if there is no traceback, another end this time, or an exception that is not about the flow
 */
export async function createFault(flow: FlowToRead, stderr: string): Promise<CreateFault | undefined> {
  if (!stderr.includes(TRACEBACK_HEADER)) return undefined;
  const failure = (await introspect(flow, 'deploy'))?.failure;
  if (!failure || failure.kind === 'usage' || !isOfFlow(failure) || !isPrinted(failure, stderr))
    return undefined;
  return { text: raisedText(failure, flow.cwd), places: failure.places };
}

/** Orchestrators and datastores cause exceptions, too. */
function isOfFlow({ places, parameter, decorator }: FlowFailure): boolean {
  return places.length > 0 || parameter !== undefined || decorator !== undefined;
}

/** Whether the command printed each line of the exception. Then it is the same one, and as free of secrets as what was printed. */
function isPrinted({ text }: FlowFailure, stderr: string): boolean {
  const printed = new Set(stderr.split('\n').map((line) => line.trim()));
  return text.split('\n').every((line) => line === '…' || printed.has(line.trim()));
}

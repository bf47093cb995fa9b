/**
 * How GitHub's runner finds workflow commands in an action's output. A copy of its rules, in its order: `ProcessInvoker` (lines),
 * `OutputManager.OnDataReceived`, `ActionCommandManager.TryProcessCommand`, `ActionCommand.TryParseV2` and `TryParse` of
 * github.com/actions/runner at 258d6c857db3519913f7deb6004b60172f8043ae.
 */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KEY = '::';
const PREFIX = '##[';

const COMMANDS = [
  ...['internal-set-repo-path', 'set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher'],
  ...['remove-matcher', 'debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands'],
];

/** The characters for which .NET's Char.IsWhiteSpace is true, and which String.TrimStart therefore removes. */
const WHITE_SPACE = '\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000 ';

function isWhiteSpace(character: string): boolean {
  return WHITE_SPACE.includes(character) || (character >= '\u2000' && character <= '\u200a');
}

/** By default, as here, .NET compares texts by the rules of the runner's language, which ignore these characters. */
function isIgnored(character: string): boolean {
  return /\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/u.test(character) && !isWhiteSpace(character);
}

/** The commands in a text that the runner would execute: none while commands are stopped. */
export function commandsIn(text: string): WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stopToken: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const registered = new Set([...COMMANDS, ...(stopToken === undefined ? [] : [stopToken.toLowerCase()])]);
    if (indexOf(line, PREFIX, 0) < 0 && indexOf(line, KEY, 0) < 0) continue;
    const command = parseV2(line, registered) ?? parseV1(line, registered);
    if (!command) continue;
    if (stopToken !== undefined) {
      if (command.name.toLowerCase() === stopToken.toLowerCase()) stopToken = undefined;
    } else {
      found.push(command);
      if (command.name.toLowerCase() === 'stop-commands') stopToken = command.data;
    }
  }
  return found;
}

function parseV2(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = Array.from(line).findIndex((character) => !isWhiteSpace(character));
  const message = start < 0 ? '' : line.slice(start);
  if (indexOf(message, KEY, 0) !== 0) return undefined;
  const end = indexOf(message, KEY, KEY.length);
  if (end < 0) return undefined;
  const info = message.slice(KEY.length, end);
  return command(info, ',', message.slice(end + KEY.length), registered, unescapeData);
}

function parseV1(message: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = indexOf(message, PREFIX, 0);
  if (start < 0) return undefined;
  const end = message.indexOf(']', start);
  if (end < 0) return undefined;
  const info = message.slice(start + PREFIX.length, end);
  return command(info, ';', message.slice(end + 1), registered, (data) =>
    unescapeData(data).replaceAll('%3B', ';').replaceAll('%5D', ']'),
  );
}

function command(
  info: string,
  separator: string,
  data: string,
  registered: ReadonlySet<string>,
  unescape: (data: string) => string,
): WorkflowCommand | undefined {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!registered.has(name.toLowerCase())) return undefined;
  const pairs = space > 0 ? info.slice(space + 1).split(separator) : [];
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at).trim(), unescape(pair.slice(at + 1))] as const] : [];
  });
  return { name, properties: Object.fromEntries(properties), data: unescape(data) };
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** The first position, starting at `from`, at which the text reads as `key` without the ignored characters. */
function indexOf(text: string, key: string, from: number): number {
  for (let start = from; start < text.length; start += 1) {
    let matched = 0;
    for (let at = start; at < text.length && matched < key.length; at += 1) {
      if (text[at] === key[matched]) matched += 1;
      else if (!isIgnored(text[at] ?? '')) break;
    }
    if (matched === key.length) return start;
  }
  return -1;
}

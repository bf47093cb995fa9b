/* eslint-disable no-control-regex -- This module looks for control characters. */

/** Control characters other than tab and line ends; colours begin with one, too. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/** What JSON.stringify does not escape: other control characters, and those that change the direction of text or end a line. */
const INVISIBLE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Changes the direction of the text behind it, so that text would not be what it looks like. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** A colour or style. */
const STYLE = /\u001b\[[\d;:]*m/g;

/**
 * Sequences that move the cursor, clear the screen, or set a title, a link or the clipboard. An unterminated one extends to the end of its
 * line.
 */
const SEQUENCE =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\r\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

/** GitHub's commands are at the start of a line, after white space; lines end with `\n`, `\r` or both. */
const WORKFLOW_COMMAND = /(^|[\r\n])((?:[^\S\r\n]|\u0085)*)::/g;

/** GitHub's and Azure's other form, TeamCity's messages, and GitLab's sections may be anywhere in a line. */
const COMMAND_ANYWHERE = /##(?=vso\[|teamcity\[|\[)|section_(?:start|end)(?=:)/g;

/**
 * Text that can have no effect but being shown, in its own order: of terminal sequences, only colours are kept, and a backslash breaks CI
 * commands. Everything written to a terminal or a job log goes through here, except our own commands.
 */
export function logText(text: string): string {
  const shown = withoutControls(text).replace(DIRECTION, '\ufffd').replace(COMMAND_ANYWHERE, '$&\\');
  // Most text has none, and looking for two characters is many times faster.
  return shown.includes('::') ? shown.replace(WORKFLOW_COMMAND, '$1$2\\::') : shown;
}

/**
 * JSON in which no text is a CI command or an invisible character, for a program that may share its reader with a job log. It means the
 * same: JSON may write any character by its number.
 */
export function inertJson(json: string): string {
  return json
    .replace(COMMAND_ANYWHERE, (command) => command.slice(0, -1) + jsonEscape(command.slice(-1)))
    .replace(INVISIBLE, jsonEscape);
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The same for XML. */
export function inertXml(xml: string): string {
  return xml
    .replace(WORKFLOW_COMMAND, '$1$2&#58;:')
    .replace(
      COMMAND_ANYWHERE,
      (command) => `${command.slice(0, -1)}&#${command.charCodeAt(command.length - 1)};`,
    );
}

/** Text of whose terminal sequences only colours are left, which end with it: one could hide whatever follows. */
export function withoutControls(text: string): string {
  return CONTROL.test(text) ? onlyColours(text) : text;
}

function onlyColours(text: string): string {
  let shown = '';
  let end = 0;
  let last = RESET;
  for (const { 0: style, index } of text.matchAll(STYLE)) {
    shown += plain(text.slice(end, index)) + style;
    end = index + style.length;
    last = style;
  }
  shown += plain(text.slice(end));
  return RESETS.test(last) ? shown : shown.replace(LAST_LINE_END, `${RESET}$&`);
}

const RESET = '\u001b[0m';
const RESETS = /^\u001b\[0*m$/;
const LAST_LINE_END = /\r?\n?$/;

function plain(text: string): string {
  return text.replace(SEQUENCE, '').replace(CONTROLS, '');
}

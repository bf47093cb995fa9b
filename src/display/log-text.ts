/* eslint-disable no-control-regex -- This module looks for control characters. */

/** Control characters other than tab and line ends; colours begin with one, too. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const CONTROLS = new RegExp(CONTROL, 'g');

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
 * Text that can have no effect but being shown: of terminal sequences, only colours are kept, and a backslash breaks CI commands.
 * Everything written to a terminal or a job log goes through here, except our own commands.
 */
export function logText(text: string): string {
  const seen = CONTROL.test(text) ? withoutControls(text) : text;
  return seen.replace(WORKFLOW_COMMAND, '$1$2\\::').replace(COMMAND_ANYWHERE, '$&\\');
}

function withoutControls(text: string): string {
  let shown = '';
  let end = 0;
  for (const { 0: style, index } of text.matchAll(STYLE)) {
    shown += plain(text.slice(end, index)) + style;
    end = index + style.length;
  }
  return shown + plain(text.slice(end));
}

function plain(text: string): string {
  return text.replace(SEQUENCE, '').replace(CONTROLS, '');
}

/** What the library's messages mean to those who write YAML and do not parse it, and how to mend it. The first that fits. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing (["'])/, 'the closing $1 is missing'],
  [/^Flow .* end with a ([\]}])$/, 'the closing $1 is missing'],
  [/^Missing , or : /, 'a comma or a colon is missing'],
  [/^Missing , /, 'a comma is missing'],
  [/^Missing space after :/, 'a space after the colon is missing'],
  [/^Tabs are not allowed/, 'the indentation has a tab; use spaces'],
  [/must start at the same column/, 'the line is indented differently from the others'],
  [
    /^Nested mappings|^Block collections are not allowed|^A block sequence may not/,
    'a second "name: value" on a line, or a line that is indented too far; put a value that contains ": " in quotes',
  ],
  [
    /^Implicit (?:map )?keys|^Sequence item without/,
    'the line is neither "name: value" nor a list item, or is indented differently from the others',
  ],
  [
    /^Unexpected /,
    'this is out of place; put the whole value in quotes, or indent the line like those that belong to it',
  ],
  [/^Block scalar header/, 'the value begins with > or |; put it in quotes'],
  [/reserved character|indicator/, 'the value begins with a character that YAML reserves; put it in quotes'],
  [/^Invalid escape/, String.raw`in double quotes, a backslash begins an escape; use single quotes, or \\`],
  [/multiple documents/, 'the line "---" begins a second document; remove it'],
];

/** What a fault in YAML means, without its position. */
export function yamlFault(message: string): string {
  for (const [pattern, meaning] of MEANINGS) {
    const found = pattern.exec(message);
    if (found) return meaning.replace('$1', found[1] ?? '');
  }
  return message;
}

import { plainText } from './plain-text.js';

/** An XML 1.0 element. Attributes may have any text; `undefined` ones are omitted. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          ` ${key}="${escapeXml(String(value)).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)}"`,
        ],
  );
  const begin = `<${name}${given.join('')}`;
  return content.length === 0 ? `${begin}/>` : `${begin}>${content.join('')}</${name}>`;
}

/** Any text as XML 1.0 can represent it: characters that it cannot write are replaced. */
export function escapeXml(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

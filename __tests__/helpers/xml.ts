import { execFileSync } from 'node:child_process';
import { PYTHON } from './paths.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const PROGRAM = `
import json, sys
from xml.etree import ElementTree

def tree(element):
    children = [tree(child) for child in element]
    return {"name": element.tag, "attributes": element.attrib, "text": element.text or "", "children": children}

json.dump([tree(ElementTree.fromstring(text.encode())) for text in json.load(sys.stdin)], sys.stdout)
`;

/** Documents as expat parses them. @throws if one of them is not well-formed XML 1.0 */
export function parseXml(texts: readonly string[]): XmlElement[] {
  const input = JSON.stringify(texts);
  return JSON.parse(
    execFileSync(PYTHON, ['-c', PROGRAM], { input, encoding: 'utf8', maxBuffer: 1e9 }),
  ) as XmlElement[];
}

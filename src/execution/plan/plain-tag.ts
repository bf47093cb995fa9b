import { createHash } from 'node:crypto';
import { MAX_TAG_LENGTH } from '../../client/identifiers.js';
import { beginning } from '../../outcome/bounded-text.js';

/** 80 bits: nobody finds a second text with the same. */
const DIGEST_CHARACTERS = 20;

/**
 * A tag in which `_` replaces unwanted characters. A changed tag ends with a digest of the original: `release#1` must not pass for the
 * branch `release_1`, nor for any other, as no branch's name contains a colon.
 * @param unwanted a global expression
 */
export function plainTag(tag: string, unwanted: RegExp): string {
  const plain = tag.replace(unwanted, '_');
  if (plain === tag) return tag;
  const digest = createHash('sha256').update(tag).digest('hex').slice(0, DIGEST_CHARACTERS);
  return `${beginning(plain, MAX_TAG_LENGTH - digest.length - 1)}:${digest}`;
}

import { MAX_TAG_LENGTH } from '../../client/identifiers.js';
import { beginning } from '../../outcome/bounded-text.js';
import { digestOf } from './fitting-name.js';

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
  const most = MAX_TAG_LENGTH - DIGEST_CHARACTERS - 1;
  return `${beginning(plain, most)}:${digestOf(tag, DIGEST_CHARACTERS)}`;
}

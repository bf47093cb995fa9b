import path from 'node:path';
import { readRegularFile, removeOwn, requireOwnDirectory, writeOwnFile } from '../client/regular-file.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Loaded when it is first needed: it takes longer than all else that a flow's start waits for. */
const crypto = () => process.getBuiltinModule('node:crypto');

/** In bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Seals what a step leaves in its directory, for itself and for `post`. The step's flows can write there as well: a file that they
 * wrote, or put in place of another, is not taken for ours.
 */
export class Seal {
  #key: string | undefined;

  /** @param key in hexadecimal; without it, a new one is made when it is first needed */
  constructor(key?: string) {
    this.#key = key;
  }

  get key(): string {
    return (this.#key ??= crypto().randomBytes(KEY_BYTES).toString('hex'));
  }

  /**
   * Writes a text to a file that only its owner can read, and only with the key. Whole or not at all: when it cannot be written, there
   * is no file any more. @throws {Error} of the system, or that a link leads from its directory elsewhere
   */
  write(file: string, text: string): void {
    const nonce = crypto().randomBytes(NONCE_BYTES);
    const cipher = crypto().createCipheriv(CIPHER, this.#keyBytes(), nonce).setAAD(nameOf(file));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    requireOwnDirectory(path.dirname(file));
    try {
      writeOwnFile(file, Buffer.concat([nonce, cipher.getAuthTag(), sealed]), 0o600);
    } catch (error) {
      removeOwn(file);
      throw error;
    }
  }

  /** Reads such a file. @throws {Error} when it is missing, or is not what was written with this key under this name */
  read(file: string): string {
    const bytes = readRegularFile(file, LARGEST);
    const [nonce, tag, sealed] = [
      bytes.subarray(0, NONCE_BYTES),
      bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
      bytes.subarray(NONCE_BYTES + TAG_BYTES),
    ];
    const options = { authTagLength: TAG_BYTES };
    const decipher = crypto().createDecipheriv(CIPHER, this.#keyBytes(), nonce, options);
    decipher.setAAD(nameOf(file)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  }

  #keyBytes(): Buffer {
    return Buffer.from(this.key, 'hex');
  }
}

function nameOf(file: string): Buffer {
  return Buffer.from(path.basename(file));
}

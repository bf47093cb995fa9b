import path from 'node:path';
import { readRegularFile, removeOwn, requireOwnDirectory, writeOwnFile } from '../client/regular-file.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Loaded on first use: loading it takes longer than everything else that a flow's start waits for. */
const crypto = () => process.getBuiltinModule('node:crypto');

/** In bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Seals the files that a step saves in its directory, for itself and for `post`. The step's flows can write there as well; a file that they
 * wrote or replaced is not mistaken for ours.
 */
export class Seal {
  #key: string | undefined;

  /** @param key in hexadecimal; default: a new key, generated on first use */
  constructor(key?: string) {
    this.#key = key;
  }

  get key(): string {
    return (this.#key ??= crypto().randomBytes(KEY_BYTES).toString('hex'));
  }

  /**
   * Writes a text to a file that only its owner can read, and only with the key. If it cannot be written completely, the file is removed.
   * @throws {Error} from the system, or because a link leads elsewhere from its directory
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

  /** Reads such a file. @throws {Error} if it is missing, or was not written with this key under this name */
  read(file: string): string {
    const bytes = readRegularFile(file, MAX_BYTES);
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

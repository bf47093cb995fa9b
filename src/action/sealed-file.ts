import { rmSync } from 'node:fs';
import { readRegularFile, writeOwnFile } from '../client/regular-file.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Loaded when it is first needed: it takes longer than all else that a flow's start waits for. */
const crypto = () => process.getBuiltinModule('node:crypto');

/** A new key, in hexadecimal. */
export function newKey(): string {
  return crypto().randomBytes(KEY_BYTES).toString('hex');
}

/**
 * Writes a text to a file that only its owner can read, and only with the key. Whole or not at all: when it cannot be written, there
 * is no file any more. @throws {Error} of the system
 */
export function writeSealed(file: string, key: string, text: string): void {
  const nonce = crypto().randomBytes(NONCE_BYTES);
  const cipher = crypto().createCipheriv(CIPHER, Buffer.from(key, 'hex'), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  try {
    writeOwnFile(file, Buffer.concat([nonce, cipher.getAuthTag(), sealed]), 0o600);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Reads such a file. @throws {Error} when it is missing, or is not what was written with this key */
export function readSealed(file: string, key: string): string {
  const bytes = readRegularFile(file, LARGEST);
  const [nonce, tag, sealed] = [
    bytes.subarray(0, NONCE_BYTES),
    bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
    bytes.subarray(NONCE_BYTES + TAG_BYTES),
  ];
  const options = { authTagLength: TAG_BYTES };
  const decipher = crypto().createDecipheriv(CIPHER, Buffer.from(key, 'hex'), nonce, options);
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
}

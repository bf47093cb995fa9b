import { gunzipSync } from 'node:zlib';

/** Whether bytes are packed by gzip, as Metaflow's datastore packs artifacts. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks what gzip packed. @param mostBytes more than these are an error. Default: no limit */
export function gunzip(bytes: Buffer, mostBytes?: number): Buffer {
  return gunzipSync(bytes, mostBytes === undefined ? {} : { maxOutputLength: mostBytes });
}

/** Whether bytes are compressed by gzip, as Metaflow's datastore compresses artifacts. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Bytes from the datastore, decompressed if necessary. @param mostBytes as for `gunzip` */
export function unpacked(bytes: Buffer, mostBytes?: number): Buffer {
  return isGzip(bytes) ? gunzip(bytes, mostBytes) : bytes;
}

/** Decompresses gzip data. @param mostBytes throws if the result is larger. Default: no limit */
export function gunzip(bytes: Buffer, mostBytes?: number): Buffer {
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  return gunzipSync(bytes, mostBytes === undefined ? {} : { maxOutputLength: mostBytes });
}

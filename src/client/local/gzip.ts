/** Whether bytes are compressed by gzip, as Metaflow's datastore compresses artifacts. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Bytes from the datastore, decompressed if necessary. @param maxBytes as for `gunzip` */
export function unpacked(bytes: Buffer, maxBytes?: number): Buffer {
  return isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
}

/** Decompresses gzip data. @param maxBytes throws if the result is larger. Default: no limit */
export function gunzip(bytes: Buffer, maxBytes?: number): Buffer {
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  return gunzipSync(bytes, maxBytes === undefined ? {} : { maxOutputLength: maxBytes });
}

/** Whether bytes are packed by gzip, as Metaflow's datastore packs artifacts. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Bytes of the datastore as they were before they were packed, if they were. @param mostBytes as for `gunzip` */
export function unpacked(bytes: Buffer, mostBytes?: number): Buffer {
  return isGzip(bytes) ? gunzip(bytes, mostBytes) : bytes;
}

/** Unpacks what gzip packed. @param mostBytes more than these are an error. Default: no limit */
export function gunzip(bytes: Buffer, mostBytes?: number): Buffer {
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  return gunzipSync(bytes, mostBytes === undefined ? {} : { maxOutputLength: mostBytes });
}

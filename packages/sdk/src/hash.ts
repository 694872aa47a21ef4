import { loadChunk } from './load-chunk.ts';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Lower-case hex SHA-256. The browser's own where it offers it: an insecure intranet page has none. */
export async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  if (globalThis.crypto?.subtle) return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const { sha256 } = await loadChunk(() => import('@noble/hashes/sha2.js'), 'sha256');
  return hex(sha256(new Uint8Array(bytes)));
}

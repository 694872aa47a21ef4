import { brotliCompressSync, constants } from 'node:zlib';

/**
 * As a CDN compresses what it keeps: as small as it can.
 *
 * @param {string | Uint8Array} content
 */
export const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

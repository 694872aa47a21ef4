import { DetailedError, Upload } from 'tus-js-client';
import type { TransportResponse, Uploader } from '../ports.ts';

/** Bytes of one request: small enough that a weak connection loses little. */
const chunkSize = 1024 * 1024;

/**
 * Uploads photos by the tus protocol. A photo's address follows from its id, so that any later visit finds out what has
 * arrived and goes on from there; tus's own retries and memory are off, the outbox has both.
 */
export function createTusUploader(endpoint: string): Uploader {
  const base = `${endpoint.replace(/\/$/, '')}/v1/uploads`;
  return {
    upload: ({ caseId, photoId, type, bytes, headers }) =>
      new Promise((resolve, reject) => {
        const upload = new Upload(new Blob([bytes], { type }), {
          endpoint: base,
          uploadUrl: `${base}/${photoId}`,
          headers: { ...headers },
          metadata: { caseId, photoId, filetype: type },
          chunkSize,
          retryDelays: null,
          storeFingerprintForResuming: false,
          onSuccess: () => resolve({ status: 204, header: () => null, json: undefined }),
          onError: (error) => {
            const answer = answerOf(error);
            if (answer) resolve(answer);
            else reject(error);
          },
        });
        upload.start();
      }),
  };
}

/** The server's answer behind an error; `undefined` when none arrived. */
function answerOf(error: Error): TransportResponse | undefined {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  if (!response || response.getStatus() === 0) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(response.getBody());
  } catch {
    json = undefined;
  }
  return { status: response.getStatus(), header: (name) => response.getHeader(name) ?? null, json };
}

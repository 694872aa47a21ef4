import { DetailedError, Upload } from 'tus-js-client';
import type { TransportResponse, Uploader } from '../ports.ts';

/** Milliseconds without progress after which a connection counts as dead. */
const patience = 60_000;

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
        let timer: ReturnType<typeof setTimeout> | undefined;
        const expectProgress = (): void => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            void upload.abort();
            reject(new Error(`No byte of the photo was taken for ${patience / 1_000} seconds.`));
          }, patience);
        };
        const stopWaiting = (): void => clearTimeout(timer);
        const upload = new Upload(new Blob([bytes], { type }), {
          endpoint: base,
          uploadUrl: `${base}/${photoId}`,
          headers: { ...headers },
          metadata: { caseId, photoId, filetype: type },
          chunkSize,
          retryDelays: null,
          storeFingerprintForResuming: false,
          onProgress: expectProgress,
          onSuccess: () => {
            stopWaiting();
            resolve({ status: 204, header: () => null, json: undefined });
          },
          onError: (error) => {
            stopWaiting();
            const answer = answerOf(error);
            if (answer) resolve(answer);
            else reject(error);
          },
        });
        expectProgress();
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

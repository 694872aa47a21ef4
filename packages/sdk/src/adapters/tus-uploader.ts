import { DetailedError, Upload } from 'tus-js-client';
import type { TransportResponse, Uploader } from '../ports.ts';

/** Milliseconds without progress after which a connection counts as dead. */
const patience = 60_000;

/** What tus takes: a Blob in browsers, a Buffer in Node. */
const sourceOf = (bytes: ArrayBuffer, type: string): Blob =>
  globalThis.process?.versions?.node
    ? (globalThis.Buffer.from(bytes) as unknown as Blob)
    : new Blob([bytes], { type });

/** Bytes of one request: small enough that a weak connection loses little. */
const chunkSize = 1024 * 1024;

/**
 * Uploads photos by the tus protocol. A photo's address follows from its id, so that any later visit finds out what has
 * arrived and goes on from there; tus's own retries and memory are off, the outbox has both.
 */
export function createTusUploader(endpoint: string): Uploader {
  const base = `${endpoint.replace(/\/$/, '')}/v1/uploads`;
  return {
    upload: ({ caseId, photoId, type, bytes, headers, isFirstTry = false, signal }) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        let timer: ReturnType<typeof setTimeout> | undefined;
        const giveUp = (why: string): void => {
          stopWaiting();
          void upload.abort();
          reject(new Error(why));
        };
        const whenAborted = (): void => giveUp('The upload was given up.');
        const expectProgress = (): void => {
          clearTimeout(timer);
          timer = setTimeout(
            () => giveUp(`No byte of the photo was taken for ${patience / 1_000} seconds.`),
            patience,
          );
        };
        const stopWaiting = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', whenAborted);
        };
        const upload = new Upload(sourceOf(bytes, type), {
          endpoint: base,
          uploadUrl: isFirstTry ? null : `${base}/${photoId}`,
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
        signal?.addEventListener('abort', whenAborted);
        expectProgress();
        upload.start();
      }),
  };
}

/** The server's refusal behind an error; `undefined` when none arrived. A success that is an error is somebody else's. */
function answerOf(error: Error): TransportResponse | undefined {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (!response || status < 300) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(response.getBody());
  } catch {
    json = undefined;
  }
  return { status, header: (name) => response.getHeader(name) ?? null, json };
}

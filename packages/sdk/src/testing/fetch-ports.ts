import { answerTo, createFetchUploader as createUploader } from '../adapters/fetch-uploader.ts';
import type { Transport, Uploader } from '../ports.ts';

type Fetch = (request: Request) => Promise<Response>;

/** A client’s transport over any fetch, such as that of a backend in memory. */
export const createFetchTransport = (fetch: Fetch, endpoint = 'https://memory.example'): Transport => ({
  request: async ({ method, path, headers, body, signal }) =>
    answerTo(
      await fetch(
        new Request(`${endpoint}/${path}`, {
          method,
          headers: { ...headers },
          body: body ?? null,
          signal: signal ?? null,
        }),
      ),
    ),
});

/** A client’s uploader over any fetch: tus 1.0.0 in its plainest form, in parts of so many bytes. */
export const createFetchUploader = (
  fetch: Fetch,
  { endpoint = 'https://memory.example', partSize = 64 * 1024 } = {},
): Uploader => createUploader(fetch, { endpoint, partSize });

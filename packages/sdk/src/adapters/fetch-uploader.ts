import type { TransportResponse, Upload, Uploader } from '../ports.ts';

type Fetch = (request: Request) => Promise<Response>;

/**
 * Uploads photos over any fetch: tus 1.0.0 in its plainest form, in parts of so many bytes. It goes on where an earlier try stopped. For
 * places without `XMLHttpRequest`, on which the other uploader stands: service workers, and tests.
 */
export const createFetchUploader = (
  fetch: Fetch,
  { endpoint, partSize }: { readonly endpoint: string; readonly partSize: number },
): Uploader => ({
  upload: async ({ caseId, photoId, bytes, headers, isFirstTry = false, signal }: Upload) => {
    const common = { 'tus-resumable': '1.0.0', ...headers };
    const ask = async (method: string, path: string, more: object = {}, body: BodyInit | null = null) =>
      answerTo(
        await fetch(
          new Request(`${endpoint}${path}`, {
            method,
            headers: { ...common, ...more },
            body,
            signal: signal ?? null,
          }),
        ),
      );
    const place = `/v1/uploads/${photoId}`;
    const found = isFirstTry ? undefined : await ask('HEAD', place);
    if (found === undefined || found.status === 404) {
      const metadata = `caseId ${btoa(caseId)},photoId ${btoa(photoId)}`;
      const begun = await ask('POST', '/v1/uploads', {
        'upload-length': String(bytes.byteLength),
        'upload-metadata': metadata,
      });
      if (begun.status !== 201) return refusal(begun);
    } else if (found.status !== 200 || found.header('upload-offset') === null) return refusal(found);
    for (let offset = Number(found?.header('upload-offset') ?? 0); offset < bytes.byteLength;) {
      const part = bytes.slice(offset, offset + partSize);
      const type = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
      const sent = await ask('PATCH', place, type, part);
      const next = Number(sent.header('upload-offset'));
      if (sent.status !== 204 || !(next > offset)) return refusal(sent);
      offset = next;
    }
    return { status: 204, header: () => null, json: undefined };
  },
});

/** @throws {Error} when it is a success that no upload has: somebody else has answered */
function refusal(answer: TransportResponse): TransportResponse {
  if (answer.status >= 200 && answer.status < 300) throw new Error('This is no answer to an upload.');
  return answer;
}

/** An answer as the outbox reads it. */
export async function answerTo(response: Response): Promise<TransportResponse> {
  const text = await response.text();
  return { status: response.status, header: (name) => response.headers.get(name), json: jsonIn(text) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

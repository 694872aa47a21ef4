import { CaseView, type PhotoManifest } from '@redress/sdk/contract';
import { asCustomer, get, handIn, type HandedIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import type { TestBackend } from '../testing/test-backend.ts';

const tus = { 'tus-resumable': '1.0.0' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The requests of the tus protocol, each by itself, to the backend that a test has started. */
export function uploadsTo(backend: () => TestBackend) {
  const withPhoto = (photo: PhotoManifest): Promise<HandedIn> =>
    handIn(backend(), sampleSubmission({ photos: [photo] }));

  const create = (
    { receipt, secret }: HandedIn,
    photoId: string,
    size: number,
    { as = secret, metadata = `caseId ${base64(receipt.id)},photoId ${base64(photoId)}` } = {},
  ): Promise<Response> =>
    Promise.resolve(
      backend().app.request('/v1/uploads', {
        method: 'POST',
        headers: { ...tus, ...asCustomer(as), 'upload-length': String(size), 'upload-metadata': metadata },
      }),
    );

  const send = (
    { secret }: HandedIn,
    photoId: string,
    offset: number,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<Response> =>
    Promise.resolve(
      backend().app.request(`/v1/uploads/${photoId}`, {
        method: 'PATCH',
        headers: {
          ...tus,
          ...asCustomer(secret),
          'upload-offset': String(offset),
          'content-type': 'application/offset+octet-stream',
          'content-length': String(bytes.length),
        },
        body: bytes,
      }),
    );

  const head = ({ secret }: HandedIn, photoId: string, as = secret): Promise<Response> =>
    Promise.resolve(
      backend().app.request(`/v1/uploads/${photoId}`, {
        method: 'HEAD',
        headers: { ...tus, ...asCustomer(as) },
      }),
    );

  const isStored = async ({ receipt, secret }: HandedIn): Promise<boolean | undefined> =>
    CaseView.parse(await (await get(backend(), `/v1/cases/${receipt.id}`, asCustomer(secret))).json())
      .photos[0]?.stored;

  return { withPhoto, create, send, head, isStored };
}

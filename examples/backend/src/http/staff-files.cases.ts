import { join } from 'node:path';
import type { PhotoManifest, Submission } from '@redress/sdk/contract';
import { asStaff, handIn, type HandedIn } from '../testing/requests.ts';
import { jpeg, manifestOf, sampleSubmission } from '../testing/samples.ts';
import { tell, type Story } from '../testing/story.ts';
import type { TestBackend } from '../testing/test-backend.ts';

type Headers = Readonly<Record<string, string>>;

const tus = { 'tus-resumable': '1.0.0' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Uploads by whoever shows these headers, and cases in which staff have sent files, on the backend that a test has started. */
export function staffFilesOn(backend: () => TestBackend) {
  const create = async (as: Headers, caseId: string, { id, size }: PhotoManifest): Promise<Response> =>
    backend().app.request('/v1/uploads', {
      method: 'POST',
      headers: {
        ...tus,
        ...as,
        'upload-length': String(size),
        'upload-metadata': `caseId ${base64(caseId)},photoId ${base64(id)}`,
      },
    });

  const send = async (
    as: Headers,
    { id }: PhotoManifest,
    bytes: Buffer<ArrayBuffer>,
    offset = 0,
  ): Promise<Response> =>
    backend().app.request(`/v1/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        ...tus,
        ...as,
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
        'content-length': String(bytes.length),
      },
      body: bytes,
    });

  const head = async (as: Headers, { id }: PhotoManifest): Promise<Response> =>
    backend().app.request(`/v1/uploads/${id}`, { method: 'HEAD', headers: { ...tus, ...as } });

  const pathOf = ({ receipt }: HandedIn, { id }: PhotoManifest): string =>
    `/v1/cases/${receipt.id}/photos/${id}`;

  const fileOf = (tenant: string, caseId: string, { id }: PhotoManifest): string =>
    join(backend().database.dataDir, 'photos', tenant, caseId, id);

  /** A damage at the harbour that Lin has confirmed. */
  async function confirmed(
    changes: Partial<Submission> = {},
  ): Promise<{ readonly handedIn: HandedIn; readonly story: Story }> {
    const handedIn = await handIn(backend(), sampleSubmission(changes));
    const story = tell(backend(), handedIn, 'pk_harbour');
    await story.staff('lin', { type: 'confirm', issue: 'damaged', severity: 'important' });
    return { handedIn, story };
  }

  /** An answer of Lin’s with a photo, whose bytes have arrived. */
  async function answered() {
    const { handedIn, story } = await confirmed();
    const bytes = jpeg(3_000);
    const photo = manifestOf(bytes, { name: 'gate 4.jpg' });
    const text = 'We have found the pallet: see the photo.';
    await story.staff('lin', { type: 'answer', text, photos: [photo] });
    const lin = await asStaff(backend(), 'lin');
    await create(lin, handedIn.receipt.id, photo);
    await send(lin, photo, bytes);
    return { handedIn, story, bytes, photo };
  }

  return { create, send, head, pathOf, fileOf, confirmed, answered };
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { DeskCase, type PhotoManifest, type Receipt, type StaffCommand } from '../../contract/index.ts';
import type { Check, Scene } from '../check.ts';
import { mustBe, type Question } from '../conversation.ts';
import { complaint, newId, type Customer } from '../customer.ts';

const tus = { 'tus-resumable': '1.0.0' };

/** Bytes that begin like a JPEG and are different each time. */
function newPhoto(size: number): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly manifest: PhotoManifest;
} {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  const manifest: PhotoManifest = {
    id: newId(),
    name: 'conformance.jpg',
    type: 'image/jpeg',
    size,
    sha256: bytesToHex(sha256(bytes)),
  };
  return { bytes, manifest };
}

/** Who uploads, by what they show. */
type Uploading = Pick<Customer, 'headers'>;

const creating = ({ headers }: Uploading, caseId: string, photoId: string, size: number): Question => ({
  method: 'POST',
  path: '/v1/uploads',
  headers: {
    ...tus,
    ...headers,
    'upload-length': String(size),
    'upload-metadata': `caseId ${btoa(caseId)},photoId ${btoa(photoId)}`,
  },
});

const sending = (
  { headers }: Uploading,
  photoId: string,
  offset: number,
  body: Uint8Array<ArrayBuffer>,
): Question => ({
  method: 'PATCH',
  path: `/v1/uploads/${photoId}`,
  headers: {
    ...tus,
    ...headers,
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  },
  body,
});

/** A complaint that announces a photo. */
async function announced(
  { newCustomer }: Scene,
  manifest: PhotoManifest,
): Promise<{ readonly customer: Customer; readonly receipt: Receipt }> {
  const customer = newCustomer();
  return { customer, receipt: await customer.handIn(complaint({ photos: [manifest] })) };
}

export const uploadChecks: readonly Check[] = [
  {
    sentence:
      'A photo that was announced arrives in parts, goes on after a break, and comes back bit for bit',
    run: async (scene) => {
      const { bytes, manifest } = newPhoto(3_000);
      const { customer, receipt } = await announced(scene, manifest);
      const { id } = manifest;
      const created = await scene.ask(creating(customer, receipt.id, id, bytes.length));
      mustBe(
        created.headers.get('location')?.endsWith(`/v1/uploads/${id}`) === true,
        'Its address must be its id.',
      );
      await scene.ask(sending(customer, id, 0, bytes.slice(0, 1_000)));
      const again = await scene.ask(creating(customer, receipt.id, id, bytes.length));
      mustBe(
        again.status === 201,
        'Begun again, as after an answer that got lost, it must be answered alike.',
      );
      const asked = await scene.ask({
        method: 'HEAD',
        path: `/v1/uploads/${id}`,
        headers: { ...tus, ...customer.headers },
      });
      mustBe(
        asked.headers.get('upload-offset') === '1000',
        'After a break, begun again or not, it must say that 1000 bytes are there.',
      );
      mustBe(
        (await customer.view(receipt.id)).view.photos[0]?.stored === false,
        'Half a photo is not stored.',
      );
      await scene.ask(sending(customer, id, 1_000, bytes.slice(1_000)));
      mustBe((await customer.view(receipt.id)).view.photos[0]?.stored === true, 'A whole photo is stored.');
      const path = `/v1/cases/${receipt.id}/photos/${id}`;
      const back = await scene.ask({ path, headers: customer.headers });
      mustBe(
        back.bytes.length === bytes.length && back.bytes.every((byte, at) => byte === bytes[at]),
        'It must come back bit for bit.',
      );
      await scene.refuses({ path, headers: scene.newCustomer().headers }, 404, 'not-found');
    },
  },
  {
    sentence: 'A photo that nobody announced, of another size, or with another secret is not taken',
    run: async (scene) => {
      const { bytes, manifest } = newPhoto(500);
      const { customer, receipt } = await announced(scene, manifest);
      const { id } = manifest;
      await scene.refuses(creating(customer, receipt.id, newId(), bytes.length), 422, 'upload-refused');
      await scene.refuses(creating(customer, receipt.id, id, bytes.length + 1), 422, 'upload-refused');
      await scene.refuses(creating(scene.newCustomer(), receipt.id, id, bytes.length), 404, 'not-found');
    },
  },
  {
    sentence: 'A photo whose bytes are not the announced ones is refused',
    run: async (scene) => {
      const { bytes, manifest } = newPhoto(500);
      const { customer, receipt } = await announced(scene, manifest);
      await scene.ask(creating(customer, receipt.id, manifest.id, bytes.length));
      const changed = bytes.slice();
      changed[400]! ^= 1;
      await scene.refuses(sending(customer, manifest.id, 0, changed), 422, 'upload-refused');
    },
  },
  {
    sentence: 'Bytes of another type than the announced one are refused, whatever they are called',
    run: async (scene) => {
      const { bytes, manifest } = newPhoto(500);
      const { customer, receipt } = await announced(scene, { ...manifest, type: 'image/png' });
      await scene.ask(creating(customer, receipt.id, manifest.id, bytes.length));
      await scene.refuses(sending(customer, manifest.id, 0, bytes), 422, 'upload-refused');
    },
  },
  {
    sentence:
      'A file that staff announce with a message arrives with their token, and is open to the customer of that case alone',
    needsStaff: true,
    run: async (scene) => {
      const { bytes, manifest } = newPhoto(500);
      const customer = scene.newCustomer();
      const { id } = await customer.handIn(complaint());
      await confirm(scene, id);
      const text = 'Conformance: this is what we have found.';
      await told(scene, id, { id: newId(), type: 'report-progress', text, photos: [manifest] });
      const said = (await customer.view(id)).view.messages.at(-1);
      mustBe(
        said?.text === text && said.photos?.[0] === manifest.id,
        'The message must name the file that came with it.',
      );
      await scene.refuses(creating(customer, id, manifest.id, bytes.length), 422, 'upload-refused');
      const staff: Uploading = { headers: scene.staff };
      const created = await scene.ask(creating(staff, id, manifest.id, bytes.length));
      mustBe(created.status === 201, 'Staff must be able to upload what they have announced.');
      await scene.ask(sending(staff, manifest.id, 0, bytes));
      const path = `/v1/cases/${id}/photos/${manifest.id}`;
      const back = await scene.ask({ path, headers: customer.headers });
      mustBe(
        back.bytes.length === bytes.length && back.bytes.every((byte, at) => byte === bytes[at]),
        'It must come to the customer bit for bit.',
      );
      mustBe(
        back.headers.get('cache-control')?.includes('no-store') === true,
        'Nothing of it must stay on a customer’s device.',
      );
      await scene.refuses({ path, headers: scene.newCustomer().headers }, 404, 'not-found');
    },
  },
];

/** A command of staff on the case as it stands. */
async function told({ ask, staff }: Scene, caseId: string, body: StaffCommand): Promise<void> {
  const { view } = DeskCase.parse((await ask({ path: `/v1/desk/cases/${caseId}`, headers: staff })).json);
  const headers = { ...staff, 'if-match': `"${view.version}"` };
  const { status } = await ask({ method: 'POST', path: `/v1/cases/${caseId}/commands`, headers, body });
  mustBe(status === 200, `Staff must be able to give “${body.type}”; it was answered ${status}.`);
}

const confirm = (scene: Scene, caseId: string): Promise<void> =>
  told(scene, caseId, { id: newId(), type: 'confirm', issue: 'damaged', severity: 'important' });

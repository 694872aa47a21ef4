import { known, minute, submissionState } from '@redress/widget/testing';
import { withBarcodes, withoutConnection } from '../devices.ts';
import type { Scene, Story } from '../story.ts';
import { endless, fill, paper, photo, pause, pick, press, submit } from './acting.ts';

const never = new Promise<never>(() => undefined);

export const write =
  (text: keyof Scene['words']) =>
  async (scene: Scene): Promise<void> => {
    await fill(scene, scene.words[text], '#text');
    await pause(scene);
  };

const writeAndSend = async (scene: Scene): Promise<void> => {
  await write('damaged')(scene);
  await submit(scene);
};

const about = { order: 'PO-20871', waybill: 'HL-7730-1189' };
const photos = 'redress-photo-picker';

export const formStories: readonly Story[] = [
  {
    name: 'form/loading',
    before: ({ element }) => Object.assign(element, { client: undefined }),
    shows: ['[role="status"]', 'Loading…'],
  },
  { name: 'form/empty', shows: ['.preview', 'While you write'] },
  {
    name: 'form/known-order',
    before: ({ element }) => Object.assign(element, about),
    shows: ['.subject', 'Order PO-20871'],
  },
  {
    name: 'form/scannable',
    device: withBarcodes,
    shows: [['.scannable:has(#waybill) redress-scan-button', 'button'], 'Scan'],
  },
  { name: 'form/sure', then: write('damaged'), shows: ['[part~="issue"]', 'Goods damaged'] },
  { name: 'form/urgent', then: write('lost'), shows: ['.chip.urgent', 'Urgent'] },
  { name: 'form/unsure', then: write('either'), shows: ['[part~="candidate"]', ''] },
  { name: 'form/no-idea', then: write('neither'), shows: ['#unsure', 'We are not sure'] },
  {
    name: 'form/choosing',
    then: async (scene) => {
      await write('damaged')(scene);
      await press(scene, '#correct');
    },
    shows: ['#issue', ''],
  },
  {
    name: 'form/chosen',
    then: async (scene) => {
      await write('either')(scene);
      await press(scene, '[part~="candidate"]');
      await pause(scene);
    },
    shows: ['[part~="preview"]', 'You chose'],
  },
  {
    name: 'form/standstill',
    then: async (scene) => {
      await write('damaged')(scene);
      await press(scene, 'input[type="checkbox"]');
      await pause(scene);
    },
    shows: ['.chip.urgent', 'Urgent'],
  },
  {
    name: 'form/errors',
    then: async (scene) => {
      await fill(scene, 'anna.brouwer@', '#reach');
      await submit(scene);
    },
    shows: ['#errors', '2 things need your attention'],
  },
  {
    name: 'form/errors-in-details',
    then: async (scene) => {
      await write('damaged')(scene);
      await fill(scene, '12', '#quantity');
      await fill(scene, '3', '#total');
      await fill(scene, 'a lot', '#loss-amount');
      await fill(scene, 'yuan', '#currency');
      await submit(scene);
    },
    shows: ['#errors', 'This is more than the total'],
  },
  {
    name: 'form/errors-in-time-and-length',
    client: () => ({ company: 'shuanghe' }),
    then: async (scene) => {
      await fill(scene, scene.words.lost.repeat(200), '#text');
      await pause(scene);
      await fill(scene, '2020-01-31', '#wanted-by');
      await submit(scene);
    },
    shows: ['#errors', 'This date has passed'],
  },
  {
    name: 'form/unreachable',
    before: ({ element }) => Object.assign(element, { client: undefined, unreachable: true }),
    shows: ['.notice', 'The service cannot be reached'],
  },
  {
    name: 'form/nearly-full',
    then: (scene) => fill(scene, scene.words.lost.repeat(400).slice(0, 9_900), '#text'),
    shows: ['.field', '100 characters left'],
  },
  {
    name: 'form/offline',
    device: withoutConnection,
    then: write('damaged'),
    shows: ['.notice', 'You are offline.'],
  },
  {
    name: 'form/memory-only',
    before: ({ client }) => void (client.reason = 'storage-blocked'),
    shows: ['.notice', 'does not let us keep anything'],
  },
  {
    name: 'form/earlier-draft',
    before: ({ client, words }) => {
      const [draft, savedAt] = [client.begin(), Date.now() - 40 * minute];
      client.saved = { draft, savedAt, complaint: { text: words.lost, photos: [] } };
    },
    shows: ['[part="draft"]', 'You began a report'],
  },
  {
    name: 'form/similar-report',
    before: ({ element, client }) => {
      Object.assign(element, about);
      client.alike = [known(submissionState())];
    },
    then: pause,
    shows: ['[part~="similar"]', 'You already reported something'],
  },
  {
    name: 'form/other-wish',
    then: (scene) => fill(scene, 'other', '#resolution'),
    shows: ['label[for="note"]', 'What exactly?'],
  },
  {
    name: 'form/photos',
    then: async (scene) => {
      await write('damaged')(scene);
      await pick(scene, [await photo('IMG_2041.jpg'), paper('delivery-note-HL-7730-1189.pdf')]);
    },
    shows: [[photos, 'img'], ''],
  },
  {
    name: 'form/photos-preparing',
    then: async (scene) => pick(scene, [endless('IMG_2041.jpg'), endless('IMG_2042.jpg')], { wait: false }),
    shows: [[photos, '.preparing'], 'Preparing…'],
  },
  {
    name: 'form/photos-refused',
    then: async (scene) => {
      const broken = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'IMG_2043.jpg');
      await pick(scene, [await photo('IMG_2041.jpg'), broken, new File(['MZ'], 'setup.exe')]);
    },
    shows: [[photos, '.error'], 'IMG_2043.jpg could not be opened'],
  },
  {
    name: 'form/photos-unfit',
    then: async (scene) => {
      const heic = new File(['\0\0\0\u0018ftypheic\0\0\0\0mif1heic'], 'IMG_2044.HEIC', {
        type: 'image/heic',
      });
      const video = new File(['\0\0\0\u0018ftypisom', new Uint8Array(60_000_000)], 'unloading.mp4', {
        type: 'video/mp4',
      });
      await pick(scene, [heic, video, new File([], 'IMG_2045.jpg')]);
    },
    shows: [[photos, '.error'], 'is a HEIC photo'],
  },
  {
    name: 'form/photos-full',
    then: async (scene) => {
      const names = Array.from({ length: 9 }, (_, index) => `IMG_20${40 + index}.jpg`);
      await pick(scene, await Promise.all(names.map(photo)));
    },
    shows: [[photos, '.error'], 'was not added'],
  },
  {
    name: 'form/sending',
    before: ({ client }) => void (client.outcome = never),
    then: writeAndSend,
    shows: ['[part~="submit"]', 'Sending…'],
  },
  {
    name: 'form/saved-sending',
    before: ({ client }) => void (client.outcome = never),
    then: async (scene) => {
      await writeAndSend(scene);
      scene.client.announce(submissionState());
    },
    shows: ['[part~="submit"]', 'Saved. Sending…'],
  },
  {
    name: 'form/refused',
    before: ({ client }) => void (client.outcome = new Error('refused')),
    then: writeAndSend,
    shows: ['.notice.bad', 'could not be saved'],
  },
  { name: 'form/kept', then: writeAndSend, shows: [['redress-receipt', 'h2'], 'Saved on this device'] },
];

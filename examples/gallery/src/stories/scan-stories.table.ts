import { within } from '@redress/widget/testing';
import { paintedCamera, refusedCamera, withBarcodes, withCamera } from '../devices.ts';
import type { Scene, Story } from '../story.ts';
import { arrives, pickInto, photo, press } from './acting.ts';

const scanButton = '.scannable:has(#waybill) redress-scan-button';
const scanner = [scanButton, 'redress-scanner'] as const;

/** The scanner opens, and whatever its camera does is done. */
const scan = async (scene: Scene): Promise<void> => {
  await press(scene, scanButton, 'button');
  await arrives(scene, ...scanner);
};

const failures = [
  ['denied', 'NotAllowedError', 'This page is not allowed to use the camera'],
  ['none', 'NotFoundError', 'No camera was found'],
  ['busy', 'NotReadableError', 'cannot be used right now'],
  ['unknown', 'Error', 'could not be started'],
] as const;

/** A number is read with the camera, beside the field of the waybill. */
export const scanStories: readonly Story[] = [
  {
    name: 'form/scan-starting',
    device: withCamera(() => new Promise(() => undefined)),
    then: scan,
    shows: [[...scanner, '#said'], 'Starting the camera…'],
  },
  ...failures.map(([name, error, says]): Story => ({
    name: `form/scan-${name}`,
    device: withCamera(refusedCamera(error)),
    then: scan,
    shows: [[...scanner, '.failure'], says],
  })),
  {
    name: 'form/scan-aiming',
    device: withCamera(paintedCamera),
    then: scan,
    shows: [[...scanner, '#said'], 'Hold the barcode or QR code inside the frame'],
  },
  {
    name: 'form/scan-missing',
    device: withBarcodes,
    then: async (scene) => {
      const button = within(scene.element, scanButton);
      Object.assign(button, { load: () => Promise.reject(new Error('no answer')) });
      await press(scene, scanButton, 'button');
    },
    shows: [[scanButton, '.error'], 'The scanner could not be loaded'],
  },
  {
    name: 'form/scan-photo-without-code',
    device: withCamera(refusedCamera('NotFoundError')),
    then: async (scene) => {
      await scan(scene);
      await pickInto(scene, await photo('label.jpg'), ...scanner, 'input[type="file"]');
    },
    shows: [[...scanner, '#said'], 'No barcode could be read in this photo'],
  },
  {
    name: 'form/scan-photo-with-another-code',
    device: withCamera(refusedCamera('NotFoundError'), ['https://portal.example/offers']),
    then: async (scene) => {
      await scan(scene);
      await pickInto(scene, await photo('label.jpg'), ...scanner, 'input[type="file"]');
    },
    shows: [[...scanner, '#said'], 'does not contain a number we can use'],
  },
  {
    name: 'form/scanned',
    device: withCamera(refusedCamera('NotFoundError'), ['HL-7730-1189']),
    then: async (scene) => {
      await scan(scene);
      await pickInto(scene, await photo('label.jpg'), ...scanner, 'input[type="file"]');
    },
    shows: [[scanButton, '[role="status"]'], 'HL-7730-1189 was read'],
  },
];

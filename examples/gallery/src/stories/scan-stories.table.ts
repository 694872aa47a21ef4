import { within } from '@redress/widget/testing';
import { refusedCamera, withCamera } from '../devices.ts';
import type { Scene, Story } from '../story.ts';
import { pickInto, photo, press } from './acting.ts';

const scanButton = '.scannable:has(#waybill) redress-scan-button';
const scanner = [scanButton, 'redress-scanner'] as const;

/** The scanner opens, and whatever its camera does is done. */
const scan = async (scene: Scene): Promise<void> => {
  const button = within(scene.element, scanButton);
  await press(scene, scanButton, 'button');
  await customElements.whenDefined('redress-scanner');
  await within<HTMLElement & { updateComplete: Promise<unknown> }>(button, 'redress-scanner').updateComplete;
};

const failures = [
  ['denied', 'NotAllowedError', 'The camera may not be used here'],
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
    shows: [[...scanner, '#said'], 'does not hold a number we could use'],
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

import { known, minute, sentState, submissionState } from '@redress/widget/testing';
import { withClipboard, withSharing } from '../devices.ts';
import type { Scene, Story } from '../story.ts';
import { arrives, press } from './acting.ts';

type State = ReturnType<typeof submissionState>;

const receipt =
  (submission: () => State, changed: object = {}) =>
  ({ element, client }: Scene): void => {
    const state = submission();
    client.known = [known(state)];
    Object.assign(element, { submission: state, ...changed });
  };

const rejected = (): State =>
  submissionState({
    state: 'rejected',
    problem: { type: 'about:blank', title: 'Rejected', status: 400, code: 'body-invalid' },
  });

export const receiptStories: readonly Story[] = [
  { name: 'receipt/queued', before: receipt(submissionState), shows: ['h2', 'Saved on this device'] },
  {
    name: 'receipt/memory',
    before: receipt(() => submissionState({ kept: 'memory' })),
    shows: ['h2', 'Waiting to be sent'],
  },
  {
    name: 'receipt/sent',
    before: receipt(sentState, { editable: true }),
    then: (scene) => arrives(scene, '.qr'),
    shows: ['[part~="number"]', 'Your case number'],
  },
  {
    name: 'receipt/shareable',
    device: withSharing,
    before: receipt(sentState),
    then: (scene) => arrives(scene, '.qr'),
    shows: ['.actions, .link, [part~="link"]', 'Send it to yourself'],
  },
  {
    name: 'receipt/copied',
    device: withClipboard,
    before: receipt(sentState),
    then: async (scene) => {
      await arrives(scene, '.qr');
      await press(scene, '.copy button');
    },
    shows: ['.copy button', 'Copied'],
  },
  {
    name: 'receipt/challenge',
    client: () => ({ settings: { elsewhere: { phone: '+62 21 555 0101', email: 'care@harbour.example' } } }),
    before: receipt(() => submissionState({ waitsForChallenge: true })),
    shows: ['[part~="challenge"]', 'you can still reach us here'],
  },
  {
    name: 'receipt/other-zone',
    before: receipt(() => sentState({ timeZone: 'Pacific/Kiritimati' })),
    shows: ['[part~="promises"]', 'Kiritimati Time'],
  },
  {
    name: 'receipt/photos-on-their-way',
    before: receipt(() => sentState({ photos: { total: 3, sent: 1 } })),
    shows: ['.muted[role="status"]', '1 of 3 files have arrived'],
  },
  {
    name: 'receipt/no-room',
    before: receipt(() => submissionState({ photos: { total: 3, sent: 0, onlyInMemory: 2 } })),
    shows: ['[aria-live]', 'There was no room for 2 of your files'],
  },
  {
    name: 'receipt/too-late',
    before: ({ element, client }) => {
      Object.assign(element, {
        submission: submissionState({
          promises: [{ milestone: 'respond', due: Date.now() + 30 * minute, source: 'WF-4.4.1' }],
        }),
      });
      client.known = [known(sentState())];
    },
    then: (scene) => press(scene, '.actions button'),
    shows: ['[aria-live]', 'can no longer be taken back'],
  },
  { name: 'receipt/rejected', before: receipt(rejected), shows: ['h2', 'This was not accepted'] },
  {
    name: 'receipt/rejected-editable',
    before: receipt(rejected, { editable: true }),
    shows: ['.actions', 'Edit and send again'],
  },
];

import { sentState, settled, submissionState } from '@redress/widget/testing';
import type { Scene, Story } from '../story.ts';
import { arrives, fill, press, submit } from './acting.ts';

const branches = [{ code: 'shanghai', name: 'Waigaoqiao' }];
const tablet = { kiosk: true, settings: { branches } } as const;

const begin = (scene: Scene): Promise<void> => press(scene, '[data-door="report"]');
const send = async (scene: Scene): Promise<void> => {
  await begin(scene);
  await fill(scene, scene.words.damaged, 'redress-form', '#text');
  await submit(scene, 'redress-form');
  await arrives(scene, '[part~="done"]');
};

const told: readonly Story[] = [
  { name: 'kiosk/start', shows: ['#title', 'What would you like to tell us?'] },
  {
    name: 'kiosk/waiting',
    before: ({ client }) => void (client.unsent = 3),
    shows: ['[part~="waiting"]', '3 reports on this tablet'],
  },
  { name: 'kiosk/writing', then: begin, shows: ['.stop', 'Stop and delete'] },
  {
    name: 'kiosk/warning',
    then: async (scene) => {
      await begin(scene);
      scene.timer.pass(78_000);
      await settled(scene.element);
    },
    shows: ['dialog', 'Are you still there?'],
  },
  {
    name: 'kiosk/sent',
    client: () => ({ ...tablet, outcome: sentState() }),
    then: send,
    shows: ['[part~="done"]', 'Done'],
  },
  {
    name: 'kiosk/queued',
    client: () => ({ ...tablet, outcome: submissionState() }),
    then: send,
    shows: [['redress-form', 'redress-receipt', 'h2'], 'Not sent yet, but safe'],
  },
  {
    name: 'kiosk/not-emptied',
    then: async (scene) => {
      await begin(scene);
      scene.client.logout = () => Promise.reject(new Error('no storage'));
      await press(scene, '.stop');
    },
    shows: ['[role="alert"]', 'could not be cleared'],
  },
  {
    name: 'kiosk/not-shared',
    client: () => ({}),
    shows: ['[role="alert"]', 'not set up for a tablet'],
  },
];

export const kioskStories: readonly Story[] = told.map((story) => ({ client: () => tablet, ...story }));

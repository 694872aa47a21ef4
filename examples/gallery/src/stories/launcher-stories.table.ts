import type { Story } from '../story.ts';
import { press } from './acting.ts';

export const launcherStories: readonly Story[] = [
  { name: 'launcher/closed', shows: ['button', 'Report a problem'] },
  {
    name: 'launcher/failed',
    before: ({ element }) => {
      const failed = Promise.reject(new Error('no connection'));
      failed.catch(() => undefined);
      Object.assign(element, { client: failed });
    },
    then: (scene) => press(scene, 'button'),
    shows: ['p', 'This could not be opened'],
  },
];

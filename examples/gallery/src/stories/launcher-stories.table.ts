import type { Story } from '../story.ts';
import { press } from './acting.ts';

export const launcherStories: readonly Story[] = [
  { name: 'launcher/closed', shows: ['button', 'Report a problem'] },
  {
    name: 'launcher/failed',
    before: ({ element }) => {
      const dialog = document.createElement('redress-dialog');
      dialog.show = () => Promise.reject(new Error('no connection'));
      element.shadowRoot!.append(dialog);
    },
    then: (scene) => press(scene, 'button'),
    shows: ['p', 'This could not be opened'],
  },
];

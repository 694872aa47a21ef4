import { caseView, known, sentState, settled, submissionState, within } from '@redress/widget/testing';
import type { Scene, Story } from '../story.ts';
import { fill, pause, press } from './acting.ts';
import { toldIn } from './status-views.ts';

/** What opens with the order that it is about. */
interface Showing extends HTMLElement {
  show(context: { readonly order: string; readonly waybill: string }): Promise<void>;
}

const show = ({ element }: Scene): Promise<void> =>
  (element as Showing).show({ order: 'PO-20871', waybill: 'HL-7730-1189' });

/** Opens the list of cases, and the case that is in it. */
const openCase = async (scene: Scene): Promise<void> => {
  await show(scene);
  await press(scene, '#tab-cases');
  await press(scene, 'redress-cases', '[part="case"]');
};

export const dialogStories: readonly Story[] = [
  { name: 'dialog/report', then: show, shows: ['dialog', 'Report a problem'] },
  {
    name: 'dialog/writing',
    then: async (scene) => {
      await show(scene);
      const form = within(scene.element, 'redress-form');
      Object.assign(form, { timer: scene.timer });
      await fill(scene, scene.words.damaged, 'redress-form', '#text');
      await pause(scene);
    },
    shows: [['redress-form', '[part~="issue"]'], 'Goods damaged'],
  },
  {
    name: 'dialog/cases',
    before: ({ client, words }) => void (client.known = [known(sentState(), { excerpt: words.lost })]),
    then: async (scene) => {
      await show(scene);
      await press(scene, '#tab-cases');
    },
    shows: [['redress-cases', '.chip'], 'Received'],
  },
  {
    name: 'dialog/waiting-case',
    before: ({ client }) => void (client.known = [known(submissionState())]),
    then: openCase,
    shows: [['redress-cases', 'redress-receipt', 'h2'], 'Saved on this device'],
  },
  {
    name: 'dialog/case',
    before: ({ client }) => void (client.known = [known(sentState())]),
    then: async (scene) => {
      await openCase(scene);
      const view = caseView({ messages: toldIn(scene.words) });
      scene.client.show({ freshness: 'current', view });
      await settled(scene.element);
    },
    shows: [['redress-cases', 'redress-status', '.chip'], 'Being handled'],
  },
];

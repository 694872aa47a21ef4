import { caseIds, hour, known, sentState, submissionState } from '@redress/widget/testing';
import type { Scene, Story } from '../story.ts';
import { press } from './acting.ts';

type Known = ReturnType<typeof known>;
type Refused = Known['refused'][number];

const problem = (code: Refused['problem']['code']): Refused['problem'] => ({
  type: 'about:blank',
  title: 'Refused',
  status: 400,
  code,
});

/** The newest is listed first. */
const many = ({ words }: Scene): readonly Known[] => [
  known(submissionState(), { excerpt: words.damaged, issue: 'damaged' }),
  known(sentState({ id: caseIds[1] }), {
    excerpt: words.lost,
    startedAt: Date.now() - 5 * hour,
    stage: 'answered',
    awaits: ['consent'],
  }),
  known(submissionState({ id: caseIds[2], state: 'rejected', problem: problem('body-invalid') }), {
    excerpt: words.either,
    issue: 'delay',
    startedAt: Date.now() - 30 * hour,
  }),
  known(sentState({ id: caseIds[3] }), {
    excerpt: words.neither,
    issue: 'returns-procedure',
    startedAt: Date.now() - 400 * 24 * hour,
    stage: 'closed',
    awaits: [],
  }),
];

const withRefused =
  (refused: (scene: Scene) => Refused) =>
  (scene: Scene): void => {
    const partly = known(sentState({ refused: [refused(scene)] }), { excerpt: scene.words.lost });
    scene.client.known = [partly, ...many(scene).slice(3)];
  };

export const caseListStories: readonly Story[] = [
  {
    name: 'cases/chosen',
    before: (scene) => void (scene.client.known = [...many(scene)]),
    then: (scene) => press(scene, 'li:nth-of-type(2) [part="case"]'),
    shows: ['.back', 'My reports'],
  },
  { name: 'cases/empty', shows: ['.empty', 'Nothing has been reported'] },
  {
    name: 'cases/many',
    before: (scene) => void (scene.client.known = [...many(scene)]),
    shows: ['ul', 'Waiting to be sent'],
  },
  {
    name: 'cases/rejected',
    before: (scene) => void (scene.client.known = [...many(scene)]),
    then: (scene) => press(scene, 'li:nth-of-type(3) [part="case"]'),
    shows: [['redress-receipt', 'h2'], 'This was not accepted'],
  },
  {
    name: 'cases/rewriting',
    before: (scene) => {
      scene.client.known = [...many(scene)];
      scene.client.unsentComplaint = { text: scene.words.either, photos: [] };
    },
    then: async (scene) => {
      await press(scene, 'li:nth-of-type(3) [part="case"]');
      await press(scene, 'redress-receipt', '.primary');
    },
    shows: [['redress-form', '#text'], ''],
  },
  {
    name: 'cases/refused-message',
    before: withRefused(({ words }) => ({
      id: 'part',
      kind: 'command',
      command: 'add-information',
      text: words.added,
      photos: 2,
      problem: problem('body-too-large'),
    })),
    shows: ['.refused', 'What you added later was not accepted'],
  },
  {
    name: 'cases/refused-file',
    before: withRefused(() => ({ id: 'part', kind: 'photo', problem: problem('upload-refused') })),
    shows: ['.refused', 'could not be added to your report'],
  },
];

import { caseIds, minute, settled } from '@redress/widget/testing';
import type { Scene, Story } from '../story.ts';
import { press } from './acting.ts';
import { shown } from './status-stories.table.ts';
import { doneSteps, firstSteps } from './status-views.ts';

const rating = 'redress-rating';
const asked = shown(() => ({ stage: 'resolved', steps: firstSteps(5), awaits: ['rating'], can: ['rate'] }));

const told: readonly Story[] = [
  { name: 'survey/loading', shows: ['[role="status"] span', 'Loading your case'] },
  { name: 'survey/asking', then: asked, shows: [[rating, 'legend'], 'Are you satisfied'] },
  {
    name: 'survey/dissatisfied',
    then: async (scene) => {
      await asked(scene);
      await press(scene, rating, '.choice:nth-of-type(2) input');
    },
    shows: [[rating, '.reasons'], 'It took too long'],
  },
  {
    name: 'survey/answered',
    then: shown(() => ({
      stage: 'closed',
      steps: doneSteps(),
      can: [],
      rating: {
        satisfied: false,
        score: 2,
        reasons: ['efficiency', 'communication'],
        at: Date.now() - minute,
      },
    })),
    shows: [[rating, '[part~="given"]'], 'It took too long'],
  },
  {
    name: 'survey/not-yet',
    then: shown(() => ({ can: [] })),
    shows: ['.notice', 'once it has been solved'],
  },
  {
    name: 'survey/over',
    then: shown(() => ({ stage: 'closed', steps: doneSteps(), can: [] })),
    shows: ['.notice', 'can no longer be rated'],
  },
  {
    name: 'survey/not-found',
    then: async ({ element, client }: Scene) => {
      client.show({ freshness: 'not-found' });
      await settled(element);
    },
    shows: ['.notice', 'There is no case under this link'],
  },
];

export const surveyStories: readonly Story[] = told.map((story) => ({
  before: ({ element }) => void Object.assign(element, { caseId: caseIds[0] }),
  ...story,
}));

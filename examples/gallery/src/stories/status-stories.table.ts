import { milestones } from '@redress/rules';
import type { CaseUpdate } from '@redress/sdk';
import type { CaseView, ViewMessage } from '@redress/sdk/contract';
import { caseIds, hour, minute, settled } from '@redress/widget/testing';
import type { Scene, Story } from '../story.ts';
import type { Words } from '../words.table.ts';
import { press } from './acting.ts';
import { doneSteps, firstSteps, said, toldIn, viewIn } from './status-views.ts';

export const aCase = ({ element }: Scene): void => void Object.assign(element, { caseId: caseIds[0] });

/** The case as the story wants it arrives. */
export const shown =
  (
    changed: (words: Words) => Partial<CaseView>,
    more: (words: Words) => readonly ViewMessage[] = () => [],
    freshness: CaseUpdate['freshness'] = 'current',
  ) =>
  async ({ element, client, words }: Scene): Promise<void> => {
    client.show({ freshness, view: viewIn(words, changed(words), more(words)) });
    await settled(element);
  };

const stage = (name: CaseView['stage'], changed: () => Partial<CaseView> = () => ({})) =>
  shown(() => ({ stage: name, ...changed() }));

const closed = (ending: CaseView['ending'], changed: Partial<CaseView> = {}) =>
  shown(
    () => ({
      stage: 'closed',
      steps: doneSteps(),
      ending,
      closedAt: Date.now() - 5 * minute,
      can: [],
      ...changed,
    }),
    ({ finding, closing }) =>
      ending === 'unsatisfied' ? [said('judgement', finding), said('closing', closing)] : [],
  );

/** We have asked something, and the clock stands still. */
export const asking = shown(
  () => ({
    awaits: ['information'],
    steps: firstSteps(3).map((step) => (step.state === 'current' ? { ...step, paused: true } : step)),
  }),
  ({ question }) => [said('question', question)],
);

/** So long that texts and photos have been erased. */
const longAgo = (): number => Date.now() - 90 * 24 * hour - 2 * hour;

const told: readonly Story[] = [
  { name: 'status/loading', shows: ['.skeleton', ''] },
  {
    name: 'status/received',
    then: shown((words) => {
      const receivedAt = Date.now() - 4 * minute;
      const steps = firstSteps(1, receivedAt);
      return {
        stage: 'received',
        confirmed: false,
        receivedAt,
        steps,
        messages: toldIn(words, receivedAt).slice(0, 1),
      };
    }),
    shows: ['.chips', 'Received'],
  },
  { name: 'status/handling', then: stage('handling'), shows: ['.chips', 'Being handled'] },
  {
    name: 'status/answered',
    then: stage('answered', () => ({ steps: firstSteps(4) })),
    shows: ['.chips', 'Answered'],
  },
  {
    name: 'status/resolved',
    then: shown(
      () => ({ stage: 'resolved', steps: firstSteps(5), upheld: true, can: ['add-information'] }),
      ({ finding }) => [said('judgement', finding)],
    ),
    shows: ['[part~="finding"]', 'your complaint is justified'],
  },
  {
    name: 'status/not-upheld',
    then: shown(
      () => ({ stage: 'answered', steps: firstSteps(4), upheld: false }),
      ({ rebuttal }) => [said('judgement', rebuttal)],
    ),
    shows: ['[part~="finding"]', 'did not find the complaint justified'],
  },
  {
    name: 'status/late',
    then: shown((words) => {
      const receivedAt = Date.now() - 26.5 * hour;
      return {
        receivedAt,
        steps: firstSteps(2, receivedAt),
        messages: toldIn(words, receivedAt).slice(0, 1),
      };
    }),
    shows: ['.late', 'late, and we are sorry'],
  },
  {
    name: 'status/new-time',
    then: shown(({ offer }) => ({
      steps: firstSteps(4).map((step) =>
        step.state === 'current'
          ? { ...step, expected: { by: Date.now() + 70 * hour, at: Date.now() - hour, reason: offer } }
          : step,
      ),
    })),
    shows: ['.expected', 'We now expect it by'],
  },
  {
    name: 'status/new-time-passed',
    then: shown(({ why }) => ({
      steps: firstSteps(3).map((step) =>
        step.state === 'current'
          ? {
              ...step,
              due: Date.now() - 3 * hour,
              expected: { at: Date.now() - hour, by: Date.now() - 20 * minute, reason: why },
            }
          : step,
      ),
    })),
    shows: ['.expected', 'that time has passed, too'],
  },
  {
    name: 'status/whole-conversation',
    then: shown(
      () => ({}),
      ({ answer, question, offer, finding, closing, why, added }) => [
        said('information', question),
        said('offer', offer),
        { ...said('objection', why), from: 'customer' },
        said('judgement', finding),
        said('claim-answer', closing),
        said('settlement', closing),
        said('resolution', answer),
        { ...said('reopening', why), from: 'customer' },
        { ...said('withdrawal', added), from: 'customer' },
        { ...said('rating', why), from: 'customer' },
      ],
    ),
    shows: ['[part~="messages"]', 'Answer to the claim'],
  },
  {
    name: 'status/promises-of-all-kinds',
    then: shown(() => ({
      steps: milestones.map((milestone, index) => ({
        milestone,
        state: index === 0 ? 'current' : 'ahead',
        due: Date.now() + (index + 1) * hour,
        lateBy: 0,
      })),
    })),
    shows: ['[part~="steps"]', 'Those responsible informed'],
  },
  {
    name: 'status/video',
    then: shown(() => ({
      photos: [
        { id: caseIds[1], name: 'unloading.mp4', type: 'video/mp4', size: 8_400_000, stored: true },
        { id: caseIds[2], type: 'image/jpeg', size: 620_000, stored: true },
      ],
    })),
    shows: ['redress-case-files', 'Video · 8 MB'],
  },
  {
    name: 'status/photos-not-loaded',
    before: (scene) => {
      aCase(scene);
      scene.client.photoBytes = () => Promise.reject(new Error('no answer'));
    },
    then: async (scene) => {
      await shown(() => ({}))(scene);
      await press(scene, 'redress-case-files', '.action');
    },
    shows: ['redress-case-files', 'could not be loaded'],
  },
  {
    name: 'status/files-from-staff',
    then: shown(
      () => ({
        photos: [
          { id: caseIds[1], name: 'gate-4.jpg', type: 'image/jpeg', size: 1_400_000, stored: true },
          { id: caseIds[2], name: 'inspection.pdf', type: 'application/pdf', size: 210_000, stored: true },
        ],
      }),
      ({ finding }) => [{ ...said('judgement', finding), photos: [caseIds[2]] }],
    ),
    shows: [['[part~="messages"] redress-case-files', '[part~="file"] .action'], 'Save'],
  },
  {
    name: 'status/waiting-for-you',
    then: asking,
    shows: [['#answer', '#title'], 'Please answer our question'],
  },
  {
    name: 'status/other-zone',
    then: shown(() => ({ timeZone: 'Pacific/Kiritimati' })),
    shows: ['header', 'All times are in Kiritimati Time'],
  },
  {
    name: 'status/entered-by-staff',
    then: shown((words) => ({
      messages: toldIn(words).map((each) => (each.from === 'customer' ? { ...each, onBehalf: true } : each)),
    })),
    shows: ['[part~="messages"]', 'entered by staff'],
  },
  {
    name: 'status/rated',
    then: stage('closed', () => ({
      steps: doneSteps(),
      rating: { satisfied: true, score: 4, at: Date.now() - minute },
      can: [],
    })),
    shows: [['redress-rating', '[part~="given"]'], '4 of 5'],
  },
  { name: 'status/satisfied', then: closed('satisfied'), shows: ['[part~="ending"]', 'you are satisfied'] },
  {
    name: 'status/unsatisfied',
    then: closed('unsatisfied', { upheld: true }),
    shows: ['[part~="ending"]', 'our final answer'],
  },
  {
    name: 'status/unreachable',
    then: closed('unreachable'),
    shows: ['[part~="ending"]', 'We tried to reach you'],
  },
  {
    name: 'status/withdrawn',
    then: closed('withdrawn'),
    shows: ['[part~="ending"]', 'You have taken this report back'],
  },
  {
    name: 'status/merged',
    then: closed('merged', { mergedInto: { id: caseIds[1], number: 'SHA-2026-000017' } }),
    shows: ['[part~="ending"]', 'Your case continues under number SHA-2026-000017'],
  },
  {
    name: 'status/reopened',
    then: stage('handling', () => ({ round: 2, steps: firstSteps(2) })),
    shows: ['.chips', 'Reopened, round 2'],
  },
  {
    name: 'status/erased',
    then: shown((words) => ({
      stage: 'closed',
      receivedAt: longAgo(),
      steps: doneSteps(longAgo()),
      ending: 'satisfied',
      closedAt: longAgo() + 2 * hour,
      erased: true,
      can: [],
      messages: toldIn(words, longAgo()).map(({ at, from, about }) => ({ at, from, about })),
      photos: [],
    })),
    shows: ['[part~="messages"]', 'This text has been erased.'],
  },
  {
    name: 'status/offline',
    then: shown(
      () => ({}),
      () => [],
      'offline',
    ),
    shows: ['.notice', 'This is the latest we know'],
  },
  {
    name: 'status/unavailable',
    then: shown(
      () => ({}),
      () => [],
      'unavailable',
    ),
    shows: ['.notice', 'We will keep trying'],
  },
  {
    name: 'status/not-found',
    then: async ({ element, client }) => {
      client.show({ freshness: 'not-found' });
      await settled(element);
    },
    shows: ['.notice', 'There is no case under this link'],
  },
  {
    name: 'status/link-not-found',
    before: ({ element }) => void Object.assign(element, { link: 'SHA-2026-000042.cut' }),
    then: async ({ element, client }) => {
      client.show({ freshness: 'not-found' });
      await settled(element);
    },
    shows: ['.another-link', 'The whole link'],
  },
];

export const statusStories: readonly Story[] = told.map((story) => ({ before: aCase, ...story }));

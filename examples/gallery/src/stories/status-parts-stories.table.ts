import type { CaseView, ViewClaim } from '@redress/sdk/contract';
import { hour, minute } from '@redress/widget/testing';
import type { Scene, Story } from '../story.ts';
import { fill, photo, pick, press, submit } from './acting.ts';
import { aCase, asking, shown } from './status-stories.table.ts';
import { doneSteps, firstSteps, said } from './status-views.ts';

const failing = (scene: Scene): void => {
  aCase(scene);
  scene.client.commandOutcome = new Error('failed');
};
const disconnected = (scene: Scene): void => {
  aCase(scene);
  scene.client.commandOutcome = 'queued';
};

/** One after the other. */
const steps =
  (...all: readonly ((scene: Scene) => unknown)[]) =>
  async (scene: Scene): Promise<void> => {
    for (const step of all) await step(scene);
  };

const offered = shown(
  () => ({
    steps: firstSteps(4),
    plan: { solvability: 'short-time', by: Date.now() + 24 * hour },
    awaits: ['consent'],
    can: ['accept-plan', 'decline-plan', 'add-information'],
  }),
  ({ offer }) => [said('offer', offer)],
);
const offer = 'redress-offer';

const resolved = shown(() => ({
  stage: 'resolved',
  steps: firstSteps(5),
  awaits: ['rating'],
  can: ['rate', 'add-information'],
}));
const rating = 'redress-rating';
const verdict = (nth: number) => (scene: Scene) =>
  press(scene, rating, `.choices:not(.scores) label:nth-of-type(${nth}) input`);

const withClaims = (
  claims: () => readonly ViewClaim[],
  can: CaseView['can'] = ['claim', 'add-information'],
) => shown(() => ({ claims: [...claims()], can }));
const amount = { amount: 12_800, currency: 'CNY' };
const claimed = (): ViewClaim => ({ basis: 'contract', amount, at: Date.now() - hour });
const claim = 'redress-claim';
const opened = steps(
  withClaims(() => []),
  (scene) => press(scene, claim, '#open'),
);

const reopenable = shown(() => ({
  stage: 'closed',
  steps: doneSteps(),
  ending: 'satisfied',
  closedAt: Date.now() - 5 * minute,
  reopenUntil: Date.now() + 7 * 24 * hour,
  can: ['reopen'],
}));
const reopen = 'redress-reopen';

const withdrawable = shown(() => ({ can: ['withdraw', 'add-information'] }));
const withdraw = 'redress-withdraw';
const asked = steps(withdrawable, (scene) => press(scene, withdraw, '#open'));

const standing = shown(() => ({}));
const add = 'redress-add-information';
const added = steps(
  standing,
  (scene) => fill(scene, scene.words.added, add, 'textarea'),
  (scene) => submit(scene, add),
);

const answer = '#answer';
const answered = steps(
  asking,
  (scene) => fill(scene, scene.words.added, answer, 'textarea'),
  (scene) => submit(scene, answer),
);

const told: readonly Story[] = [
  { name: 'status/offer', then: offered, shows: [[offer, '#title'], 'Do you agree to this solution?'] },
  {
    name: 'status/offer-declining',
    then: steps(offered, (scene) => press(scene, offer, '#decline')),
    shows: [[offer, 'label'], 'What would have to be different?'],
  },
  {
    name: 'status/offer-declined',
    then: steps(
      offered,
      (scene) => press(scene, offer, '#decline'),
      (scene) => fill(scene, scene.words.why, offer, 'textarea'),
      (scene) => submit(scene, offer),
    ),
    shows: [[offer, '.notice'], 'We will work out another solution'],
  },
  {
    name: 'status/offer-accepted',
    then: steps(offered, (scene) => press(scene, offer, '.primary')),
    shows: [[offer, '.notice.good'], 'We will go ahead as proposed'],
  },
  {
    name: 'status/offer-failed',
    before: failing,
    then: steps(offered, (scene) => press(scene, offer, '.primary')),
    shows: [[offer, '.notice.bad'], 'could not be sent'],
  },
  {
    name: 'status/offer-agreed',
    then: shown(
      () => ({ plan: { solvability: 'at-once', by: Date.now() + 5 * hour }, steps: firstSteps(4) }),
      (words) => [said('offer', words.offer)],
    ),
    shows: ['#plan', 'The solution'],
  },
  { name: 'status/rating', then: resolved, shows: [[rating, 'legend'], 'Are you satisfied'] },
  {
    name: 'status/rating-satisfied',
    then: steps(resolved, verdict(1), (scene) => press(scene, rating, '.scores label:nth-of-type(4) input')),
    shows: [[rating, '.scores'], 'Very good'],
  },
  {
    name: 'status/rating-dissatisfied',
    then: steps(resolved, verdict(2)),
    shows: [[rating, '.notice'], 'We will handle it again'],
  },
  {
    name: 'status/rating-sent',
    then: steps(resolved, verdict(1), (scene) => submit(scene, rating)),
    shows: [[rating, '.notice.good'], 'Thank you for your rating'],
  },
  {
    name: 'status/rating-queued',
    before: disconnected,
    then: steps(resolved, verdict(1), (scene) => submit(scene, rating)),
    shows: [[rating, '.notice.good'], 'saved on this device'],
  },
  {
    name: 'status/rating-failed',
    before: failing,
    then: steps(resolved, verdict(1), (scene) => submit(scene, rating)),
    shows: [[rating, '.notice.bad'], 'could not be sent'],
  },
  {
    name: 'status/claim-offered',
    then: withClaims(() => []),
    shows: [[claim, '#open'], 'Claim compensation'],
  },
  { name: 'status/claim-form', then: opened, shows: [[claim, 'legend'], 'What is it based on?'] },
  {
    name: 'status/claim-errors',
    then: steps(
      opened,
      (scene) => fill(scene, '1.280', claim, '#amount'),
      (scene) => fill(scene, 'yuan', claim, '#currency'),
      (scene) => submit(scene, claim),
    ),
    shows: [[claim, '#amount-error'], 'Please write the amount in figures'],
  },
  {
    name: 'status/claim-sent',
    then: steps(
      opened,
      (scene) => fill(scene, scene.words.claim, claim, 'textarea'),
      (scene) => submit(scene, claim),
    ),
    shows: [[claim, '.notice.good'], 'We have received your claim'],
  },
  {
    name: 'status/claim-open',
    then: withClaims(() => [{ ...claimed(), due: Date.now() + 30 * hour }]),
    shows: ['.claims', 'Not answered yet'],
  },
  {
    name: 'status/claims-answered',
    then: withClaims(() => [
      {
        ...claimed(),
        answer: 'granted-in-part',
        granted: { amount: 8_000, currency: 'CNY' },
        due: Date.now() + 72 * hour,
      },
      { ...claimed(), basis: 'law', answer: 'granted', settledAt: Date.now() - 10 * minute },
      { basis: 'goodwill', at: Date.now() - 3 * hour, answer: 'refused' },
    ]),
    shows: ['.claims', 'Granted in part'],
  },
  { name: 'status/reopen', then: reopenable, shows: [[reopen, '#title'], 'Is it not solved after all?'] },
  {
    name: 'status/reopen-missing',
    then: steps(reopenable, (scene) => submit(scene, reopen)),
    shows: [[reopen, '.error'], 'Please write something first'],
  },
  {
    name: 'status/reopen-sent',
    then: steps(
      reopenable,
      (scene) => fill(scene, scene.words.why, reopen, 'textarea'),
      (scene) => submit(scene, reopen),
    ),
    shows: [[reopen, '.notice.good'], 'It is open again'],
  },
  {
    name: 'status/withdraw',
    then: withdrawable,
    shows: [[withdraw, '#open'], 'Take this report back'],
  },
  { name: 'status/withdraw-asking', then: asked, shows: [[withdraw, '#title'], 'Take it back?'] },
  {
    name: 'status/withdraw-sent',
    then: steps(asked, (scene) => submit(scene, withdraw)),
    shows: [[withdraw, '.notice.good'], 'You have taken it back'],
  },
  {
    name: 'status/add-photos',
    then: steps(standing, async (scene) =>
      pick(scene, [await photo('seal-left.jpg'), await photo('seal-right.jpg')], { path: [add] }),
    ),
    shows: [[add, 'redress-photo-picker', 'img'], ''],
  },
  {
    name: 'status/answer-sent',
    then: answered,
    shows: [[answer, '.notice.good'], 'Your answer has been added to the case'],
  },
  {
    name: 'status/answer-queued',
    before: disconnected,
    then: answered,
    shows: [[answer, '.notice.good'], 'Saved on this device'],
  },
  {
    name: 'status/answer-missing',
    then: steps(asking, (scene) => submit(scene, answer)),
    shows: [[answer, '.error'], 'Please write something first'],
  },
  {
    name: 'status/answer-failed',
    before: failing,
    then: answered,
    shows: [[answer, '.notice.bad'], 'could not be added'],
  },
  { name: 'status/added', then: added, shows: ['[part~="messages"]', 'On its way'] },
  {
    name: 'status/added-queued',
    before: disconnected,
    then: added,
    shows: [[add, '[role="status"]'], 'Saved on this device'],
  },
  {
    name: 'status/add-missing',
    then: steps(standing, (scene) => submit(scene, add)),
    shows: [[add, '.error'], 'Please write something first'],
  },
  {
    name: 'status/add-failed',
    before: failing,
    then: added,
    shows: [[add, '.notice.bad'], 'could not be added'],
  },
];

export const statusPartsStories: readonly Story[] = told.map((story) => ({ before: aCase, ...story }));

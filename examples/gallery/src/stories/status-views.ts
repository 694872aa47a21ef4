import type { CaseView, ViewMessage } from '@redress/sdk/contract';
import { caseView, hour, minute } from '@redress/widget/testing';
import type { Words } from '../words.table.ts';

const received = (): number => Date.now() - 2 * hour;

/** What was said until now: a report and a first answer. */
export const toldIn = ({ lost, answer }: Words, receivedAt = received()): ViewMessage[] => [
  { at: receivedAt, from: 'customer', about: 'complaint', text: lost },
  { at: receivedAt + 42 * minute, from: 'staff', about: 'answer', text: answer },
];

/** Something that staff said a quarter of an hour ago. */
export const said = (about: ViewMessage['about'], text: string): ViewMessage => ({
  at: Date.now() - 15 * minute,
  from: 'staff',
  about,
  text,
});

/** A case as customers see it, with what was said in their language. */
export const viewIn = (words: Words, changed: Partial<CaseView> = {}, more: readonly ViewMessage[] = []) =>
  caseView({ messages: [...toldIn(words), ...more], ...changed });

/** All steps are done, within the hour. */
export const doneSteps = (receivedAt?: number): CaseView['steps'] => firstSteps(Infinity, receivedAt);

/** Only the first steps are done; the times promised for the others count from the receipt. */
export const firstSteps = (done: number, receivedAt = received()): CaseView['steps'] =>
  caseView().steps.map(({ milestone, due, at, lateBy }, index) => {
    const isDone = index < done;
    const state = isDone ? 'done' : index === done ? 'current' : 'ahead';
    return {
      milestone,
      state,
      lateBy: isDone ? lateBy : 0,
      ...(due !== undefined && { due: due - received() + receivedAt }),
      ...(isDone && { at: (at ?? received() + 50 * minute) - received() + receivedAt }),
    };
  });

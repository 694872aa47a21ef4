import { customerView, type EpochMs, type Message } from '@redress/rules';
import type { CaseView, ViewMessage } from '../contract/index.ts';
import { contextOf, type CaseAtHand } from './case-at-hand.ts';
import type { Written } from './contents.ts';

/** What the customer may see, the texts filled in where they have not been erased. */
export function customerCaseView(
  atHand: CaseAtHand,
  written: ReadonlyMap<string, Written>,
  at: EpochMs,
): CaseView {
  const view = customerView(atHand.case, contextOf(atHand, at));
  const names = new Map([...written.values()].flatMap(({ photoNames = {} }) => Object.entries(photoNames)));
  return {
    ...view,
    steps: view.steps.map((step) => ({ ...step })),
    messages: messagesOf(view.messages, written),
    photos: view.photos.map(({ id, type, size, stored }) => ({
      id,
      name: names.get(id),
      type,
      size,
      stored,
    })),
    claims: view.claims.map((claim) => ({ ...claim })),
    awaits: [...view.awaits],
    can: [...view.can],
    timeZone: atHand.branch.timeZone,
  };
}

export const messagesOf = (
  messages: readonly Message[],
  written: ReadonlyMap<string, Written>,
): ViewMessage[] =>
  messages.map(({ at, from, about, onBehalf, record, content }) => ({
    at,
    from,
    about,
    onBehalf,
    record,
    text: written.get(content.ref)?.text,
  }));

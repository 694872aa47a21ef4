import { customerView, type Message } from '@redress/rules';
import type { CaseView, ViewMessage } from '@redress/sdk/contract';
import type { Written } from './contents.ts';
import { contextOf, type StoredCase } from './stored-case.ts';

/** What the customer may see, the texts filled in where they have not been erased. */
export function customerCaseView(
  stored: StoredCase,
  written: ReadonlyMap<string, Written>,
  at: number,
): CaseView {
  const view = customerView(stored.case, contextOf(stored, at));
  const names = new Map([...written.values()].flatMap(({ photoNames = {} }) => Object.entries(photoNames)));
  return {
    ...view,
    steps: view.steps.map((step) => ({ ...step })),
    messages: messagesOf(view.messages, written),
    photos: view.photos.map(({ id, type, size, stored: arrived }) => ({
      id,
      name: names.get(id),
      type,
      size,
      stored: arrived,
    })),
    claims: view.claims.map((claim) => ({ ...claim })),
    awaits: [...view.awaits],
    can: [...view.can],
    timeZone: stored.branch.timeZone,
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

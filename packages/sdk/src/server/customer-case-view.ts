import { customerView, type EpochMs, type Message, type Photo, type Rating } from '@redress/rules';
import type { CaseView, ViewMessage, ViewPhoto } from '../contract/index.ts';
import { contextOf, type CaseAtHand } from './case-at-hand.ts';
import type { Written } from './contents.ts';

/** What the customer may see, the texts filled in where they have not been erased. */
export function customerCaseView(
  atHand: CaseAtHand,
  written: ReadonlyMap<string, Written>,
  at: EpochMs,
): CaseView {
  const view = customerView(atHand.case, contextOf(atHand, at));
  return {
    ...view,
    steps: view.steps.map(({ expected, ...step }) => ({
      ...step,
      expected: expected && {
        by: expected.by,
        at: expected.at,
        reason: written.get(expected.reason.ref)?.text,
      },
    })),
    messages: messagesOf(view.messages, written),
    photos: photosOf(view.photos, written),
    claims: view.claims.map((claim) => ({ ...claim })),
    rating: ratingOf(view.rating),
    awaits: [...view.awaits],
    can: [...view.can],
    timeZone: atHand.branch.timeZone,
  };
}

/** Photos with the names that were given to them. */
export function photosOf(photos: readonly Photo[], written: ReadonlyMap<string, Written>): ViewPhoto[] {
  const names = new Map([...written.values()].flatMap(({ photoNames = {} }) => Object.entries(photoNames)));
  return photos.map(({ id, type, size, stored, shows }) => ({
    id,
    name: names.get(id),
    type,
    size,
    shows,
    stored,
  }));
}

export const messagesOf = (
  messages: readonly Message[],
  written: ReadonlyMap<string, Written>,
): ViewMessage[] =>
  messages.map(({ at, from, about, onBehalf, record, content, photos }) => ({
    at,
    from,
    about,
    onBehalf,
    record,
    text: written.get(content.ref)?.text,
    photos: photos && [...photos],
  }));

export const ratingOf = (rating: Rating | undefined): CaseView['rating'] =>
  rating && { ...rating, reasons: rating.reasons && [...rating.reasons] };

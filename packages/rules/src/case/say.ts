import type { Draft } from './begin.ts';
import type { Message } from './case.ts';
import type { ContentRef, PhotoManifest } from './content.ts';
import { eventTable } from './events.table.ts';
import type { CaseEvent } from './events.ts';
import type { RecordName } from './records.table.ts';
import { customersWords, isInternal } from './said-by.ts';

/** How a message is added: to another list, or to a list that nobody else has seen yet. */
export type Append = (messages: readonly Message[], message: Message) => readonly Message[];
export const append: Append = (messages, message) => [...messages, message];
export const push: Append = (messages, message) => {
  (messages as Message[]).push(message);
  return messages;
};

/** Where events have their texts. */
interface Said {
  readonly content?: ContentRef;
  readonly reason?: ContentRef;
  readonly note?: ContentRef;
  readonly understood?: ContentRef;
  readonly record?: RecordName;
  readonly photos?: readonly PhotoManifest[];
}

/** Adds to a case what was said with an event, if anything was. */
export function say(draft: Draft, { type, data, occurredAt: at, actor }: CaseEvent, add: Append): void {
  const about = eventTable[type]?.says;
  if (!about) return;
  const from = customersWords.includes(about) ? 'customer' : 'staff';
  if (from === 'staff' && !isInternal(about)) draft.lastNewsAt = Math.max(draft.lastNewsAt, at);
  const { content, reason, note, understood, record, photos = [] } = data as Said;
  const sayOne = (text: ContentRef | undefined): void => {
    if (!text) return;
    const message: { -readonly [K in keyof Message]: Message[K] } = { at, from, about, content: text };
    if (record) message.record = record;
    if (photos.length > 0) message.photos = photos.map(({ id }) => id);
    if (from === 'customer' && actor.role !== 'customer') message.onBehalf = true;
    draft.messages = add(draft.messages, message);
  };
  sayOne(content ?? reason ?? note);
  sayOne(understood);
}

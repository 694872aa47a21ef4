import type { Milestone } from '@redress/rules';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

interface Promise {
  readonly milestone: Milestone;
  readonly due?: number | undefined;
}

/**
 * The promised times as sentences, the earliest first: "we answer by 14:35 today".
 *
 * @param now by the server's clock, as the times are
 */
export const promisedTimes = (
  promises: readonly Promise[],
  timeZone: string,
  texts: Messages,
  formats: Formats,
  now: number = Date.now(),
): readonly string[] =>
  inOrder(promises).map((promise) => promisedTime(promise, timeZone, texts, formats, now));

/** One of them. */
export const promisedTime = (
  { milestone, due }: Promise & { readonly due: number },
  timeZone: string,
  { terms }: Messages,
  formats: Formats,
  now: number,
): string => terms.milestones[milestone].promise(formats.whenInZone(due, timeZone, now));

/** Those that have a time, the earliest first. */
export const inOrder = <P extends Promise>(
  promises: readonly P[],
): readonly (P & { readonly due: number })[] =>
  promises
    .flatMap((promise) => (promise.due === undefined ? [] : [{ ...promise, due: promise.due }]))
    .sort((a, b) => a.due - b.due);

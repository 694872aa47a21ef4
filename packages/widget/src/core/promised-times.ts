import type { Milestone } from '@redress/rules';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

interface Promise {
  readonly milestone: Milestone;
  readonly due?: number | undefined;
}

/**
 * The promised times as sentences, the earliest first: "we will answer by 14:35 today". Whose clock that is stands beside them once
 * (`foreignZone`), not in each.
 *
 * @param now by the server's clock, as the times are
 */
export const promisedTimes = (
  promises: readonly Promise[],
  timeZone: string,
  texts: Messages,
  formats: Formats,
  now: number,
): readonly string[] =>
  inOrder(promises).map((promise) => promisedTime(promise, timeZone, texts, formats, now));

/** One of them. */
export const promisedTime = (
  { milestone, due }: Promise & { readonly due: number },
  timeZone: string,
  { terms }: Messages,
  formats: Formats,
  now: number,
): string => terms.milestones[milestone].promise(formats.when(due, timeZone, now));

/** Those that have a time, the earliest first. */
export const inOrder = <P extends Promise>(
  promises: readonly P[],
): readonly (P & { readonly due: number })[] =>
  promises
    .flatMap((promise) => (promise.due === undefined ? [] : [{ ...promise, due: promise.due }]))
    .sort((a, b) => a.due - b.due);

/** The name of the zone by whose clock they are told, where the device's clock shows another time. */
export const foreignZone = (
  promises: readonly Promise[],
  timeZone: string,
  formats: Formats,
): string | undefined =>
  inOrder(promises)
    .map(({ due }) => formats.foreignZone(due, timeZone))
    .find((zone) => zone !== undefined);

/** The clauses that lay them down, each once. */
export const sourcesOf = <Source>(promises: readonly { readonly source: Source }[]): readonly Source[] => [
  ...new Set(promises.map(({ source }) => source)),
];

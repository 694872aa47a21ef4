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
export function promisedTimes(
  promises: readonly Promise[],
  timeZone: string,
  { terms }: Messages,
  formats: Formats,
  now: number = Date.now(),
): readonly string[] {
  return promises
    .flatMap(({ milestone, due }) => (due === undefined ? [] : [{ milestone, due }]))
    .sort((a, b) => a.due - b.due)
    .map(({ milestone, due }) => terms.milestones[milestone].promise(formats.whenInZone(due, timeZone, now)));
}

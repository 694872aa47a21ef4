import type { CaseView, ViewStep } from '@redress/sdk/contract';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

const minute = 60_000;

/** How long before a promised time it is said aloud that it nears, in milliseconds, and that it has come. */
export const marks = [60 * minute, 15 * minute, 5 * minute, 0] as const;

/** How long it is to a step's promised time: “in 2 hours 5 minutes”. Nothing when no clock runs, or it is too late. */
export function countdown(
  step: ViewStep,
  now: number,
  { status }: Messages,
  formats: Formats,
): string | undefined {
  const due = runningTo(step);
  return due === undefined || due <= now ? undefined : status.left(formats.duration(due - now));
}

/**
 * What is to be said aloud of the promised times: the mark that was passed last since somebody began to look. A clock that were read out
 * each minute would be in the way.
 *
 * @param since when the case was first shown; what had passed by then stands on the page
 */
export function announcement(
  { steps }: CaseView,
  since: number,
  now: number,
  { status, terms }: Messages,
  formats: Formats,
): string | undefined {
  const passed = steps
    .flatMap((step) => marks.map((mark) => ({ step, mark, at: (runningTo(step) ?? Infinity) - mark })))
    .filter(({ at }) => at > since && at <= now)
    .sort((a, b) => b.at - a.at)[0];
  if (!passed) return undefined;
  const { name } = terms.milestones[passed.step.milestone];
  return passed.mark === 0 ? status.timeIsUp(name) : status.soon(name, formats.duration(passed.mark));
}

const runningTo = ({ state, due, paused }: ViewStep): number | undefined =>
  state === 'done' || paused ? undefined : due;

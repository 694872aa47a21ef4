import type { EpochMs } from '@redress/rules';
import type { Stop } from '../ports.ts';

/** A clock that stands still until it is moved, with timers that fire when it is. */
export interface FakeClock {
  now(): EpochMs;
  /** Runs the work once after so many milliseconds of this clock. */
  after(milliseconds: number, work: () => void): Stop;
  /** Moves on; timers that are due on the way fire in their order, each at its own time. */
  pass(milliseconds: number): void;
  /** Moves on to the next timer and fires it. False when there is none. */
  passToNext(): boolean;
}

/** @param start epoch milliseconds */
export function createFakeClock(start: EpochMs): FakeClock {
  const timers = new Set<{ readonly at: EpochMs; readonly work: () => void }>();
  let now = start;

  function fire(until: EpochMs): boolean {
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (!next || next.at > until) return false;
    timers.delete(next);
    now = Math.max(now, next.at);
    next.work();
    return true;
  }

  return {
    now: () => now,
    after: (milliseconds, work) => {
      const timer = { at: now + milliseconds, work };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: (milliseconds) => {
      const until = now + milliseconds;
      while (fire(until));
      now = until;
    },
    passToNext: () => fire(Infinity),
  };
}

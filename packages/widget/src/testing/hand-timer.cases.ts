import type { After } from '../core/timer.ts';

/** A timer whose time passes only when a test lets it. */
export interface HandTimer extends After {
  /** Lets so many milliseconds pass; what falls due in them is done, the earliest first. */
  pass(milliseconds: number): void;
  /** How many works wait. */
  readonly waiting: number;
}

export function createHandTimer(): HandTimer {
  const works = new Map<() => void, number>();
  let now = 0;
  const after: After = (milliseconds, work) => {
    const once = (): void => work();
    works.set(once, now + milliseconds);
    return () => works.delete(once);
  };
  const earliest = (until: number) =>
    [...works].filter(([, due]) => due <= until).sort(([, a], [, b]) => a - b)[0];
  return Object.defineProperties(after as HandTimer, {
    waiting: { get: () => works.size },
    pass: {
      value: (milliseconds: number) => {
        const until = now + milliseconds;
        for (let next = earliest(until); next; next = earliest(until)) {
          const [work, due] = next;
          works.delete(work);
          now = due;
          work();
        }
        now = until;
      },
    },
  });
}

import type { After } from '../core/timer.ts';
import { waybillFromCode } from './waybill-from-code.ts';

/** Milliseconds between two looks: quick to the eye, and the page has its turn. */
const pauseMs = 150;
/** Looks that fail one after the other until it is clear that no look will do: a system may name a detector that it does not let in. */
const patience = 5;

export interface Looking {
  /** What the codes in sight say, the one that is aimed at first. */
  readonly read: () => Promise<readonly string[]>;
  readonly after: After;
  readonly found: (number: string) => void;
  /** A code is in sight, but none with a number. */
  readonly unusable: () => void;
  /** Nothing can be read here at all. */
  readonly broken: () => void;
}

/**
 * Looks again and again until a number was read twice alike: bars that are cut off or blurred are easily read as others. Returns
 * what stops it.
 */
export function lookForCode({ read, after, found, unusable, broken }: Looking): () => void {
  let last: string | undefined;
  let failures = 0;
  let stop = (): void => undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    const codes = await read().catch(() => undefined);
    if (isStopped) return;
    if (codes === undefined) {
      // A picture that cannot be read now can be in a moment.
      failures += 1;
      if (failures < patience) again();
      else broken();
      return;
    }
    failures = 0;
    const number = numberIn(codes);
    if (number !== undefined && number === last) {
      found(number);
      return;
    }
    if (number === undefined && codes.length > 0) unusable();
    // One look at nothing, as when the hand shakes, forgets nothing.
    if (codes.length > 0) last = number;
    again();
  };
  const again = (): void => {
    stop = after(pauseMs, () => void look());
  };
  again();
  return () => {
    isStopped = true;
    stop();
  };
}

/** The first number in what codes say. */
export function numberIn(codes: readonly string[]): string | undefined {
  for (const code of codes) {
    const number = waybillFromCode(code);
    if (number !== undefined) return number;
  }
  return undefined;
}

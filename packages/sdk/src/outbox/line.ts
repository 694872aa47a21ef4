import type { EpochMs } from '@redress/rules';
import type { KeptEntry } from './entry.ts';
import { readyEntries } from './ready-entries.ts';

/** `notBefore` of an entry whose turn does not come by itself: it was rejected, or others of its case go first. */
export const never: EpochMs = Number.MAX_SAFE_INTEGER;

/** In the line for another try when there is a connection. */
export const isWaitingForNetwork = ({ waitsFor, notBefore }: KeptEntry): boolean =>
  waitsFor === 'network' && notBefore !== never;

/** What an entry becomes whose wait is over. */
export const due = { waitsFor: 'turn', notBefore: 0 } as const;

type Place = Pick<KeptEntry, 'notBefore' | 'order'>;

/** Part of the line: the entries of a kind whose time is `from` or later, and earlier than `until`. */
export interface Stretch {
  readonly kind: KeptEntry['kind'];
  readonly from: EpochMs;
  readonly until: EpochMs;
  /** Only what stands behind this one. */
  readonly behind?: Place | undefined;
}

const compare = (a: Place, b: Place): number => a.notBefore - b.notBefore || a.order - b.order;

/** The one in front within a stretch: by its time, then by its order. For stores without an index. */
export function firstIn(
  entries: Iterable<KeptEntry>,
  { kind, from, until, behind }: Stretch,
  except: ReadonlySet<string>,
): KeptEntry | undefined {
  let first: KeptEntry | undefined;
  for (const entry of entries) {
    const { notBefore } = entry;
    if (entry.kind !== kind || notBefore < from || notBefore >= until || except.has(entry.id)) continue;
    if (behind && compare(entry, behind) <= 0) continue;
    if (!first || compare(entry, first) < 0) first = entry;
  }
  return first;
}

/**
 * What changes in the line after something of a case has come or gone: those that may be sent now are due, those that have
 * to let others go first are not.
 *
 * @param own all that waits or was rejected of one case, in its order
 */
export function lineUp(own: readonly KeptEntry[]): readonly KeptEntry[] {
  const ready = new Set(readyEntries(own));
  return own.flatMap((entry) => {
    const isHeldBack = entry.notBefore === never;
    if (isHeldBack !== ready.has(entry)) return [];
    return { ...entry, notBefore: isHeldBack ? 0 : never };
  });
}

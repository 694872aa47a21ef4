import type { Source } from '../sources/index.ts';
import type { EpochMs, LocalDate } from './instant.ts';

/** One value of a policy: since when it holds, the clause it comes from, and, if the source leaves it open, why this default. */
export interface DatedValue<T> {
  /** First date on which the value holds, at midnight UTC. */
  readonly from: LocalDate;
  readonly value: T;
  readonly source: Source;
  /** Present when the number is ours because the source leaves it open: the reason for it. */
  readonly assumed?: string;
}

/** Values in the order of their dates; each holds until the next begins. */
export type Dated<T> = readonly DatedValue<T>[];

/** A value was asked for a time before the first date on which the policy says anything. */
export class NotInForceError extends Error {
  override readonly name = 'NotInForceError';
  readonly at: EpochMs;
  readonly firstFrom: LocalDate | undefined;

  constructor(at: EpochMs, firstFrom: LocalDate | undefined) {
    const silent = firstFrom === undefined ? 'at any time' : `before ${firstFrom}`;
    super(`The policy says nothing about this ${silent}; it was asked for ${new Date(at).toISOString()}.`);
    this.at = at;
    this.firstFrom = firstFrom;
  }
}

/**
 * The value in force at an instant.
 *
 * @throws {NotInForceError} before the first `from`
 */
export function inForce<T>(dated: Dated<T>, at: EpochMs): DatedValue<T> {
  for (let i = dated.length - 1; i >= 0; i--) {
    const candidate = dated[i]!;
    if (at >= midnightOf(candidate.from)) return candidate;
  }
  throw new NotInForceError(at, dated[0]?.from);
}

/** The instant from which a date's value holds: midnight UTC. */
export const midnightOf = (date: LocalDate): EpochMs => Date.parse(date);

import type { EpochMs, Span } from '../core/instant.ts';
import type { Department, Role } from '../core/vocabulary.ts';

/** A member of staff as the backend's tables have them. */
export interface StaffEntry {
  /** Never a name. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Codes of the branches they work for; absent for those who work for all. */
  readonly branches?: readonly string[] | undefined;
  /** Departments they work in, or head; absent for those who belong to none. */
  readonly departments?: readonly Department[] | undefined;
  /** When they are away. */
  readonly absent?: readonly Span[] | undefined;
  /** Id of the one who stands in while they are away. */
  readonly deputy?: string | undefined;
  /** When they are on duty around the clock, and may be woken for what is urgent. */
  readonly onDuty?: readonly Span[] | undefined;
}

/**
 * Who works where. It is no policy: it lives in the backend's tables, so that a change of staff changes no policy (XF-2.7).
 */
export interface Directory {
  readonly staff: readonly StaffEntry[];
}

/** Someone who is meant, and for whom they stand in. */
export interface Recipient {
  readonly id: string;
  readonly role: Role;
  /** Id of the one who is away. */
  readonly standsInFor?: string | undefined;
}

/** When someone is to be told, which need not be now: quiet hours are kept. */
export interface Telling {
  readonly role: Role;
  readonly staff: readonly Recipient[];
  readonly at: EpochMs;
}

import type { CaseEvent } from '@redress/rules';
import type { JWTVerifyGetKey } from 'jose';
import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import type { CaseAddress } from './cases/stored-case.ts';
import type { Admission } from './http/admission.ts';
import type { Directory } from './directory.ts';
import type { Timers } from './timers/timers.ts';

/** What the parts of the backend share. The clock, ids and randomness are handed in, so that tests decide them. */
export interface Dependencies {
  readonly db: Kysely<Database>;
  readonly directory: Directory;
  readonly timers: Timers;
  /** Finds the key that checks a token of staff. */
  readonly staffKeys: JWTVerifyGetKey;
  /** Now, in epoch milliseconds. */
  readonly clock: () => number;
  /** Runs the work once after so many milliseconds. Returns the function that prevents it. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Who is let in with a complaint. */
  readonly admission: Admission;
  /** A new unique id. */
  readonly nextId: () => string;
  /** A new salt for the hash of a personal text. */
  readonly salt: () => string;
  /** Removes all photos of a case for good. */
  readonly removePhotos: (address: CaseAddress) => Promise<void>;
  readonly log: (message: string, error?: unknown) => void;
  /** Hears of events after they have been committed. */
  readonly onAppended: (events: readonly CaseEvent[]) => void;
}

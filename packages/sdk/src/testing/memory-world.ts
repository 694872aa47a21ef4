import type {
  Actor,
  CalendarSpec,
  CaseEvent,
  Department,
  EpochMs,
  NumberSeries,
  Policy,
  Role,
} from '@redress/rules';
import type { CommandReceipt, PortalSettings, Receipt } from '../contract/index.ts';
import type { CaseAtHand, Challenger, Makes, NewContent } from '../server/index.ts';
import type { ChangeListener } from './stream-in-memory.ts';

/** A member of staff, and the token that they sign in with. */
export interface MemoryStaff {
  readonly token: string;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly departments?: readonly Department[];
}

/** One company with one branch and one portal. */
export interface MemoryCompany {
  readonly name: string;
  readonly portalKey: string;
  /** Code of the branch. */
  readonly branch: string;
  readonly policy: Policy;
  readonly settings?: PortalSettings;
  readonly calendars: Readonly<Record<'office' | 'always', CalendarSpec>>;
  readonly staff: readonly MemoryStaff[];
  /** Makes and checks the tokens of the portal’s customers (`makeCustomerToken`). Without it nobody is signed in there. */
  readonly customerKey?: string;
}

/** A case with all that a database would keep of it. */
export interface MemoryCase {
  atHand: CaseAtHand;
  readonly secretHash: string;
  /** Whose it is: the portal’s own id of its customer. */
  customer: string | undefined;
  readonly bodyHash: string;
  readonly receipt: Receipt;
  readonly events: CaseEvent[];
  /** By reference; those of an erased case are gone. */
  readonly contents: Map<string, NewContent>;
  readonly done: Map<string, { readonly bodyHash: string; readonly receipt: CommandReceipt }>;
}

/** Bytes of a photo that have arrived. */
export interface MemoryUpload {
  readonly caseId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  offset: number;
}

/** Everything that the memory backend knows. */
export interface MemoryWorld extends Makes {
  readonly company: MemoryCompany;
  readonly branch: CaseAtHand['branch'];
  readonly directory: CaseAtHand['staff'];
  readonly clock: () => EpochMs;
  /** What stands before the first receipt of a complaint. */
  readonly challenges: Challenger | undefined;
  readonly cases: Map<string, MemoryCase>;
  readonly uploads: Map<string, MemoryUpload>;
  /** Those who listen for changes, with what they showed to be let in. */
  readonly listeners: Map<ChangeListener, string>;
  /** The next running number of a year’s series. */
  readonly nextNumber: (year: number, series: NumberSeries) => number;
}

export const actorOf = (
  { id, roles, departments }: MemoryStaff,
  { branch }: Pick<MemoryCompany, 'branch'>,
): Actor => ({ id, roles, branches: [branch], departments: departments ?? [] });

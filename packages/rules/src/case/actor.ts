import type { Department, Role } from '../core/vocabulary.ts';

/** Who acts. `system` stands for what happens by itself: a due time passes, an upload arrives. */
export interface Actor {
  readonly roles: readonly (Role | 'system')[];
  /** The staff member's id; a customer has none, the tracking secret or the portal's login speaks for them. */
  readonly id?: string | undefined;
  /** Branches they work for; absent for those who belong to none: customers, the group office, the system. */
  readonly branches?: readonly string[] | undefined;
  /** Departments they work in; absent for those who belong to none. */
  readonly departments?: readonly Department[] | undefined;
}

/** The actor as an event keeps it: the role in which it was done. */
export interface RecordedActor {
  readonly role: Role | 'system';
  readonly id?: string | undefined;
}

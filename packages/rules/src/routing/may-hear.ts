import type { Case } from '../case/case.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import { isSecret } from './confidential.ts';
import type { Actor } from '../case/actor.ts';
import type { StaffEntry } from './directory.ts';

type Subject = Pick<Case, 'kind' | 'accused' | 'reporter'>;

/** Who must not hear of a case: the accused, and of what is kept secret nobody of their department (WF-6.1.3). */
export function isAccused(
  { id, departments }: Pick<Actor, 'id' | 'departments'>,
  subject: Subject,
  policy: Policy,
): boolean {
  const { accused } = subject;
  if (id !== undefined && accused?.staff?.includes(id)) return true;
  const department = accused?.department;
  return department !== undefined && isSecret(policy, subject) && departments?.includes(department) === true;
}

/**
 * Where a role is accused and no person, it may be any of those who hold it: they are not turned to in another role while
 * somebody else can be.
 */
export function isSuspected({ roles }: StaffEntry, { accused }: Subject, asked: Role): boolean {
  if (accused?.role === undefined || accused.role === asked || accused.staff?.length) return false;
  return roles.includes(accused.role);
}

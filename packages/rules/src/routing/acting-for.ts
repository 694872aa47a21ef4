import type { EpochMs } from '../core/instant.ts';
import type { Actor } from '../case/actor.ts';
import type { Directory } from './directory.ts';
import { standIn } from './stand-in.ts';

/** Somebody of the staff with what they may do for those whom they stand in for at a time. */
export function actingFor(actor: Actor, { staff }: Directory, at: EpochMs): Actor {
  const isAway = ({ absent = [] }: Directory['staff'][number]): boolean =>
    absent.some(([from, to]) => from <= at && at < to);
  const held = staff.filter(
    (entry) => entry.id !== actor.id && isAway(entry) && standIn(entry, staff, isAway) === actor.id,
  );
  if (actor.id === undefined || held.length === 0) return actor;
  const both = <T>(own: readonly T[] | undefined, theirs: readonly (readonly T[] | undefined)[]) =>
    own === undefined || theirs.includes(undefined)
      ? undefined
      : [...new Set([own, ...theirs].flatMap((list) => list!))];
  return {
    ...actor,
    roles: [...new Set([...actor.roles, ...held.flatMap(({ roles }) => roles)])],
    branches: both(
      actor.branches,
      held.map(({ branches }) => branches),
    ),
    departments: both(
      actor.departments,
      held.map(({ departments }) => departments),
    ),
  };
}

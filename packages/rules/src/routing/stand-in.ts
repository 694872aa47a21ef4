import type { StaffEntry } from './directory.ts';

/**
 * Who stands in for someone who is away: their deputy, or the deputy's if that one is away too. Nobody where the line ends,
 * leads back to somebody already asked, or to somebody not among the staff: who may not hear of a case sends no deputy.
 */
export function standIn(
  holder: StaffEntry,
  staff: readonly StaffEntry[],
  isAway: (entry: StaffEntry) => boolean,
): string | undefined {
  const asked = new Set<string>();
  let entry: StaffEntry | undefined = holder;
  while (entry && isAway(entry)) {
    const { id, deputy }: StaffEntry = entry;
    asked.add(id);
    entry =
      deputy === undefined || asked.has(deputy) ? undefined : staff.find((other) => other.id === deputy);
  }
  return entry?.id;
}

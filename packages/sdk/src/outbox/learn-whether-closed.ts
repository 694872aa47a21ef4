import type { OutboxStore } from '../ports.ts';

/** A closed case is no longer pointed out when the same is reported again. */
export async function learnWhetherClosed(
  store: OutboxStore,
  caseId: string,
  isClosed: boolean,
): Promise<void> {
  const closed = isClosed || undefined;
  if ((await store.case(caseId))?.closed === closed) return;
  await store.amend(caseId, (known) => ({ ...known, closed }));
}

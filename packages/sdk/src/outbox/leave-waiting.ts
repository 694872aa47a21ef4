import type { ForgetfulStore, OutboxStore } from '../ports.ts';

/**
 * Forgets all that can be shown, and leaves what still waits to be sent where it is: unseen from now on, and forgotten with its receipt.
 * For the store of a shared device.
 */
export async function leaveWaiting(store: OutboxStore & Partial<ForgetfulStore>): Promise<void> {
  for (const { id } of await store.drafts()) await store.removeDraft(id);
  for (const { id } of await store.cases()) {
    const entries = await store.ofCase(id);
    const waits = entries.some(({ rejected }) => !rejected);
    if (waits) await store.amend(id, (known) => ({ ...known, unseen: true }));
    else {
      // What was refused shows what somebody wrote, too, and would keep its case.
      for (const entry of entries) await store.remove(entry.id);
      await store.forget(id);
    }
  }
  // Something may have been sent meanwhile, and would be shown once more.
  store.forgetSent?.();
}

/** How many complaints wait to be sent, the unseen ones included. */
export async function countWaiting(store: OutboxStore): Promise<number> {
  const waits = (await store.entries()).filter(({ kind, rejected }) => kind === 'submission' && !rejected);
  return waits.length;
}

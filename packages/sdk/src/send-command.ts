import type { CustomerCommandInput } from './client.ts';
import { ProblemError } from './errors.ts';
import { freezeCommand } from './freeze-command.ts';
import { dismissRefused } from './outbox/dismiss-refused.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Ports } from './ports.ts';

/**
 * Keeps a customer's command and tries once to send it.
 *
 * @throws {RangeError} when the device knows no such case
 * @throws {ProblemError} when the server will never take it
 */
export async function sendCommand(
  caseId: string,
  input: CustomerCommandInput,
  ports: Ports,
  outbox: Pick<Outbox, 'append' | 'tried'>,
): Promise<'sent' | 'queued'> {
  const entries = await freezeCommand(caseId, input, ports);
  if (!(await outbox.append(...entries))) throw new RangeError(`This device knows no case ${caseId}.`);
  const [{ id: entryId }] = entries;
  await outbox.tried(entryId);

  const store = await ports.store();
  const left = (await store.ofCase(caseId)).find((one) => one.id === entryId);
  if (!left) return 'sent';
  if (!left.rejected) return 'queued';
  // The one who sent it is told now and still has the text; kept, it would only stand in the way.
  await dismissRefused(store, caseId, entryId);
  throw new ProblemError(left.rejected);
}

import type { CustomerCommandInput } from './client.ts';
import { CustomerCommand, faultsOf, wording } from './contract/index.ts';
import { newId } from './draft.ts';
import { ComplaintError } from './errors.ts';
import { announce, photoEntries } from './evidence/announced-file.ts';
import { waiting, type CommandEntry, type OutboxEntry } from './outbox/entry.ts';
import type { Ports } from './ports.ts';

/**
 * Freezes a customer's command for the outbox, each of its photos, prepared, as an entry of its own behind it.
 *
 * @throws {ComplaintError} when it cannot be sent as it is; an `EvidenceError` when that is because of its files
 */
export async function freezeCommand(
  caseId: string,
  input: CustomerCommandInput,
  ports: Pick<Ports, 'clock' | 'randomBytes' | 'sha256'>,
): Promise<readonly [command: CommandEntry, ...photos: OutboxEntry[]]> {
  const order = ports.clock();
  const files = input.type === 'add-information' ? await announce(input.photos ?? [], ports) : [];
  const photos = input.type === 'add-information' && { photos: files.map(({ manifest }) => manifest) };
  const parsed = CustomerCommand.safeParse({ ...input, ...photos, id: newId(ports) }, wording);
  if (!parsed.success) throw new ComplaintError(faultsOf(parsed.error));
  const { id } = parsed.data;
  return [
    { ...waiting(id, caseId, order), kind: 'command', body: JSON.stringify(parsed.data) },
    ...photoEntries(files, { caseId, order, announcedBy: id }),
  ];
}

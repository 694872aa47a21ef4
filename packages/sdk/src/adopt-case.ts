import { CaseView } from './contract/index.ts';
import { referenceOf } from './draft.ts';
import { ProblemError, UnreachableError } from './errors.ts';
import { headersOf } from './outbox/deliver.ts';
import type { StoredCase } from './outbox/entry.ts';
import { problemOf } from './outbox/verdict.ts';
import type { Ports } from './ports.ts';
import { readTrackingFragment } from './read-tracking-fragment.ts';

/**
 * Adopts a case from the fragment of a tracking link. Answers its id; nothing when there is no such case.
 *
 * @throws {UnreachableError | ProblemError}
 */
export async function adoptCase(
  fragment: string,
  portalKey: string,
  ports: Pick<Ports, 'store' | 'transport'>,
): Promise<string | undefined> {
  const read = readTrackingFragment(fragment);
  if (!read) return undefined;
  const store = await ports.store();
  const known = (await store.cases()).find(
    ({ id, receipt, secret }) => (id === read.ref || receipt?.number === read.ref) && secret === read.secret,
  );
  if (known) return known.id;
  const path = `v1/cases/${encodeURIComponent(read.ref)}`;
  const headers = headersOf(portalKey, read.secret);
  const response = await ports
    .transport()
    .then((transport) => transport.request({ method: 'GET', path, headers }))
    .catch((cause: unknown) => {
      throw new UnreachableError('The server could not be reached.', { cause });
    });
  if (response.status === 404) return undefined;
  const view = CaseView.safeParse(response.json);
  if (response.status !== 200 || !view.success) throw new ProblemError(problemOf(response));
  await store.putCase(adopted(view.data, read.secret));
  return view.data.id;
}

/** What this device keeps of a case that came by its tracking link. */
function adopted(view: CaseView, secret: string): StoredCase {
  const { id, number = id, receivedAt, issue, severity, timeZone, messages } = view;
  const ofStaff = messages.flatMap(({ from, photos = [] }) => (from === 'staff' ? photos : []));
  const photos = view.photos.filter((photo) => !ofStaff.includes(photo.id));
  return {
    id,
    secret,
    reference: referenceOf(id),
    startedAt: receivedAt,
    issue,
    standing: { stage: view.stage, awaits: view.awaits },
    excerpt: messages[0]?.text?.slice(0, 120) ?? '',
    promises: [],
    timeZone,
    photos: { total: photos.length, sent: photos.filter(({ stored }) => stored).length },
    receipt: { id, number, receivedAt, issue, severity, promises: [], timeZone },
  };
}

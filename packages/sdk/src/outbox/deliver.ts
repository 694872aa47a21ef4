import { CommandReceipt, Receipt } from '../contract/index.ts';
import type { Ports, TransportResponse } from '../ports.ts';
import type { OutboxEntry, StoredCase } from './entry.ts';
import { notNow, verdictOf, type Verdict } from './verdict.ts';

/** 409 to an upload: another request has moved its offset meanwhile. The next try asks for it again. */
const uploadNotNow: ReadonlySet<number> = new Set([...notNow, 409]);

/** Headers that say which portal speaks, and for which case. */
export const headersOf = (portalKey: string, secret: string): Readonly<Record<string, string>> => ({
  'redress-portal': portalKey,
  authorization: `Tracking ${secret}`,
});

/** The case as a delivery leaves it. */
export type Learnt = (record: StoredCase) => StoredCase;

/** Sends one entry once and says what came of it. */
export async function deliver(
  entry: OutboxEntry,
  record: StoredCase,
  portalKey: string,
  { transport, uploader, clock }: Pick<Ports, 'transport' | 'uploader' | 'clock'>,
): Promise<Verdict<Learnt>> {
  const headers = headersOf(portalKey, record.secret);
  const answer = async (send: () => Promise<TransportResponse>): Promise<TransportResponse | undefined> => {
    try {
      return await send();
    } catch {
      // No answer arrived; whether the request did is unknown, and the id makes a repetition harmless.
      return undefined;
    }
  };
  const post = (path: string, body: string) =>
    answer(async () =>
      (await transport()).request({
        method: 'POST',
        path,
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      }),
    );

  switch (entry.kind) {
    case 'submission':
      return verdictOf(await post('v1/cases', entry.body), learnReceipt, clock());
    case 'command':
      return verdictOf(
        await post(`v1/cases/${entry.caseId}/commands`, entry.body),
        (json) => (CommandReceipt.safeParse(json).success ? (known: StoredCase) => known : undefined),
        clock(),
      );
    case 'photo':
      return verdictOf(
        await answer(async () =>
          (await uploader()).upload({
            caseId: entry.caseId,
            photoId: entry.id,
            type: entry.type,
            bytes: entry.bytes,
            headers,
          }),
        ),
        () => (known: StoredCase) => ({ ...known, photos: { ...known.photos, sent: known.photos.sent + 1 } }),
        clock(),
        uploadNotNow,
      );
  }
}

function learnReceipt(json: unknown): Learnt | undefined {
  const parsed = Receipt.safeParse(json);
  if (!parsed.success) return undefined;
  const receipt = parsed.data;
  return (record) => ({
    ...record,
    receipt,
    issue: receipt.issue,
    promises: receipt.promises,
    timeZone: receipt.timeZone,
    rejected: undefined,
  });
}

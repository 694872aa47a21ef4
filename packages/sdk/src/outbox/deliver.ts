import type { EpochMs } from '@redress/rules';
import { onNetworkLoss } from '../adapters/network-loss.ts';
import { CommandReceipt, Receipt, type Problem } from '../contract/index.ts';
import type { Ports, TransportResponse } from '../ports.ts';
import type { KeptEntry, Learn, StoredCase } from './entry.ts';
import { uploadNotNow, verdictOf, type Verdict } from './verdict.ts';

/** Headers that say which portal speaks, and for which case; without its secret the customer’s identity has to open it. */
export const headersOf = (
  portalKey: string,
  secret: string | undefined,
): Readonly<Record<string, string>> => ({
  'redress-portal': portalKey,
  ...(secret !== undefined && { authorization: `Tracking ${secret}` }),
});

/** What a delivery needs. */
export interface Delivery extends Pick<Ports, 'transport' | 'uploader' | 'connectivity'> {
  readonly portalKey: string;
  /** Whether the network proves who the customer is (`identity/proving.ts`). */
  readonly isProved?: boolean | undefined;
  /** The answer to a challenge that the server wants met before it takes a complaint (`challenge/challenged.ts`). */
  readonly challengeAnswer?: string | undefined;
  /** By the server's clock: `Retry-After` may be a date of its. */
  readonly serverNow: () => EpochMs;
  /** The bytes of a photo, read only when it is its turn. */
  readonly bytes: (photoId: string) => Promise<ArrayBuffer | undefined>;
}

/** A photo whose bytes the device has lost will never arrive; the customer is told. */
const bytesMissing: Problem = {
  type: 'about:blank',
  title: 'The photo is no longer on this device.',
  status: 0,
  code: 'upload-refused',
};

export type Deliver = typeof deliver;

/** Sends one entry once and says what came of it. */
export async function deliver(
  entry: KeptEntry,
  record: StoredCase,
  {
    portalKey,
    transport,
    uploader,
    connectivity: { onLoss = onNetworkLoss },
    serverNow,
    bytes: bytesOf,
    isProved = false,
    challengeAnswer,
  }: Delivery,
): Promise<Verdict<Learn>> {
  // Without any proof it would be refused for good.
  if (record.secret === undefined && !isProved) return { is: 'retry', waitsFor: 'identity' };
  const headers = headersOf(portalKey, record.secret);
  const answer = async (
    send: (signal: AbortSignal) => Promise<TransportResponse>,
  ): Promise<TransportResponse | undefined> => {
    // An answer that was under way when the network went never comes; waiting for it would outlast the return of the network.
    const lost = new AbortController();
    const stopHearing = onLoss(() => lost.abort());
    try {
      return await send(lost.signal);
    } catch {
      // No answer arrived; whether the request did is unknown, and the id makes a repetition harmless.
      return undefined;
    } finally {
      stopHearing();
    }
  };
  const post = (path: string, body: string, more?: Readonly<Record<string, string>>) =>
    answer(async (signal) =>
      (await transport()).request({
        signal,
        method: 'POST',
        path,
        headers: { ...headers, 'content-type': 'application/json', ...more },
        body,
      }),
    );

  switch (entry.kind) {
    case 'submission':
      return verdictOf(
        await post(
          'v1/cases',
          entry.body,
          challengeAnswer === undefined ? {} : { 'redress-challenge': challengeAnswer },
        ),
        learnReceipt,
        serverNow(),
      );
    case 'command':
      return verdictOf(
        await post(`v1/cases/${entry.caseId}/commands`, entry.body),
        (json) => (CommandReceipt.safeParse(json).success ? (known: StoredCase) => known : undefined),
        serverNow(),
      );
    case 'photo': {
      const bytes = await bytesOf(entry.id);
      if (!bytes) return { is: 'rejected', problem: bytesMissing };
      return verdictOf(
        await answer(async (signal) =>
          (await uploader()).upload({
            signal,
            caseId: entry.caseId,
            photoId: entry.id,
            type: entry.type,
            bytes,
            headers,
            isFirstTry: entry.attempts === 1,
          }),
        ),
        () => (known: StoredCase) => (entry.announcedBy ? known : withPhotoSent(known)),
        serverNow(),
        uploadNotNow,
      );
    }
  }
}

const withPhotoSent = (known: StoredCase): StoredCase => ({
  ...known,
  photos: { ...known.photos, sent: known.photos.sent + 1 },
});

function learnReceipt(json: unknown): Learn | undefined {
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

import type { Deliver } from '../outbox/deliver.ts';
import type { Proving } from './proving.ts';

/** Tries for which a complaint waits for a good proof: a minute at most. */
export const triesWithProof = 6;

/** Whether the portal says that another customer is here. */
type IsAnother = (customer: string) => boolean;

/**
 * Sends an entry of a customer who was signed in when it was written. A complaint carries their proof, so that it is theirs from the start;
 * what has no secret is opened by nothing else. Where no proof can be had it waits, and is neither lost nor rejected. Only a complaint
 * does not wait for ever: after some tries, or once another customer is here, it goes by its secret alone, and is joined when
 * its own customer is back.
 */
export const deliverProved =
  (
    deliver: Deliver,
    proving: (customer: string, network: Parameters<Deliver>[2]) => Proving,
    isAnother: IsAnother,
  ): Deliver =>
  async (entry, record, delivery) => {
    const { customer, secret } = record;
    const isComplaint = entry.kind === 'submission';
    if (customer === undefined || (secret !== undefined && !isComplaint))
      return deliver(entry, record, delivery);
    const { transport, uploader, failed } = proving(customer, delivery);
    const verdict = await deliver(entry, record, { ...delivery, transport, uploader, isProved: true });
    if (!failed()) return verdict;
    const mayGoWithout = isComplaint && secret !== undefined;
    if (mayGoWithout && (entry.attempts > triesWithProof || isAnother(customer)))
      return deliver(entry, record, delivery);
    return { is: 'retry', waitsFor: 'identity' };
  };

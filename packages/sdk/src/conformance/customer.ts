import { v7 } from 'uuid';
import { CaseView, Receipt, type CustomerCommand, type Submission } from '../contract/index.ts';
import { mustBe, type Conversation, type Question, type Reply } from './conversation.ts';

export const newId = (): string => v7();
export const newSecret = (): string => (newId() + newId()).replaceAll('-', '');

/** A complaint as a portal hands it in. */
export const complaint = (changes: Partial<Submission> = {}): Submission => ({
  id: newId(),
  text: 'Conformance: two of twelve cartons arrived crushed, the glass inside is broken.',
  lang: 'en',
  subject: { waybill: 'CONFORMANCE-1' },
  contact: { name: 'Conformance run' },
  facts: {},
  photos: [],
  writtenAt: Date.now(),
  ...changes,
});

/** Somebody who hands a complaint in and follows it. */
export interface Customer {
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The question that hands a complaint in. */
  handingIn(submission: unknown): Question;
  /** Hands it in, and gives the receipt. */
  handIn(submission: Submission): Promise<Receipt>;
  view(ref: string): Promise<{ readonly view: CaseView; readonly etag: string }>;
  commanding(ref: string, command: CustomerCommand): Question;
}

export function createCustomer({ ask }: Conversation, portalKey: string): Customer {
  const secret = newSecret();
  const headers = { 'redress-portal': portalKey, authorization: `Tracking ${secret}` };
  const handingIn = (body: unknown): Question => ({ method: 'POST', path: '/v1/cases', headers, body });
  return {
    secret,
    headers,
    handingIn,
    handIn: async (submission) => receiptIn(await ask(handingIn(submission)), [201]),
    view: async (ref) => {
      const reply = await ask({ path: `/v1/cases/${ref}`, headers });
      mustBe(
        reply.status === 200,
        `The case ${ref} must be open to its customer; it was answered ${reply.status}.`,
      );
      return { view: CaseView.parse(reply.json), etag: reply.headers.get('etag') ?? '' };
    },
    commanding: (ref, body) => ({ method: 'POST', path: `/v1/cases/${ref}/commands`, headers, body }),
  };
}

/** The receipt in a reply, whose status must be one of these. */
export function receiptIn(reply: Reply, statuses: readonly number[]): Receipt {
  mustBe(
    statuses.includes(reply.status),
    `A complaint must be answered ${statuses.join(' or ')}; it was answered ${reply.status}.`,
  );
  return Receipt.parse(reply.json);
}

export const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

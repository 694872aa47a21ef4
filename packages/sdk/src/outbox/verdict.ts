import type { EpochMs } from '@redress/rules';
import { Problem, type Challenge } from '../contract/index.ts';
import type { TransportResponse } from '../ports.ts';
import { retryAfter } from './retry-after.ts';

/** What an answer, or none, means for an entry. */
export type Verdict<T> =
  | { readonly is: 'delivered'; readonly receipt: T }
  /**
   * It may be tried again: after the wait the server asked for, when there is a connection, when the customer is known, or when a challenge
   * has been met.
   */
  | {
      readonly is: 'retry';
      readonly waitsFor: 'network' | 'server' | 'identity' | 'challenge';
      readonly wait?: number | undefined;
      /** What has to be met first. */
      readonly asks?: Challenge | undefined;
    }
  /** It will never be taken as it is. */
  | { readonly is: 'rejected'; readonly problem: Problem };

/** Statuses that say “not now” rather than “not this”; 423 is an upload that another request still holds. */
export const notNow: ReadonlySet<number> = new Set([408, 423, 425, 429]);

/** `challenge-required`: the only thing that a customer is asked to do beforehand. */
const challengeStatus = 428;

/** 409 to an upload: another request has moved its offset meanwhile. The next try asks for it again. */
export const uploadNotNow: ReadonlySet<number> = new Set([...notNow, 409]);

/**
 * Reads an answer. Only a 2xx whose receipt can be read counts as delivered: a proxy's login page or half an answer
 * does not.
 */
export function verdictOf<T>(
  response: TransportResponse | undefined,
  readReceipt: (json: unknown) => T | undefined,
  now: EpochMs,
  passing: ReadonlySet<number> = notNow,
): Verdict<T> {
  if (response === undefined) return { is: 'retry', waitsFor: 'network' };
  const { status } = response;
  if (status >= 200 && status < 300) {
    const receipt = readReceipt(response.json);
    return receipt === undefined ? { is: 'retry', waitsFor: 'server' } : { is: 'delivered', receipt };
  }
  const later = {
    is: 'retry',
    waitsFor: 'server',
    wait: retryAfter(response.header('retry-after'), now),
  } as const;
  if (status < 400 || status >= 500 || passing.has(status)) return later;
  const { data: problem } = Problem.safeParse(response.json);
  // A challenge that cannot be read is one, too: the complaint waits for a client or a server that knows better.
  if (status === challengeStatus) return { is: 'retry', waitsFor: 'challenge', asks: problem?.challenge };
  // Only the server itself refuses for good; a proxy, or a gateway whose server is being replaced, says it in other words.
  return problem ? { is: 'rejected', problem } : later;
}

/** The server's problem, or one made from the bare status when the answer is no problem+json. */
export function problemOf({ status, json }: TransportResponse): Problem {
  const parsed = Problem.safeParse(json);
  return parsed.success
    ? parsed.data
    : {
        type: 'about:blank',
        title: `The server answered ${status}.`,
        status,
        code: status >= 500 ? 'unavailable' : 'not-allowed',
      };
}

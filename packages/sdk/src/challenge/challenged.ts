import type { Challenge } from '../contract/index.ts';
import { limits } from '../contract/index.ts';
import { loadChunk } from '../load-chunk.ts';
import { longestRetryAfter } from '../outbox/backoff.ts';
import type { Deliver } from '../outbox/deliver.ts';
import type { Ports } from '../ports.ts';

/** Answers a challenge: by asking the customer, or by computing. Rejects when there is no answer now. */
export type AnswerChallenge = (challenge: Challenge) => Promise<string>;

/** What computes an answer, by the kind of the challenge. */
export type Solvers = Readonly<Record<string, () => Promise<AnswerChallenge>>>;

export interface ChallengedOptions {
  readonly deliver: Deliver;
  /** Asks the customer. */
  readonly challenge?: AnswerChallenge | undefined;
  /** @default those of the SDK, loaded when they are needed */
  readonly solvers?: Solvers | undefined;
  readonly ports: Pick<Ports, 'store' | 'after' | 'connectivity' | 'report'>;
  /** Milliseconds that a delivery waits for an answer; one that comes later is sent then. @default five seconds */
  readonly patience?: number | undefined;
  /** Sends what is due; ends when a drain that is under way has ended. */
  readonly drain: () => Promise<void>;
}

export interface Challenged {
  readonly deliver: Deliver;
  /** What waits for a challenge is due again: somebody wants to meet it. */
  askAgain(): Promise<void>;
}

/** Answers that one delivery sends, the one it may have got before included. */
const mostAnswers = 2;
/** What may stand in a header. */
const sendable = new RegExp(`^[\\x21-\\x7e]{1,${limits.challengeAnswer}}$`);

const ownSolvers: Solvers = {
  'proof-of-work': async () => (await loadChunk(() => import('../proof-of-work/index.ts'))).solveProofOfWork,
};

/**
 * Delivers to a server that asks for a challenge first. The complaint is kept whatever happens: without an answer it waits. Nobody waits
 * behind a person who is thinking: after some seconds the others go on, and a late answer is sent when it is there. Somebody who has
 * said no is not asked again by themselves.
 */
export function createChallenged({
  deliver,
  challenge,
  solvers = ownSolvers,
  ports,
  patience = 5_000,
  drain,
}: ChallengedOptions): Challenged {
  /** Answers that came after their delivery had ended, by entry. */
  const late = new Map<string, string>();
  let isAsking = false;
  let isDeclined = false;

  /** Whether the customer can be asked now. Another tab, or a later visit, may be able to. */
  const canAsk = (): boolean => !isAsking && !isDeclined && ports.connectivity.visible();

  async function ask(asked: Challenge): Promise<string> {
    isAsking = true;
    try {
      return await challenge!(asked);
    } catch (error) {
      isDeclined = true;
      throw error;
    } finally {
      isAsking = false;
    }
  }

  /** The answer, where there is a way to it now. */
  function answering(asked: Challenge): Promise<string> | undefined {
    const solver = Object.hasOwn(solvers, asked.kind) ? solvers[asked.kind] : undefined;
    const answer = solver
      ? solver().then((solve) => solve(asked))
      : challenge && canAsk()
        ? ask(asked)
        : undefined;
    return answer?.then((text) => {
      if (sendable.test(text)) return text;
      throw new TypeError('The answer to a challenge must be visible ASCII characters.');
    });
  }

  /** The answer if it comes soon. One that comes later is kept for the next delivery, which is then due. */
  async function inTime(entryId: string, answer: Promise<string>): Promise<string | undefined> {
    let isLate = false;
    const kept = answer.then(
      (text) => {
        if (!isLate) return text;
        late.set(entryId, text);
        // What the delivery has noted meanwhile must not undo it.
        drain().then(release).then(drain).catch(ports.report);
        return undefined;
      },
      () => undefined,
    );
    let stop = (): void => undefined;
    const silence = new Promise<undefined>((resolve) => {
      stop = ports.after(patience, () => {
        isLate = true;
        resolve(undefined);
      });
    });
    return Promise.race([kept, silence]).finally(() => stop());
  }

  async function release(): Promise<void> {
    const store = await ports.store();
    for (const entry of await store.entries())
      if (entry.waitsFor === 'challenge') await store.put({ ...entry, waitsFor: 'turn', notBefore: 0 });
  }

  return {
    deliver: async (entry, record, delivery) => {
      let challengeAnswer = late.get(entry.id);
      late.delete(entry.id);
      for (let sent = challengeAnswer === undefined ? 0 : 1; ; sent++) {
        const verdict = await deliver(entry, record, { ...delivery, challengeAnswer });
        if (verdict.is !== 'retry' || !verdict.asks) return verdict;
        const answer = sent < mostAnswers ? answering(verdict.asks) : undefined;
        // Where somebody is asked, or may be asked elsewhere, looking now and then is enough.
        const waiting = {
          ...verdict,
          wait: challenge && !isDeclined && !answer ? undefined : longestRetryAfter,
        };
        if (!answer) return waiting;
        challengeAnswer = await inTime(entry.id, answer);
        if (challengeAnswer === undefined) return { ...waiting, wait: longestRetryAfter };
      }
    },
    askAgain: async () => {
      isDeclined = false;
      await release();
    },
  };
}

import { IdentityError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { readToken, type Token } from './token.ts';

/** Milliseconds before its end at which a token is not used any more: a request takes its time. */
const margin = 30_000;
/** Milliseconds after which a portal that says nothing counts as silent: what waits to be sent must not hang with it. */
const patience = 10_000;

export interface TokenSource {
  /** @throws {IdentityError} when the portal gives none */
  current(): Promise<Token>;
  /** The server did not take it: the next call asks for another one. */
  refuse(token: Token): void;
  /** Whatever is known, or about to be, is not used any more. */
  forget(): void;
}

interface Needs extends Pick<Ports, 'after'> {
  readonly identity: () => Promise<string>;
  /** By the server’s clock: it is the server that looks at the end of a token. */
  readonly serverNow: () => number;
}

/** One question to the portal at a time, however many requests need its answer; the answer is kept until it nearly runs out. */
export function createTokenSource({ identity, serverNow, after }: Needs): TokenSource {
  let held: Token | undefined;
  let asking: Promise<Token> | undefined;
  let turn = 0;

  const isGood = ({ until = Infinity }: Token): boolean => until - serverNow() > margin;

  async function ask(): Promise<Token> {
    let giveUp = (): void => undefined;
    const silence = new Promise<never>((_, reject) => {
      giveUp = after(patience, () => reject(new Error('The portal says nothing.')));
    });
    try {
      return readToken(await Promise.race([identity(), silence]));
    } catch (cause) {
      throw new IdentityError('The portal does not say who its customer is.', { cause });
    } finally {
      giveUp();
    }
  }

  async function askOnce(): Promise<Token> {
    const began = turn;
    try {
      const token = await ask();
      if (began !== turn) throw new IdentityError('Somebody else may be here by now.');
      held = token;
      return token;
    } finally {
      if (began === turn) asking = undefined;
    }
  }

  return {
    current: async () => (held && isGood(held) ? held : (asking ??= askOnce())),
    refuse: (token) => {
      if (held === token) held = undefined;
    },
    forget: () => {
      turn++;
      held = undefined;
      asking = undefined;
    },
  };
}

import { IdentityError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Token } from './token.ts';
import type { TokenSource } from './token-source.ts';

/** The network as one customer uses it: every request proves who they are. */
export interface Proving extends Pick<Ports, 'transport' | 'uploader'> {
  /**
   * The same for what is no request of these, such as a stream.
   *
   * @throws {IdentityError}
   */
  headers(): Promise<Readonly<Record<string, string>>>;
  /** Whether a request was not made, or refused, for want of a proof. */
  failed(): boolean;
}

type Headers = Readonly<Record<string, string>>;

const proofIn = ({ text }: Token): Headers => ({ 'redress-identity': text });

/**
 * Proves that this customer speaks, and nobody else. A token that the server refuses (401) is asked for anew, once; what is refused
 * again fails as if it had not arrived.
 *
 * @param customer the portal’s own id of the customer
 */
export function createProving(
  tokens: TokenSource,
  customer: string,
  { transport, uploader }: Pick<Ports, 'transport' | 'uploader'>,
): Proving {
  let hasFailed = false;

  async function token(): Promise<Token> {
    const current = await tokens.current();
    if (current.customer === customer) return current;
    throw new IdentityError('Another customer is signed in.');
  }

  async function prove<T extends { readonly status: number }>(
    headers: Headers,
    send: (headers: Headers) => Promise<T>,
  ): Promise<T> {
    for (let left = 2; ; left--) {
      const proof = await token().catch(failing);
      const answer = await send({ ...headers, ...proofIn(proof) });
      if (answer.status !== 401) return answer;
      tokens.refuse(proof);
      if (left === 1) failing(new IdentityError('The server does not take the portal’s word.'));
    }
  }

  const failing = (error: unknown): never => {
    hasFailed = true;
    throw error;
  };

  return {
    headers: async () => proofIn(await token()),
    failed: () => hasFailed,
    transport: async () => {
      const inner = await transport();
      return {
        request: (request) => prove(request.headers, (headers) => inner.request({ ...request, headers })),
      };
    },
    uploader: async () => {
      const inner = await uploader();
      return {
        upload: (upload) => prove(upload.headers, (headers) => inner.upload({ ...upload, headers })),
      };
    },
  };
}

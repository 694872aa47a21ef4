import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.schema.ts';

/**
 * What a request shows to be let in. `portal`: the portal's key, which is no secret. `tracking`: the portal's key and the
 * secret of the case. `identity`: the portal's key and the token by which the portal says who its customer is.
 * `tracking-and-identity`: all three. `staff`: the token of a member of staff.
 */
export const credentials = ['portal', 'tracking', 'identity', 'tracking-and-identity', 'staff'] as const;
export type Credential = (typeof credentials)[number];

/** A header by which a request says something, or an answer does; or a field of the query. */
export interface HeaderUse {
  readonly is: string;
  readonly required?: true;
  /** @default { type: 'string' } as JSON Schema */
  readonly schema?: Readonly<Record<string, unknown>>;
}

type Headers = Readonly<Record<string, HeaderUse>>;

export interface Content {
  /** @default 'application/json' */
  readonly type?: string;
  /** Of a JSON body: one of these; of an event stream: the data of an event. Without any the content is bytes or lines. */
  readonly schemas?: readonly z.core.$ZodType[];
}

export interface Answer extends Content {
  readonly is: string;
  readonly headers?: Headers;
  /** Nothing follows the headers. */
  readonly empty?: true;
}

/** One address of the contract, with one method. */
export interface Endpoint {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'OPTIONS';
  /** RFC 6570, with names only: `/v1/cases/{ref}`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** Any one of them lets in; none: open to everybody. */
  readonly access: readonly Credential[];
  readonly headers?: Headers;
  /** What may stand behind the `?` of the address. */
  readonly query?: Headers;
  readonly body?: Content;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Beside `internal` and `unavailable`, which may befall any request. */
  readonly problems: readonly ProblemCode[];
}

import { departuresOf } from './departures.ts';
import { meetingChallenges } from './met-challenges.ts';

/** The server that is looked at, and how one is let in. */
export interface Target {
  /** Address of the backend, for example `https://care.example.com`. */
  readonly endpoint: string;
  /** Key of a portal that this run may hand complaints in through: they stay in its register. */
  readonly portalKey: string;
  /** Token of a member of staff who may see and confirm what the portal receives; without it the desk is not looked at. */
  readonly staffToken?: string | undefined;
  /** Token of a customer of the portal, good for the whole run; without it what customers do who are signed in is not looked at. */
  readonly customerToken?: string | undefined;
  /**
   * Origin of a page of the portal that stands at another address than the server, for example `https://shop.example`; without it what
   * browsers let such a page send and read is not looked at.
   */
  readonly origin?: string | undefined;
  /** How requests are made. @default the global fetch */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds in which a change must be told to whoever listens. @default 10 seconds */
  readonly patience?: number | undefined;
}

/** The server does not do what the contract says. */
export class Nonconformance extends Error {
  override readonly name = 'Nonconformance';
}

/** @throws {Nonconformance} with the sentence that should be true, unless it is */
export function mustBe(isTrue: boolean, sentence: string): asserts isTrue {
  if (!isTrue) throw new Nonconformance(sentence);
}

export interface Question {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is a text or bytes, else as JSON. */
  readonly body?: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** `undefined` when the body is no JSON. */
  readonly json: unknown;
}

/** Asks the server, and holds every answer to the contract. */
export interface Conversation {
  /** @throws {Nonconformance} when the answer departs from the contract */
  ask(question: Question): Promise<Reply>;
  /** The same, without meeting a challenge that is demanded. */
  askPlainly(question: Question): Promise<Reply>;
  /** @throws {Nonconformance} when the answer is no problem of this code and status */
  refuses(question: Question, status: number, code: string): Promise<Reply>;
}

export function createConversation({ endpoint, fetch = globalThis.fetch }: Target): Conversation {
  const base = endpoint.replace(/\/+$/, '');

  async function askPlainly({ method = 'GET', path, headers = {}, body }: Question): Promise<Reply> {
    const isJson = body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
    const response = await fetch(
      new Request(base + path, {
        method,
        headers: { ...(isJson && { 'content-type': 'application/json' }), ...headers },
        body: isJson ? JSON.stringify(body) : ((body ?? null) as BodyInit | null),
      }),
    );
    const departures = await departuresOf({
      method,
      path: path.replace(/\?.*/, ''),
      response: response.clone(),
    });
    mustBe(
      departures.length === 0,
      `${method} ${path} was answered ${response.status}, which departs from the contract. ${departures.join(' ')}`,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, json: jsonIn(bytes) };
  }

  const ask = meetingChallenges(askPlainly);
  return {
    ask,
    askPlainly,
    refuses: async (question, status, code) => {
      const reply = await ask(question);
      const said = (reply.json as { code?: unknown } | undefined)?.code;
      mustBe(
        reply.status === status && (said === code || question.method === 'HEAD'),
        `${question.method ?? 'GET'} ${question.path} must be refused with ${status} “${code}”; it was answered ${reply.status} “${String(said)}”.`,
      );
      return reply;
    },
  };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

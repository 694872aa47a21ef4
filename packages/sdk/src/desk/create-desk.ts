import { v7 } from 'uuid';
import type * as z from 'zod/mini';
import { createKyTransport } from '../adapters/ky-transport.ts';
import { CommandReceipt, DeskCase, DeskQueue, Receipt } from '../contract/index.ts';
import { ProblemError, UnreachableError } from '../errors.ts';
import { problemOf } from '../outbox/verdict.ts';
import type { TransportRequest } from '../ports.ts';
import type { DeskClient, DeskOptions } from './desk.ts';

/** 192 random bits: nobody guesses them. */
const newSecret = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

/** When an id was made: its first 48 bits are milliseconds. */
const timeOf = (id: string): number => parseInt(id.replace('-', '').slice(0, 12), 16);

/** Milliseconds between two looks at the queue. */
const queueInterval = 5_000;

/**
 * The staff's client.
 *
 * @example
 * const desk = createDesk({ endpoint: 'https://care.example.com', token: () => auth.accessToken() });
 */
export function createDesk({ endpoint, token }: DeskOptions): DeskClient {
  const base = endpoint.replace(/\/+$/, '');
  const transport = createKyTransport(base);
  const secrets = new Map<string, string>();

  async function ask<S extends z.ZodMiniType>(
    schema: S,
    request: Omit<TransportRequest, 'headers'> & { readonly headers?: Readonly<Record<string, string>> },
  ): Promise<z.infer<S>> {
    const authorization = `Bearer ${await token()}`;
    const response = await transport
      .request({ ...request, headers: { ...request.headers, authorization } })
      .catch((cause: unknown) => {
        throw new UnreachableError('The server could not be reached.', { cause });
      });
    if (response.status < 200 || response.status >= 300) throw new ProblemError(problemOf(response));
    const parsed = schema.safeParse(response.json);
    if (!parsed.success) throw new UnreachableError('The server’s answer could not be read.');
    return parsed.data;
  }

  const desk: DeskClient = {
    queue: () => ask(DeskQueue, { method: 'GET', path: 'v1/desk/cases' }),
    case: (id) => ask(DeskCase, { method: 'GET', path: `v1/desk/cases/${id}` }),
    send: (id, version, command) =>
      ask(CommandReceipt, {
        method: 'POST',
        path: `v1/cases/${id}/commands`,
        headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
        body: JSON.stringify({ ...command, id: v7() }),
      }),
    newIntakeId: v7,
    enter: async (intake) => {
      // The same entry has the same secret, or a second try would be another body.
      const secret = secrets.get(intake.id) ?? newSecret();
      secrets.set(intake.id, secret);
      const body = { subject: {}, contact: {}, facts: {}, photos: [], ...intake, secret };
      const receipt = await ask(Receipt, {
        method: 'POST',
        path: 'v1/desk/cases',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, writtenAt: intake.occurredAt ?? timeOf(intake.id) }),
      });
      secrets.delete(intake.id);
      return { receipt, secret };
    },
    photo: async (id, photoId) => {
      const response = await fetch(`${base}/v1/cases/${id}/photos/${photoId}`, {
        headers: { authorization: `Bearer ${await token()}` },
      });
      if (!response.ok) {
        const json: unknown = await response.json().catch(() => undefined);
        throw new ProblemError(
          problemOf({ status: response.status, header: (name) => response.headers.get(name), json }),
        );
      }
      return response.blob();
    },
    watchQueue: (listener, onError) => {
      let stopped = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = async (): Promise<void> => {
        clearTimeout(timer);
        if (stopped || document.visibilityState === 'hidden') return;
        try {
          const queue = await desk.queue();
          if (!stopped) listener(queue);
        } catch (error) {
          if (!stopped) onError(error);
        }
        if (!stopped) timer = setTimeout(() => void look(), queueInterval);
      };
      const lookAgain = (): void => void look();
      document.addEventListener('visibilitychange', lookAgain);
      lookAgain();
      return () => {
        stopped = true;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', lookAgain);
      };
    },
  };
  return desk;
}

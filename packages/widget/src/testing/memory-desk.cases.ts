import { policies } from '@redress/rules';
import type { DeskQueue } from '@redress/sdk/contract';
import { createDesk, type DeskClient } from '@redress/sdk/desk';
import { createFetchTransport, createMemoryBackend } from '@redress/sdk/testing';

const timeZone = 'Asia/Shanghai';
const always = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00'] as const]]),
);
const staff = [
  { token: 'lin', id: 'lin', name: 'Lin', roles: ['customer-service'] },
  { token: 'zhou', id: 'zhou', name: 'Zhou', roles: ['customer-service'] },
] as const;

/** Desks of two colleagues at one backend in memory, which runs the real rules. */
export interface MemoryDesks {
  readonly lin: DeskClient;
  readonly zhou: DeskClient;
  /** Enters a case with Lin; answers its id. */
  enter(text: string): Promise<string>;
  /** Tells Lin's desk how the queue is now, as the stream does. */
  tell(): Promise<void>;
  /** What is asked for under such an address has no answer, until this is empty again. */
  cut: string;
}

export function createMemoryDesks(): MemoryDesks {
  const backend = createMemoryBackend({
    company: {
      name: 'Harbour',
      portalKey: 'pk_harbour',
      branch: 'SHA',
      policy: policies.warehouse,
      calendars: { office: { timeZone, weekly: always }, always: { timeZone, weekly: always } },
      staff,
    },
  });
  const listeners = new Set<(queue: DeskQueue) => void>();
  const deskOf = (token: string): DeskClient => {
    const kept = new Map<string, string>();
    return createDesk({
      endpoint: 'https://memory.example',
      token: () => Promise.resolve(token),
      ports: {
        transport: createFetchTransport((request) =>
          desks.cut !== '' && request.url.includes(desks.cut)
            ? Promise.reject(new TypeError('cut'))
            : backend.fetch(request),
        ),
        keepsake: { read: (name) => kept.get(name), write: (name, text) => void kept.set(name, text) },
      },
    });
  };
  const lin: DeskClient = {
    ...deskOf('lin'),
    watchQueue: (listener, onError) => {
      listeners.add(listener);
      lin.queue().then(listener, onError);
      return () => void listeners.delete(listener);
    },
  };
  const desks: MemoryDesks = {
    cut: '',
    lin,
    zhou: deskOf('zhou'),
    enter: async (text) => {
      const id = lin.newIntakeId();
      await lin.enter({ id, text, channel: 'hotline', branch: 'SHA' });
      return id;
    },
    tell: async () => {
      const queue = await lin.queue();
      for (const listener of listeners) listener(queue);
    },
  };
  return desks;
}

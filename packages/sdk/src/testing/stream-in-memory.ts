import { sees } from '@redress/rules';
import { caseOfCustomer, staffOf } from './callers.ts';
import type { MemoryCase, MemoryWorld } from './memory-world.ts';
import { refuseUnknown } from './refusal.ts';

/** Hears of every case that has changed. */
export type ChangeListener = (found: MemoryCase) => void;

const encoder = new TextEncoder();

/**
 * Tells changes as they happen. Nothing of the past is kept: whoever comes back with `Last-Event-ID` is told to read everything
 * anew.
 */
export function readStream(request: Request, world: MemoryWorld): Response {
  const mayHear = hearingOf(request, world);
  let listener: ChangeListener | undefined;
  let count = 0;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const tell = (event: string, data: object): void =>
        controller.enqueue(
          encoder.encode(`id: ${++count}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
        );
      controller.enqueue(encoder.encode(': open\n\n'));
      if (request.headers.has('last-event-id')) tell('reset', {});
      listener = (found) => {
        const { id, version } = found.atHand.case;
        if (mayHear(found)) tell('changed', { id, version });
      };
      world.listeners.add(listener);
    },
    cancel: () => {
      if (listener) world.listeners.delete(listener);
    },
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}

/** Which cases the caller may hear of. */
function hearingOf(request: Request, world: MemoryWorld): (found: MemoryCase) => boolean {
  if (request.headers.get('authorization')?.startsWith('Bearer ')) {
    const actor = staffOf(request, world);
    return ({ atHand }) => sees(actor, atHand.case, atHand.policy);
  }
  const ref = new URL(request.url).searchParams.get('case');
  const own = caseOfCustomer(request, world, ref ?? refuseUnknown('case'));
  return (found) => found === own;
}

import { sees } from '@redress/rules';
import { caseOfCustomer, customerOf, namesCustomer, requirePortal, staffOf } from './callers.ts';
import type { MemoryCase, MemoryWorld } from './memory-world.ts';
import { makeProblem } from '../server/index.ts';
import { Refused, refuseUnknown } from './refusal.ts';

/** Hears of every case that has changed. */
export type ChangeListener = (found: MemoryCase) => void;

const encoder = new TextEncoder();

/** Streams that may be open with the same proof. */
const mostStreams = 12;
const tooMany = new Refused(
  makeProblem('too-many-streams', 'Close a stream, or look at the case from time to time instead.'),
  { 'retry-after': '60' },
);

/**
 * Tells changes as they happen. Nothing of the past is kept: whoever comes back with `Last-Event-ID` is told to read everything
 * anew.
 */
export function readStream(request: Request, world: MemoryWorld): Response {
  const mayHear = hearingOf(request, world);
  const shown = JSON.stringify(
    ['authorization', 'redress-identity'].map((name) => request.headers.get(name)),
  );
  if ([...world.listeners.values()].filter((other) => other === shown).length >= mostStreams) throw tooMany;
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
      world.listeners.set(listener, shown);
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
  if (ref === null && !request.headers.has('authorization') && namesCustomer(request)) {
    requirePortal(request, world);
    const customer = customerOf(request, world);
    return (found) => found.customer === customer;
  }
  const own = caseOfCustomer(request, world, ref ?? refuseUnknown('case'));
  return (found) => found === own;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorld, isSending, openPage, submit, untilAllSent } from './world.ts';

/** Devices whose clock is three days off, and is set right between two visits. */

const day = 86_400_000;
const text = 'Two of twelve cartons are crushed.';

for (const [sentence, shift] of [
  ['three days ahead', 3 * day],
  ['three days behind', -3 * day],
] as const) {
  const setClock = (milliseconds: number): void => {
    const { now } = Date;
    Date.now = () => now() + milliseconds;
  };

  test(`a clock ${sentence} does not change how long a wait is that the server asks for by a date`, () =>
    inWorld(async (world) => {
      const asked: number[] = [];
      world.between = async (request, answer) => {
        if (!isSending(request)) return answer(request);
        asked.push(Date.now());
        if (asked.length > 1) return answer(request);
        const at = (later: number) => new Date(Date.now() + later).toUTCString();
        return new Response(null, { status: 503, headers: { date: at(0), 'retry-after': at(6_000) } });
      };
      const { context } = await world.start();
      await context.addInitScript(setClock, shift);
      const page = await openPage(context, world.address());
      const written = await submit(page, text);
      await untilAllSent(page);
      await world.assertArrived([written]);
      const waited = asked[1]! - asked[0]!;
      // Dates are whole seconds; what is a second late on a busy machine may be ten.
      assert.ok(waited > 3_000 && waited < 20_000, `${waited} ms`);
    }));

  test(`what waits since a visit with a clock ${sentence} goes at the next one`, () =>
    inWorld(async (world) => {
      world.between = async (request, answer) =>
        isSending(request) ? new Response(null, { status: 503 }) : answer(request);
      const before = await world.start();
      await before.context.addInitScript(setClock, shift);
      const written = await submit(await openPage(before.context, world.address()), text);
      assert.equal(written.state.state, 'queued');
      await before.kill();
      world.between = (request, answer) => answer(request);
      const { context } = await world.start();
      await untilAllSent(await openPage(context, world.address()));
      await world.assertArrived([written]);
    }));
}

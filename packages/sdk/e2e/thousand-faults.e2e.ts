import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFaultyNetwork, faults, type Fault } from '../src/testing/index.ts';
import { inWorld, isSending, openPage, submit, untilAllSent, type Written } from './world.ts';

const count = 1_000;

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('a thousand complaints of a real browser under random faults are exactly a thousand cases, every file bit for bit', () =>
  inWorld(async (world) => {
    const random = seeded(20_261_122);
    const happened = new Map<Fault, number>();
    world.between = async (request, answer) => {
      if (!isSending(request)) return answer(request);
      const network = createFaultyNetwork(
        async (asked) => (await answer(asked))!,
        () => {
          // Every other request goes through.
          const fault = random() < 0.5 ? 'none' : faults[Math.floor(random() * faults.length)]!;
          happened.set(fault, (happened.get(fault) ?? 0) + 1);
          return fault;
        },
      );
      // What the network breaks off has no answer.
      return network(request).catch(() => undefined);
    };
    const { context } = await world.start();
    const errors: string[] = [];
    const page = await openPage(context, world.address(), { speed: 200, errors });
    const written: Written[] = [];
    for (let at = 0; at < count; at++) {
      // Some take more than one request.
      const size = at % 100 === 0 ? 1_200_000 : 2_000;
      const files = at % 4 === 0 ? [{ size, seed: at }] : [];
      written.push(await submit(page, `Carton ${at} is crushed.`, files));
    }
    await untilAllSent(page);
    await world.assertArrived(written);
    assert.deepEqual(errors, []);
    for (const fault of faults) assert.ok(happened.get(fault)! > 20, `${fault} happened`);
  }));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { DeskQueue } from '../contract/index.ts';
import { createProofOfWorkChallenger, type Challenger } from '../server/index.ts';
import { company, mondayMorning } from './company.cases.ts';
import {
  createFakeClock,
  createFakeDevice,
  createFaultyNetwork,
  createMemoryBackend,
  faults,
  generateFile,
  seeded,
  type FakeClock,
} from './index.ts';

const count = 200;
const lifetime = 60_000;

/** Challengers as portals have them, and how a page behind them answers. */
const challengers: Readonly<
  Record<
    string,
    (clock: FakeClock, random: () => number) => { challenger: Challenger; challenge?: () => Promise<string> }
  >
> = {
  'a proof of work': (clock) => ({
    challenger: createProofOfWorkChallenger({ secret: 'secret', bits: 3, lifetime, clock: clock.now }),
  }),
  'a service whose answers are good once, and a customer who now and then has no time or mistypes': (
    _,
    random,
  ) => {
    const used = new Set<string>();
    let given = 0;
    return {
      challenger: {
        challengeFor: async () => ({ kind: 'riddle', parameters: { size: 3 } }),
        verifyChallenge: async (answer) => {
          const good = answer.startsWith('good-') && !used.has(answer);
          used.add(answer);
          return good;
        },
      },
      challenge: async () => {
        const mood = random();
        if (mood < 0.1) throw new Error('Not now.');
        return `${mood < 0.3 ? 'bad' : 'good'}-${given++}`;
      },
    };
  },
};

for (const [name, make] of Object.entries(challengers)) {
  test(`under random faults and ${name}, everything handed in is one case`, async () => {
    const random = seeded(20_261_124);
    const clock = createFakeClock(mondayMorning);
    const { challenger, challenge } = make(clock, seeded(3));
    let demanded = 0;
    const backend = createMemoryBackend({ company, clock: clock.now, challenges: challenger });
    const counted = async (request: Request): Promise<Response> => {
      const response = await backend.fetch(request);
      if (response.status === 428) demanded++;
      return response;
    };
    const network = createFaultyNetwork(counted, () =>
      random() < 0.5 ? 'none' : faults[Math.floor(random() * faults.length)]!,
    );
    const device = createFakeDevice({ clock, random: seeded(7), fetch: network });
    const client = createClient({
      endpoint: 'https://memory.example',
      portalKey: company.portalKey,
      challenge,
      ports: device.ports,
    });

    const ids: string[] = [];
    for (let at = 0; at < count; at++) {
      const draft = client.begin();
      ids.push(draft.id);
      const photos = at % 8 === 0 ? [generateFile('note.pdf', 2_000, random)] : [];
      const state = await client.submit(draft, { text: `Carton ${at} is crushed.`, photos });
      assert.notEqual(state.state, 'rejected');
    }
    await device.connect();
    // The customer comes back now and then and asks for what is left.
    for (let step = 0; step < 5_000 && (await device.store.entries()).length > 0; step++) {
      if (step % 20 === 0) await client.drain();
      clock.passToNext();
      await device.settle();
    }
    client.destroy();

    assert.deepEqual(await device.store.entries(), []);
    assert.deepEqual(device.reported, []);
    assert.ok(demanded >= count, `${demanded} demands`);
    const headers = { authorization: 'Bearer token-lin' };
    const queue = await backend.fetch(new Request('https://memory.example/v1/desk/cases', { headers }));
    const { cases } = DeskQueue.parse(await queue.json());
    assert.deepEqual(cases.map(({ id }) => id).sort(), ids.sort());
    assert.equal(new Set(cases.map(({ number }) => number)).size, count);
  });
}

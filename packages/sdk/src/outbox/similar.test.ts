import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SimilarTo } from '../client.ts';
import { createClient } from '../create-client.ts';
import { createOutboxWorld, viewOf } from './world.cases.ts';

function open() {
  const world = createOutboxWorld();
  const client = createClient({ endpoint: 'https://care.example', portalKey: 'pk', ports: world.ports });
  return { world, client };
}
const complaint = { text: 'One of our pallets never arrived.' };
const about = (issue: 'lost' | 'damaged', waybill: string) => ({ ...complaint, issue, subject: { waybill } });

test('an earlier report about the same waybill is pointed out until it has ended', async () => {
  const { world, client } = open();
  const draft = client.begin();
  await client.submit(draft, about('lost', 'HL-20261118-0417'));
  const found = async (query: SimilarTo) => (await client.similar(query)).map(({ id }) => id);
  assert.deepEqual(await found({ waybill: 'hl 20261118 0417' }), [draft.id]);
  assert.deepEqual(await found({ waybill: 'HL-20261118-0417', issue: 'lost' }), [draft.id]);
  assert.deepEqual(await found({ waybill: 'HL-20261118-0417', issue: 'damaged' }), []);
  assert.deepEqual(await found({ waybill: 'HL-20261118-0418' }), []);
  assert.deepEqual(await found({ order: 'HL-20261118-0417' }), []);
  assert.deepEqual(await found({}), []);
  await world.store.amend(draft.id, (known) => ({ ...known, standing: { stage: 'closed', awaits: [] } }));
  assert.deepEqual(await found({ waybill: 'HL-20261118-0417' }), []);
});

test('that a case has ended is learnt by looking at it, and unlearnt when it goes on', async () => {
  const { world, client } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  const seen = (stage: 'closed' | 'handling', version: number) => ({
    status: 200,
    json: viewOf(draft.id, { stage, version }),
  });
  world.answers = [seen('closed', 2), seen('handling', 3)];
  const views: (string | undefined)[] = [];
  const stop = client.watch(draft.id, ({ view }) => views.push(view?.stage));
  await world.settled();
  assert.deepEqual([views.at(-1), (await world.store.case(draft.id))?.standing?.stage], ['closed', 'closed']);
  await world.pass(60_000);
  assert.deepEqual(
    [views.at(-1), (await world.store.case(draft.id))?.standing?.stage],
    ['handling', 'handling'],
  );
  stop();
});

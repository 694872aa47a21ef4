import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Actor } from './actor.ts';
import type { CommandType } from './commands.ts';
import type { PhotoManifest } from './content.ts';
import { customerView } from './customer-view.ts';
import { photosOfCustomer, shownPhotos } from './shown-photos.ts';
import {
  clerk,
  customer,
  group,
  head,
  onRecord,
  plan,
  proposePlan,
  received,
  system,
  text,
  type World,
} from './world.cases.ts';

const manager: Actor = { roles: ['general-manager'], id: 'staff-5', branches: ['SHA'] };
const custodian: Actor = { roles: ['custodian'], id: 'staff-20', branches: ['SHA'] };
const file = (id: string): PhotoManifest => ({ id, type: 'image/jpeg', size: 3, sha256: 'a'.repeat(64) });
const told = (id: string) => ({ content: text(id), photos: [file(id)] });

/** A damage that was confirmed, with a photo of the customer’s. */
function confirmed(): World {
  const world = received('2026-11-20T10:00', 'damaged', { photos: [file('theirs')] });
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  return world;
}

/** A plan with a file, as far as the head of the department goes. */
function planned(): World {
  const world = confirmed();
  proposePlan(world, '2026-11-20T10:10', head);
  world.tell('2026-11-20T10:20', group, 'refuse-plan', { reason: text('too slow') });
  const refusal = world.tell('2026-11-20T10:25', head, 'propose-plan', {
    ...plan('better'),
    ...told('sketch'),
  });
  assert.equal(refusal, undefined);
  return world;
}

const view = (world: World, wall = '2026-11-20T12:00') => customerView(world.case(), world.context(wall));
const shown = (world: World) => view(world).photos.map(({ id }) => id);
const withFiles = (world: World) =>
  view(world).messages.flatMap(({ about, photos }) => (photos ? [[about, ...photos]] : []));

describe('staff send files with what they tell the customer (WF-5.1.3, LA-4.4)', () => {
  const commands: readonly (readonly [CommandType, Actor, about: string])[] = [
    ['answer', clerk, 'answer'],
    ['report-progress', clerk, 'progress'],
    ['ask-information', clerk, 'question'],
  ];
  for (const [type, actor, about] of commands)
    test(`with “${type}”`, () => {
      const world = confirmed();
      assert.equal(world.tell('2026-11-20T11:00', actor, type, told('found') as never), undefined);
      assert.deepEqual(shown(world), ['theirs', 'found']);
      assert.deepEqual(withFiles(world), [
        ['complaint', 'theirs'],
        [about, 'found'],
      ]);
    });

  test('with “record-interim” and “resolve”, too', () => {
    const world = received('2026-11-20T10:00', 'lost');
    world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
    world.tell('2026-11-20T10:10', clerk, 'answer', { content: text('answer') });
    world.tell('2026-11-20T10:15', head, 'record', onRecord('emergency-meeting'));
    world.tell('2026-11-20T10:20', head, 'record-interim', told('kept-dry'));
    world.tell('2026-11-20T10:30', head, 'record-arrival', {});
    assert.equal(world.tell('2026-11-20T11:00', head, 'resolve', told('credit-note')), undefined);
    assert.deepEqual(withFiles(world), [
      ['interim', 'kept-dry'],
      ['resolution', 'credit-note'],
    ]);
  });

  test('each arrives by itself, and once', () => {
    const world = confirmed();
    world.tell('2026-11-20T11:00', clerk, 'answer', told('found'));
    assert.equal(world.tell('2026-11-20T11:01', system, 'store-photo', { photo: 'found' }), undefined);
    assert.equal(
      world.tell('2026-11-20T11:02', system, 'store-photo', { photo: 'found' })?.code,
      'nothing-to-do',
    );
    assert.deepEqual(
      view(world).photos.map(({ id, stored }) => [id, stored]),
      [
        ['theirs', false],
        ['found', true],
      ],
    );
  });

  test('a message without files says nothing of any', () => {
    const world = confirmed();
    world.tell('2026-11-20T11:00', clerk, 'answer', { content: text('answer'), photos: [] });
    assert.ok(!('photos' in world.case().messages.at(-1)!));
  });
});

describe('what is between staff stays there, its files too (LA-2.4)', () => {
  test('of a plan nobody but staff sees the files before it is put to the customer', () => {
    const world = planned();
    assert.deepEqual(shown(world), ['theirs']);
    assert.deepEqual(
      world.case().photos.map(({ id }) => id),
      ['theirs', 'sketch'],
    );
    assert.doesNotMatch(JSON.stringify(view(world)), /sketch/);
  });

  test('a plan that needs no consent is told by what is done about it: its files stay with the staff', () => {
    const world = planned();
    assert.equal(world.tell('2026-11-20T10:30', group, 'approve-plan', {}), undefined);
    assert.deepEqual(
      world.case().messages.filter(({ about }) => about === 'offer'),
      [],
    );
    assert.deepEqual(shown(world), ['theirs']);
  });

  test('with the offer the customer gets what belongs to it, and not what belonged to the plan before', () => {
    const world = received('2026-11-20T10:00', 'damaged', {}, policies.laundry);
    world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
    proposePlan(world, '2026-11-20T10:10', head);
    for (const id of ['first', 'second']) {
      world.tell('2026-11-20T10:30', manager, 'refuse-plan', { reason: text('not enough') });
      const refusal = world.tell('2026-11-20T10:30', head, 'propose-plan', { ...plan(id), ...told(id) });
      assert.equal(refusal, undefined);
      assert.deepEqual(shown(world), []);
    }
    assert.equal(world.tell('2026-11-20T10:40', manager, 'approve-plan', {}), undefined);
    assert.deepEqual(withFiles(world), [['offer', 'second']]);
    assert.deepEqual(shown(world), ['second']);
  });

  test('what a case kept before files had a message is shown, as it was', () => {
    const { photos, messages } = planned().case();
    const before = messages.map(({ photos: _, ...message }) => message);
    assert.deepEqual(shownPhotos({ photos, messages: before }), photos);
  });
});

test('customers bring the bytes of their own photos, and not of what staff announced', () => {
  const world = confirmed();
  world.tell('2026-11-20T11:00', clerk, 'answer', told('found'));
  world.tell('2026-11-20T11:05', customer, 'add-information', told('more'));
  assert.deepEqual(
    photosOfCustomer(world.case()).map(({ id }) => id),
    ['theirs', 'more'],
  );
});

test('files of staff are destroyed with the case (CS-3.2)', () => {
  const world = confirmed();
  world.tell('2026-11-20T11:00', clerk, 'answer', told('found'));
  world.tell('2026-11-20T11:05', customer, 'withdraw', {});
  assert.equal(world.tell('2026-11-20T11:06', custodian, 'erase', { why: 'request' }), undefined);
  assert.deepEqual([shown(world), withFiles(world), world.case().photos], [[], [], []]);
  assert.equal(
    world.tell('2026-11-20T11:07', system, 'store-photo', { photo: 'found' })?.code,
    'nothing-to-do',
  );
});

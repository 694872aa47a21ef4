import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { milestones, type Milestone } from '../core/vocabulary.ts';
import { ref } from './command-examples.cases.ts';
import { EventError } from './event-error.ts';
import { eventExamples, exampleOf } from './event-examples.cases.ts';
import { CaseEventSchema } from './events.schema.ts';
import { olderShapes } from './older-shapes.table.ts';
import { put } from './put.cases.ts';
import { drawnLife, liveAtRandom } from './random-life.cases.ts';
import { upcast } from './upcast.ts';

const at = exampleOf('plan-proposed').occurredAt;
const replay = (events: readonly CaseEvent[]) => events.reduce<Case | null>(evolve, null)!;

test('an event of the present shape comes out as it went in, and what went in is not touched', () => {
  for (const event of eventExamples) {
    const before = structuredClone(event);
    assert.deepEqual(upcast(event), event, event.type);
    assert.deepEqual(event, before);
  }
});

test('a message of staff that was stored before files and new times could come with it has none', () => {
  const types = [
    'answered',
    'resolved',
    'information-asked',
    'interim-recorded',
    'progress-reported',
  ] as const;
  const [received] = eventExamples;
  for (const type of types) {
    const stored = { ...exampleOf(type), data: { content: ref('text') } };
    const { photos, messages, expected } = evolve(evolve(null, received!), upcast(stored));
    assert.deepEqual([photos.map(({ id }) => id), expected], [['photo-1'], undefined], type);
    assert.deepEqual(messages.at(-1)?.photos, undefined, type);
  }
});

/** How each older shape was stored, and what its data is now. */
const older: readonly (readonly [says: string, type: CaseEvent['type'], was: object, is: object])[] = [
  [
    'a due time that passed was a milestone’s',
    'deadline-passed',
    { milestone: 'respond', due: 1, key: 'case-1:1:respond:1' },
    { duty: 'respond', due: 1, key: 'case-1:1:respond:1' },
  ],
  [
    'a plan had no terms: nobody said by when, and who made it is all that is known',
    'plan-proposed',
    { content: ref('plan'), due: 1 },
    { content: ref('plan'), due: 1, solvability: 'short-time', by: at, responsible: 'staff-7' },
  ],
  [
    'a case was handed on with one text, which said why and what was understood',
    'transferred',
    { department: 'quality', reason: ref('theirs') },
    { department: 'quality', reason: ref('theirs'), understood: ref('theirs') },
  ],
  [
    'a correction told the kind by its issue',
    'confirmed',
    { issue: 'hazard', category: 'other', severity: 'urgent-major', department: 'quality', corrected: true },
    {
      kind: 'hazard',
      issue: 'hazard',
      category: 'other',
      severity: 'urgent-major',
      department: 'quality',
      corrected: true,
    },
  ],
  ['a case had an outcome', 'closed', { outcome: 'satisfied' }, { ending: 'satisfied' }],
  ['an approval said whether the plan was offered', 'plan-approved', { offered: true }, {}],
  [
    'no promise was taken back',
    'promises-changed',
    { why: 'milder', promises: [] },
    { why: 'milder', promises: [], withdrawn: [] },
  ],
  [
    'what belongs to the receipt stayed reached',
    'reopened',
    {},
    { kept: ['acknowledge', 'confirm', 'notify', 'report'] },
  ],
];

describe('older shapes are lifted', () => {
  for (const [says, type, was, is] of older) {
    const stored = { ...exampleOf(type), data: was };

    test(`${type}: ${says}`, () => {
      assert.notEqual(CaseEventSchema.safeParse(stored).success, true);
      const before = structuredClone(stored);
      const lifted = upcast(stored);
      assert.deepEqual({ ...lifted.data }, is);
      assert.deepEqual({ ...lifted, data: undefined }, { ...stored, data: undefined });
      assert.deepEqual(stored, before);
      assert.deepEqual(upcast(lifted), lifted);
      const [received] = eventExamples;
      assert.equal(evolve(evolve(null, received!), lifted).version, lifted.seq);
    });
  }

  test('each of the table is one of these', () => {
    assert.deepEqual([...new Set(older.map(([, type]) => type))].sort(), Object.keys(olderShapes).sort());
  });

  test('a plan that nobody signed is carried out by somebody unknown', () => {
    const stored = {
      ...exampleOf('plan-proposed'),
      actor: { role: 'department-head' },
      data: { content: ref('plan') },
    };
    const { data } = upcast(stored);
    assert.equal('responsible' in data && data.responsible, 'unknown');
  });

  test('a fault of an older event is told as one of what it has become', () => {
    const stored = { ...exampleOf('deadline-passed'), data: { milestone: 'lunch', due: 1, key: 'k' } };
    assert.throws(() => upcast(stored), /data\.duty/);
    assert.throws(() => upcast(put(stored, 'data.milestone', undefined)), /data\.duty/);
  });
});

/** An event as it would have been stored before plans had terms and duties names of their own. */
function asBefore(event: CaseEvent): unknown {
  const { data } = event;
  switch (event.type) {
    case 'deadline-passed': {
      const { duty, ...rest } = event.data;
      return milestones.includes(duty as Milestone)
        ? { ...event, data: { ...rest, milestone: duty } }
        : event;
    }
    case 'plan-proposed': {
      const { solvability: _, by: __, responsible: ___, ...rest } = event.data;
      return { ...event, data: rest };
    }
    case 'transferred': {
      const { understood: _, ...rest } = event.data;
      return { ...event, data: rest };
    }
    default:
      return { ...event, data };
  }
}

test('lives that were stored in the older shape go on where they were', () => {
  fc.assert(
    fc.property(drawnLife, (drawn) => {
      const { events, last } = liveAtRandom(drawn);
      const lifted = events.map(asBefore).map((event) => upcast(JSON.parse(JSON.stringify(event))));
      const { plan, messages, ...rest } = replay(lifted);
      const { plan: was, messages: said, ...expected } = last;
      assert.deepEqual(JSON.parse(JSON.stringify(rest)), JSON.parse(JSON.stringify(expected)));
      assert.equal(plan === undefined, was === undefined);
      assert.equal(messages.length, said.length);
    }),
    { numRuns: 100 },
  );
});

const answered = exampleOf('answered');

describe('what is no event is refused, and it is said which and where', () => {
  const refused: readonly (readonly [what: string, event: unknown, message: string])[] = [
    [
      'a field is missing',
      put(answered, 'data.content.hash', undefined),
      `The event ${answered.id} (answered number ${answered.seq} of case case-1) cannot be read: data.content.hash: Invalid input: expected string, received undefined`,
    ],
    [
      'a field is one too many',
      put(answered, 'data.telephone', '+86 21 5555 0100'),
      `The event ${answered.id} (answered number ${answered.seq} of case case-1) cannot be read: data: Unrecognized key: "telephone"`,
    ],
    [
      'it is of a version that nobody knows',
      put(answered, 'v', 2),
      `The event ${answered.id} (answered number ${answered.seq} of case case-1) cannot be read: v: Invalid input: expected 1`,
    ],
    [
      'it happened later than it was recorded',
      put(answered, 'recordedAt', 0),
      `The event ${answered.id} (answered number ${answered.seq} of case case-1) cannot be read: occurredAt: must not be later than recordedAt`,
    ],
    [
      'its type is none',
      { ...answered, type: 'forgotten' },
      `The event ${answered.id} (forgotten number ${answered.seq} of case case-1) cannot be read: type: must be a type of event`,
    ],
    ['it is empty', {}, 'The event without an id cannot be read: type: must be a type of event'],
    [
      'it is nothing',
      null,
      'An event that is no object cannot be read: Invalid input: expected object, received null',
    ],
    [
      'it is a list',
      [answered],
      'An event that is no object cannot be read: Invalid input: expected object, received array',
    ],
  ];
  for (const [what, event, message] of refused)
    test(what, () => {
      assert.throws(
        () => upcast(event),
        (error: unknown) => {
          assert.ok(error instanceof EventError);
          assert.equal(error.message, message);
          assert.ok(error.problems.length > 0);
          return true;
        },
      );
    });

  test('whatever comes, it is an event or an EventError', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom(...Object.keys(olderShapes), 'constructor', '__proto__'),
        data: fc.jsonValue(),
      }),
      fc
        .tuple(fc.constantFrom(...eventExamples), fc.jsonValue())
        .chain(([event, junk]) =>
          fc
            .constantFrom(...Object.keys(event), ...Object.keys(event.data).map((key) => `data.${key}`))
            .map((path) => put(event, path, junk)),
        ),
    );
    fc.assert(
      fc.property(anything, (event) => {
        try {
          assert.deepEqual(CaseEventSchema.parse(upcast(event)), upcast(event));
        } catch (error) {
          assert.ok(error instanceof EventError, String(error));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('no value is quoted, for it could be personal (CS-3.1)', () => {
    for (const event of eventExamples)
      for (const path of ['data', 'actor', 'actor.role', 'actor.id', 'seq', 'occurredAt', 'v'])
        assert.throws(
          () => upcast(put(event, path, ['Wang Wei'])),
          (error: Error) => !error.message.includes('Wang'),
        );
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Case } from '../case/case.ts';
import { commandTable } from '../case/commands.table.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { CommandSchema } from './commands.schema.ts';
import { eventExamples } from './event-examples.cases.ts';
import { CaseEventSchema } from './events.schema.ts';
import { faultsOf } from './put.cases.ts';
import { drawnLife, liveAtRandom } from './random-life.cases.ts';
import { policyNames } from './random-receipt.cases.ts';
import { upcast } from './upcast.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const replay = (events: readonly CaseEvent[]) => events.reduce<Case | null>(evolve, null);

test('whatever is commanded under the seven regulations, only events that can be read come of it', () => {
  fc.assert(
    fc.property(drawnLife, (drawn) => {
      const { commands, events } = liveAtRandom(drawn);
      for (const command of commands) assert.deepEqual(faultsOf(CommandSchema, command), [], command.type);
      for (const event of events) {
        assert.deepEqual(faultsOf(CaseEventSchema, event), [], event.type);
        assert.deepEqual(faultsOf(CaseEventSchema, throughJson(event)), [], event.type);
      }
    }),
    { numRuns: 150 },
  );
});

test('replayed from what was stored, the events give the same case', () => {
  fc.assert(
    fc.property(drawnLife, (drawn) => {
      const { events, last } = liveAtRandom(drawn);
      assert.deepEqual(replay(events), last);
      assert.deepEqual(throughJson(replay(throughJson(events).map(upcast))), throughJson(last));
    }),
    { numRuns: 150 },
  );
});

test('new times and files that staff send move nothing else of a case: no due time, no promise, no stage (SH-8)', () => {
  const plain = (event: CaseEvent): CaseEvent => {
    if (event.type === 'received' || event.type === 'information-added') return event;
    const { expected: _, photos: __, ...data } = event.data as Record<string, unknown>;
    return { ...event, data } as unknown as CaseEvent;
  };
  const rest = ({ messages, photos: _, expected: __, ...current }: Case) => ({
    ...current,
    messages: messages.map(({ photos: ___, ...message }) => message),
  });
  fc.assert(
    fc.property(drawnLife, (drawn) => {
      const { events, last } = liveAtRandom(drawn);
      assert.deepEqual(rest(replay(events.map(plain))!), rest(last));
    }),
    { numRuns: 100 },
  );
});

test('events of a case are numbered 1, 2, 3 … and each has an id of its own', () => {
  fc.assert(
    fc.property(drawnLife, (drawn) => {
      const { events } = liveAtRandom(drawn);
      assert.deepEqual(
        events.map(({ seq }) => seq),
        events.map((_, i) => i + 1),
      );
      assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    }),
    { numRuns: 50 },
  );
});

test('no event makes evolve throw once a case has begun, in whatever order they come', () => {
  const [received, ...others] = eventExamples;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...others), { maxLength: 80 }), (drawn) => {
      const events = [received!, ...drawn.map((event, i) => ({ ...event, seq: i + 2 }))];
      assert.equal(replay(events)?.version, events.length);
    }),
    { numRuns: 300 },
  );
});

test('random lives leave no command, no event and no regulation out', () => {
  const left = new Set<string>([
    ...Object.keys(commandTable),
    ...eventExamples.map(({ type }) => type),
    ...policyNames,
  ]);
  for (let seed = 1; left.size > 0 && seed <= 60; seed++)
    for (const drawn of fc.sample(drawnLife, { numRuns: 50, seed })) {
      const { commands, events } = liveAtRandom(drawn);
      for (const name of [drawn.receipt.under, ...[...commands, ...events].map(({ type }) => type)])
        left.delete(name);
    }
  assert.deepEqual([...left], []);
});

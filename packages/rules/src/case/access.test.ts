import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import {
  actorIn,
  commands,
  commandTables,
  everybody,
  inStage,
  placed,
  rowsOf,
  sightsOf,
  worldOf,
  type PolicyName,
} from './access.cases.ts';
import { stages } from './case.ts';
import type { Command } from './commands.ts';
import { blockedBy } from './conditions.ts';
import { decide } from './decide.ts';
import type { DecideContext } from './context.ts';
import type { RefusalCode } from './refusal.ts';
import { sees } from './sight.ts';
import { calendars, local } from './world.cases.ts';

const names: readonly PolicyName[] = ['warehouse', 'xingfa', 'laundry'];

const contextOf = (name: PolicyName, more: Partial<DecideContext> = {}): DecideContext => ({
  at: local('2026-11-20T11:00'),
  policy: policies[name],
  calendars,
  nextId: () => 'event',
  ...more,
});

for (const name of names) {
  for (const role of everybody) {
    const rows = sightsOf(name).filter((row) => row.role === role && row.expected !== undefined);
    test(`${name}: what a ${role} sees (WF-6.1.3, CS-3.1, CS-7.7)`, () => {
      const found = rows.map(({ situation }) => {
        const { actor, current } = placed(name, role, situation);
        return [situation, sees(actor, current, policies[name])];
      });
      assert.deepEqual(
        found,
        rows.map(({ situation, expected }) => [situation, expected]),
      );
    });
  }
}

const hidden = names.flatMap((name) =>
  sightsOf(name)
    .filter(({ expected }) => expected === false)
    .map(({ role, situation }) => ({ name, situation, ...placed(name, role, situation) })),
);
/** What each command answers to those from whom a case is hidden. */
const answers = (more: Partial<DecideContext> = {}, from = hidden): readonly string[] => {
  const found = from.flatMap(({ name, actor, current }) =>
    commands
      // Whose id is taken has to be said: a receipt makes a case.
      .filter((type) => type !== 'receive')
      .map((type) => {
        const command = { type, actor, data: {} } as unknown as Command;
        const result = decide(current, command, contextOf(name, more));
        return result.ok
          ? 'done'
          : `${result.error.code} ${result.error.who.join()} ${result.error.about ?? ''}`;
      }),
  );
  return [...new Set(found)];
};

test('to whom a case must not be known, it does not exist, whatever they ask for (WF-6.1.3)', () => {
  assert.deepEqual(answers(), ['no-such-case  ']);
  for (const { name, actor, current } of hidden) {
    for (const type of commands)
      assert.equal(blockedBy(current, type, actor, contextOf(name))?.code, 'no-such-case', type);
  }
});

test('a wrong time betrays nothing of a case that must not be known (WF-6.1.3)', () => {
  assert.deepEqual(answers({ occurredAt: local('2026-11-20T09:00') }), ['no-such-case  ']);
});

test('another policy betrays nothing of a case that must not be known (WF-6.1.3)', () => {
  // What others see is their policy’s to say, so that it cannot be told under another; whom it is about never sees it.
  const accused = hidden.filter(({ situation }) => situation === 'accused');
  assert.deepEqual(answers({ policy: policies.cement }, accused), ['no-such-case  ']);
});

test('every command stands in the table of a whole life', () => {
  for (const policy of names) {
    const listed = commandTables.filter((table) => table.policy === policy).flatMap(rowsOf);
    assert.deepEqual(
      commands.filter((type) => !listed.some(({ command }) => command === type)),
      [],
    );
  }
});

/** Refusals that say that somebody may not, at all or while the case stands where it stands. */
const notFor: readonly RefusalCode[] = [
  'no-such-case',
  'case-exists',
  'not-your-role',
  'not-on-track',
  'wrong-stage',
];

for (const table of commandTables) {
  const current = worldOf(table).case();
  for (const row of rowsOf(table)) {
    test(`${table.policy}, ${table.title}: ${row.command} by ${row.by.join(', ') || 'nobody'}`, () => {
      for (const stage of stages) {
        const mayDo = everybody.filter((role) => {
          const refused = blockedBy(
            inStage(current, stage),
            row.command,
            actorIn(role),
            contextOf(table.policy),
          );
          return !refused || !notFor.includes(refused.code);
        });
        assert.deepEqual(
          mayDo,
          row.while.includes(stage) ? everybody.filter((role) => row.by.includes(role)) : [],
          stage,
        );
      }
    });
  }
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel, ElectronicBox, Role } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Actor } from './actor.ts';
import type { CommandData } from './commands.ts';
import { customerView } from './customer-view.ts';
import { duties } from './duties.ts';
import type { NumberSeries } from './running-number.ts';
import { clerk, createWorld, customer, local, reading, system, text, type World } from './world.cases.ts';

const delay: CommandData['receive'] = {
  id: 'case-1',
  channel: 'web',
  branch: 'SHA',
  lang: 'en',
  content: text('it is late'),
  classification: reading('delay', 'important'),
  facts: {},
  photos: [],
};

/** Numbers without a gap, by branch, year and series. */
function register() {
  const counts = new Map<string, number>();
  return (branch: string, year: number, series: NumberSeries): number => {
    const key = `${branch} ${year} ${series}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key)!;
  };
}
const staff = (role: Role): Actor => ({ roles: [role], id: 'staff-70', branches: ['SHA'] });

interface Receipt {
  readonly sentence: string;
  readonly policy: keyof typeof policies;
  readonly by: Actor;
  readonly channel: Channel;
  /** Happened at noon, entered at six in the evening. */
  /** Which electronic suggestion box it came by. */
  readonly via?: ElectronicBox;
  readonly earlier?: true;
  /** Whether an automatic reply tells the promised times. */
  readonly acknowledged: boolean;
}
const receipts: readonly Receipt[] = [
  {
    sentence: 'the form answers by itself with the expected time (WF-4.1.2)',
    policy: 'warehouse',
    by: customer,
    channel: 'web',
    acknowledged: true,
  },
  {
    sentence: 'so do app, WeChat and e-mail (WF-4.1.2)',
    policy: 'warehouse',
    by: customer,
    channel: 'wechat',
    acknowledged: true,
  },
  {
    sentence: 'an e-mail that staff enter answers by itself too (WF-3.2, WF-5.4.1)',
    policy: 'warehouse',
    by: staff('customer-service'),
    channel: 'e-mail',
    earlier: true,
    acknowledged: true,
  },
  {
    sentence:
      'what is said on the hotline at noon and entered in the evening was received at noon (WF-4.1.1)',
    policy: 'warehouse',
    by: staff('customer-service'),
    channel: 'hotline',
    earlier: true,
    acknowledged: false,
  },
  {
    sentence: 'a slip in the suggestion box is taken (WF-4.1.3)',
    policy: 'warehouse',
    by: staff('customer-service'),
    channel: 'suggestion-box',
    earlier: true,
    acknowledged: false,
  },
  {
    sentence: 'what is written on a shared tablet has its receipt on the screen (WF-4.1.2, WF-4.1.3)',
    policy: 'warehouse',
    by: customer,
    channel: 'suggestion-box',
    via: 'kiosk',
    acknowledged: true,
  },
  {
    sentence: 'what an employee hears on site, however they learnt of it, is passed on (WF-5.4.1)',
    policy: 'warehouse',
    by: staff('first-receiver'),
    channel: 'on-site',
    earlier: true,
    acknowledged: false,
  },
  {
    sentence: 'what the trading company passes on, the office enters (XF-2.5)',
    policy: 'xingfa',
    by: staff('office'),
    channel: 'trading-company',
    earlier: true,
    acknowledged: false,
  },
  {
    sentence: 'what reaches a branch, its first receiver enters (XF-2.6)',
    policy: 'xingfa',
    by: staff('first-receiver'),
    channel: 'on-site',
    acknowledged: false,
  },
  {
    sentence: 'a visitor’s matter is entered while they are there (LA-1.3)',
    policy: 'laundry',
    by: staff('customer-service'),
    channel: 'visit',
    acknowledged: false,
  },
  {
    sentence: 'a call to the report hotline is entered by whoever takes it (CS-7.5)',
    policy: 'cement',
    by: staff('warehouse-supervisor'),
    channel: 'report-hotline',
    acknowledged: false,
  },
];

for (const { sentence, policy, by, channel, via, earlier, acknowledged } of receipts) {
  test(sentence, () => {
    const world = createWorld(policies[policy]);
    const occurredAt = earlier ? local('2026-11-20T12:00') : undefined;
    const refusal = world.tell('2026-11-20T18:00', by, 'receive', { ...delay, channel, via }, { occurredAt });
    assert.equal(refusal, undefined);
    const current = world.case();
    assert.deepEqual(
      {
        channel: current.channel,
        number: current.number,
        receivedBy: current.receivedBy,
        receivedAt: current.receivedAt,
        recordedAt: current.recordedAt,
        acknowledged: current.reached.acknowledge !== undefined,
      },
      {
        channel,
        number: 'SHA-2026-000042',
        receivedBy: by.id,
        receivedAt: local(earlier ? '2026-11-20T12:00' : '2026-11-20T18:00'),
        recordedAt: local('2026-11-20T18:00'),
        acknowledged,
      },
    );
    assert.deepEqual(world.events[0]!.actor, { role: by.roles[0], id: by.id });
    assert.equal(current.messages[0]!.from, 'customer');
  });
}

test('where nothing answers by itself, somebody tells the customer what is promised, once (WF-4.1.2)', () => {
  const world = createWorld();
  world.tell('2026-11-20T10:00', clerk, 'receive', { ...delay, channel: 'hotline' });
  const due = (wall: string) =>
    duties(world.case(), world.context(wall)).find(({ name }) => name === 'acknowledge');
  assert.ok(due('2026-11-20T10:00')?.by.includes('customer-service'));
  assert.deepEqual(world.case().told, {});
  assert.equal(world.tell('2026-11-20T10:01', clerk, 'acknowledge', {}), undefined);
  assert.deepEqual(Object.keys(world.case().told).sort(), ['resolve', 'respond']);
  assert.equal(due('2026-11-20T10:01'), undefined);
  assert.equal(world.tell('2026-11-20T10:02', clerk, 'acknowledge', {})?.code, 'nothing-to-do');
});

test('the times run from when it was said, not from when it was entered (WF-4.2.1)', () => {
  const world = createWorld();
  const occurredAt = local('2026-11-20T08:30');
  world.tell('2026-11-20T18:00', clerk, 'receive', { ...delay, channel: 'hotline' }, { occurredAt });
  const confirm = duties(world.case(), world.context('2026-11-20T18:00')).find(
    ({ name }) => name === 'confirm',
  );
  assert.deepEqual([confirm?.due, confirm?.state], [local('2026-11-20T10:30'), 'late']);
});

const impossible: readonly [sentence: string, occurredAt: number][] = [
  ['in the future', local('2026-11-20T18:01')],
  ['at no time at all', Number.NaN],
];
for (const [sentence, occurredAt] of impossible) {
  test(`nothing was said ${sentence} (WF-4.2.1)`, () => {
    const refusal = createWorld().tell('2026-11-20T18:00', clerk, 'receive', delay, { occurredAt });
    assert.equal(refusal?.code, 'impossible-time');
  });
}

/** Receives one after the other in one register. */
function enter(
  receipts_: readonly (readonly [wall: string, more: Partial<CommandData['receive']>])[],
): readonly (string | undefined)[] {
  const nextNumber = register();
  return receipts_.map(([wall, more]) => {
    const world: World = createWorld();
    world.tell(wall, customer, 'receive', { ...delay, ...more }, { nextNumber });
    return world.case().number;
  });
}

test('numbers run without a gap for each branch and year, and reports in a series of their own (CS-7.1, WF-6.1.3)', () => {
  const report = { chosenIssue: 'misconduct' } as const;
  assert.deepEqual(
    enter([
      ['2026-12-31T23:00', {}],
      ['2026-12-31T23:10', report],
      ['2026-12-31T23:20', { branch: 'PEK' }],
      ['2026-12-31T23:30', {}],
      ['2026-12-31T23:40', report],
      ['2027-01-01T00:00', {}],
      ['2027-01-01T00:10', report],
    ]),
    [
      'SHA-2026-000001',
      'SHA-R-2026-000001',
      'PEK-2026-000001',
      'SHA-2026-000002',
      'SHA-R-2026-000002',
      'SHA-2027-000001',
      'SHA-R-2027-000001',
    ],
  );
});

test('the number is the branch’s of first receipt and stays, whoever goes on with it (CS-7.1)', () => {
  const world = createWorld();
  world.tell('2026-11-20T10:00', customer, 'receive', delay);
  const transfer = { department: 'quality', reason: text('theirs'), understood: text('how hard') } as const;
  world.tell('2026-11-20T10:10', clerk, 'transfer', transfer);
  world.tell('2026-11-20T10:20', customer, 'withdraw', {});
  assert.equal(world.case().number, 'SHA-2026-000042');
});

test('no number is drawn for what is refused: that would be a gap (CS-7.1)', () => {
  let drawn = 0;
  const nextNumber = () => ++drawn;
  const early = createWorld();
  assert.equal(
    early.tell('2026-11-20T10:00', system, 'receive', delay, { nextNumber })?.code,
    'not-your-role',
  );
  assert.equal(early.tell('2016-11-20T10:00', clerk, 'receive', delay, { nextNumber })?.code, 'not-in-force');
  const wantedBy = Number.NaN;
  assert.equal(
    early.tell('2026-11-20T10:00', clerk, 'receive', { ...delay, wantedBy }, { nextNumber })?.code,
    'impossible-time',
  );
  const again = createWorld();
  again.tell('2026-11-20T10:00', clerk, 'receive', delay, { nextNumber });
  assert.equal(again.tell('2026-11-20T10:00', clerk, 'receive', delay, { nextNumber })?.code, 'case-exists');
  assert.equal(drawn, 1);
});

test('a nameless slip with nothing but its words is registered like any other (WF-4.1.3, WF-4.2.1, ambiguity 3)', () => {
  const world = createWorld();
  const classification = { ...reading('unrelated', 'general'), issues: [] };
  const reporter = { anonymous: true, unreachable: true };
  const slip = { ...delay, channel: 'suggestion-box', classification, reporter } as const;
  assert.equal(world.tell('2026-11-20T10:00', clerk, 'receive', slip), undefined);
  assert.deepEqual([world.case().number, world.case().issue], ['SHA-2026-000042', 'unrelated']);
});

test('what has no seat elsewhere is taken too, and never turned away (CS-4.3, SH-8)', () => {
  for (const policy of Object.values(policies)) {
    const world = createWorld(policy);
    const classification = reading('unrelated', 'general');
    assert.equal(
      world.tell('2026-11-20T10:00', customer, 'receive', { ...delay, classification }),
      undefined,
    );
    assert.equal(customerView(world.case(), world.context('2026-11-20T10:00')).issue, 'unrelated');
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileCalendar } from '../calendar/compile-calendar.ts';
import { randomCalendar } from '../calendar/random-calendars.cases.ts';
import type { Dated } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import { policies } from '../policies/index.ts';
import type { QuietHours } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';
import { tellAt } from './quiet-hours.ts';
import { calendars, calendarsIn, local } from './routed.cases.ts';

const from = (value: QuietHours, date = '2017-01-01'): Dated<QuietHours> => [
  { from: date, value, source: 'WF-4.4.1' },
];
const policyWith = (quietHours: Dated<QuietHours>): Policy => ({ ...policies.warehouse, quietHours });
const night = policyWith(from({ from: '22:00', until: '07:00', except: ['urgent-major'] }));
const noon = policyWith(from({ from: '12:00', until: '13:30', except: [] }));

const inShanghai: readonly [what: string, Policy, at: string, told: string][] = [
  ['by day nothing waits', night, '2026-11-20T16:00', '2026-11-20T16:00'],
  ['the minute before is by day', night, '2026-11-20T21:59:59.999', '2026-11-20T21:59:59.999'],
  ['they begin with their first minute', night, '2026-11-20T22:00', '2026-11-21T07:00'],
  ['what falls into the night waits for the morning', night, '2026-11-20T23:10:30', '2026-11-21T07:00'],
  ['so does what falls behind midnight', night, '2026-11-21T00:00', '2026-11-21T07:00'],
  ['up to the last minute', night, '2026-11-21T06:59:59.999', '2026-11-21T07:00'],
  ['their end is by day', night, '2026-11-21T07:00', '2026-11-21T07:00'],
  ['hours within a day', noon, '2026-11-20T12:15', '2026-11-20T13:30'],
  ['before hours within a day', noon, '2026-11-20T11:59', '2026-11-20T11:59'],
  ['after hours within a day', noon, '2026-11-20T23:00', '2026-11-20T23:00'],
];
for (const [what, policy, at, told] of inShanghai) {
  test(`quiet hours: ${what}`, () =>
    assert.equal(tellAt(local(at), 'important', { policy, calendars }), local(told)));
}

test('what is urgent-major wakes people, what is important does not (WF-4.4.1)', () => {
  const at = local('2026-11-21T03:00');
  const told = (policy: Policy) =>
    (['urgent-major', 'important', 'general'] as const).map((severity) =>
      tellAt(at, severity, { policy, calendars }),
    );
  const woken = local('2026-11-21T07:00');
  assert.deepEqual(told(policies.warehouse), [at, woken, woken]);
  // Windows and platform of the cement works are manned at night (CS-7.10).
  assert.deepEqual(told(policies.cement), [at, at, woken]);
});

test('without quiet hours, and before their first date, nothing waits', () => {
  const { quietHours: _, ...restless } = policies.warehouse;
  const later = policyWith(from({ from: '22:00', until: '07:00', except: [] }, '2026-12-01'));
  const at = local('2026-11-21T03:00');
  for (const policy of [restless, later]) {
    assert.equal(tellAt(at, 'general', { policy, calendars }), at);
    assert.equal(tellAt(at, 'general', { policy, calendars: {} }), at);
  }
  assert.throws(() => tellAt(at, 'general', { policy: night, calendars: {} }), /“office”/);
});

const berlin = calendarsIn('Europe/Berlin');
const small = policyWith(from({ from: '01:00', until: '02:30', except: [] }));
const changed: readonly [what: string, Policy, at: string, told: string][] = [
  ['the night of spring is an hour shorter', night, '2026-03-28T22:30:00+01:00', '2026-03-29T07:00:00+02:00'],
  ['after the change in spring', night, '2026-03-29T03:10:00+02:00', '2026-03-29T07:00:00+02:00'],
  ['the night of autumn is an hour longer', night, '2026-10-24T22:30:00+02:00', '2026-10-25T07:00:00+01:00'],
  ['the first of two hours', night, '2026-10-25T02:30:00+02:00', '2026-10-25T07:00:00+01:00'],
  ['the second of two hours', night, '2026-10-25T02:30:00+01:00', '2026-10-25T07:00:00+01:00'],
  ['an end that is skipped', small, '2026-03-29T01:15:00+01:00', '2026-03-29T03:30:00+02:00'],
  ['an end that comes twice, first', small, '2026-10-25T01:15:00+02:00', '2026-10-25T02:30:00+02:00'],
  ['an end that comes twice, again', small, '2026-10-25T02:10:00+01:00', '2026-10-25T02:30:00+01:00'],
];
for (const [what, policy, at, told] of changed) {
  test(`quiet hours in Berlin: ${what}`, () => {
    const found = tellAt(Date.parse(at), 'general', { policy, calendars: berlin });
    assert.equal(new Date(found).toISOString(), new Date(told).toISOString());
  });
}

test('the hours are those of the branch, not of whoever asks', () => {
  const at = Date.parse('2026-11-20T22:30:00Z');
  const told = (zone: string): EpochMs =>
    tellAt(at, 'general', { policy: night, calendars: calendarsIn(zone) });
  assert.equal(told('UTC'), Date.parse('2026-11-21T07:00:00Z'));
  assert.equal(told('Asia/Shanghai'), Date.parse('2026-11-20T23:00:00Z'));
  assert.equal(told('America/New_York'), at);
});

test('in any zone, next to any change of its clock: never earlier, hardly a day later, never in quiet hours', () => {
  const time = fc.tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 59));
  const written = ([hours, minutes]: readonly [number, number]): string =>
    [hours, minutes].map((n) => String(n).padStart(2, '0')).join(':');
  fc.assert(
    fc.property(randomCalendar(3), time, time, ({ spec, questions }, start, end) => {
      const [first, until] = [written(start), written(end)];
      fc.pre(first !== until);
      const office = compileCalendar(spec);
      const context = {
        policy: policyWith(from({ from: first, until, except: [] }, '1970-01-01')),
        calendars: { office },
      };
      for (const { start: at } of questions) {
        const told = tellAt(at, 'general', context);
        assert.ok(told >= at && told - at <= 26 * 3_600_000, `${at} → ${told}`);
        const now = office.localTime(at);
        const isQuiet = first < until ? first <= now && now < until : first <= now || now < until;
        assert.equal(told !== at, isQuiet, `${now} between ${first} and ${until}`);
        if (told === at) continue;
        const isEnd = (instant: EpochMs): boolean => office.localTime(instant) === until;
        if (isEnd(told)) assert.equal(tellAt(told, 'general', context), told);
        // Else the clock skips the end: nothing near shows it.
        else for (let n = -180; n <= 180; n++) assert.ok(!isEnd(told + n * 60_000), `${told}, ${n}`);
      }
    }),
    { numRuns: 500 },
  );
});

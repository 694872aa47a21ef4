import fc from 'fast-check';
import { reporterRoles } from '../case/case-parts.ts';
import type { Command, CommandData } from '../case/commands.ts';
import type { DecideContext } from '../case/context.ts';
import { calendars } from '../case/world.cases.ts';
import { kindOf } from '../classification/kind-of.ts';
import {
  channels,
  electronicBoxes,
  departments,
  issues,
  kinds,
  languages,
  resolutions,
  roles,
  severities,
} from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import { customerTiers } from '../policy/intake.ts';
import { photoOf, ref } from './command-examples.cases.ts';

/** Random receipts: any complaint, through any channel, under any of the seven regulations. */

export type PolicyName = keyof typeof policies;
export const policyNames = Object.keys(policies) as readonly PolicyName[];
export const start = Date.parse('2026-11-20T10:00+08:00');

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const flag = maybe(fc.boolean());
const money = fc.record({
  amount: fc.nat(1_000_000).map((cents) => cents / 100),
  currency: fc.constantFrom('CNY', 'IDR'),
});

export const facts = fc.record({
  operationsAffected: flag,
  shareAffected: maybe(fc.nat(100)),
  lossAmount: maybe(money),
  batch: flag,
  hazard: flag,
  repeated: flag,
  customerTier: maybe(fc.constantFrom(...customerTiers)),
});

export const drawnReceipt = fc.record({
  under: fc.constantFrom(...policyNames),
  by: fc.constantFrom(...roles.filter((role) => role !== 'custodian')),
  /** Minutes ago; a slip of paper lies in its box for a while. */
  happened: fc.oneof(fc.constant(0), fc.nat(5_000)),
  issue: fc.constantFrom(...issues),
  kind: maybe(fc.constantFrom(...kinds)),
  chosenIssue: maybe(fc.constantFrom(...issues)),
  severity: fc.constantFrom(...severities),
  channel: fc.constantFrom(...channels),
  via: maybe(fc.constantFrom(...electronicBoxes)),
  branch: fc.constantFrom('SHA', 'JKT'),
  lang: fc.constantFrom(...languages),
  facts,
  resolution: maybe(fc.constantFrom(...resolutions)),
  wantedAfter: maybe(fc.integer({ min: 1, max: 20_000 })),
  photos: fc.nat(2),
  reporter: maybe(
    fc.record({
      as: maybe(fc.constantFrom(...reporterRoles)),
      confidential: flag,
      anonymous: flag,
      unreachable: flag,
    }),
  ),
  accused: maybe(
    fc.record({
      role: maybe(fc.constantFrom(...roles.filter((role) => role !== 'customer'))),
      department: maybe(fc.constantFrom(...departments)),
      staff: maybe(fc.constant(['staff-9'])),
    }),
  ),
});
export type DrawnReceipt = typeof drawnReceipt extends fc.Arbitrary<infer T> ? T : never;

export function receiptOf(drawn: DrawnReceipt, id: string): Command {
  const { under, issue, kind = kindOf(issue), wantedAfter, severity, lang, by } = drawn;
  const { channel, via, branch, chosenIssue, facts, resolution, reporter, accused } = drawn;
  const data: CommandData['receive'] = {
    ...{ id, channel, via, branch, lang, chosenIssue, facts, resolution, reporter, accused },
    content: ref('complaint'),
    classification: {
      kind,
      category: policies[under].issues[issue].category,
      issues: [issue],
      severity,
      lang,
      confidence: 0.5,
      evidence: [{ start: 0, end: 4, text: 'lost', signal: issue }],
      stated: {},
    },
    wantedBy: wantedAfter === undefined ? undefined : start + wantedAfter * 60_000,
    photos: Array.from({ length: drawn.photos }, (_, i) => photoOf(`photo-${i}`)),
  };
  return { type: 'receive', actor: { roles: [by], id: by === 'customer' ? undefined : `staff-${by}` }, data };
}

/** What is known besides; ids count up, and so do running numbers if nothing else is said. */
export function contextOf(under: PolicyName): Omit<DecideContext, 'at'> {
  let ids = 0;
  let numbers = 0;
  return {
    policy: policies[under],
    calendars,
    nextId: () => `event-${++ids}`,
    nextNumber: () => ++numbers,
  };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../case/case.ts';
import type { RoutingRule } from '../policy/handling.ts';
import { fits } from './fits.ts';
import { caseOf } from './routed.cases.ts';

const cases: readonly [what: string, when: RoutingRule['when'], more: Partial<Case>, answer: boolean][] = [
  ['no condition fits every case', {}, {}, true],
  ['its channel fits', { channels: ['visit', 'web'] }, { channel: 'web' }, true],
  ['another channel does not', { channels: ['visit'] }, { channel: 'web' }, false],
  ['its kind fits', { kinds: ['enquiry'] }, { kind: 'enquiry' }, true],
  ['another kind does not', { kinds: ['enquiry'] }, { kind: 'praise' }, false],
  ['another issue does not', { issues: ['lost'] }, { issue: 'delay' }, false],
  ['another severity does not', { severities: ['general'] }, { severity: 'important' }, false],
  ['all conditions must hold', { channels: ['web'], issues: ['lost'] }, { issue: 'delay' }, false],
  ['what is complex (WF-3.2)', { complex: true }, { complex: true }, true],
  ['what is not', { complex: true }, { complex: false }, false],
  ['what nobody has judged yet', { complex: true }, {}, false],
  ['a key customer', { keyCustomer: true }, { facts: { customerTier: 'key' } }, true],
  [
    'a long-term customer is no key customer',
    { keyCustomer: true },
    { facts: { customerTier: 'long-term' } },
    false,
  ],
  ['a customer nobody knows', { keyCustomer: true }, {}, false],
  [
    'the accused (CS-7.7)',
    { accused: 'first-receiver' },
    { accused: { role: 'first-receiver', staff: ['d-1'] } },
    true,
  ],
  ['another accused', { accused: 'first-receiver' }, { accused: { role: 'office' } }, false],
  ['a person whose role is not known', { accused: 'first-receiver' }, { accused: { staff: ['d-1'] } }, false],
  ['nobody accused', { accused: 'first-receiver' }, {}, false],
];
for (const [what, when, more, answer] of cases) {
  test(`conditions of a row: ${what}`, () => assert.equal(fits(when, caseOf(more)), answer));
}

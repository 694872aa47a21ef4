import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue, Kind } from '../core/vocabulary.ts';
import { matterOf, type Chosen } from './matter-of.ts';

const read = (kind: Kind, ...issues: Issue[]) => ({ kind, issues });
const nothing = read('complaint');
const damage = read('complaint', 'damaged', 'delay');

describe('what a case is taken for when it comes in (WF-4.2.2)', () => {
  const cases: readonly (readonly [
    title: string,
    chosen: Chosen,
    text: ReturnType<typeof read>,
    kind: Kind,
    issue: Issue,
  ])[] = [
    ['the text tells both', {}, damage, 'complaint', 'damaged'],
    ['a text that says nothing is about nothing in particular', {}, nothing, 'complaint', 'unrelated'],
    ['the issue that was chosen holds', { issue: 'lost' }, damage, 'complaint', 'lost'],
    ['an issue that is a kind of its own makes it that', { issue: 'hazard' }, damage, 'hazard', 'hazard'],
    ['the kind that was chosen holds', { kind: 'return-exchange' }, damage, 'return-exchange', 'damaged'],
    ['both may be chosen', { kind: 'misconduct', issue: 'attitude' }, damage, 'misconduct', 'attitude'],
    [
      'a kind that is an issue, too, stands for it',
      { kind: 'misconduct' },
      nothing,
      'misconduct',
      'misconduct',
    ],
    ['but what the text says is told apart from it', { kind: 'hazard' }, damage, 'hazard', 'damaged'],
    ['a kind that is no issue leaves it open', { kind: 'enquiry' }, nothing, 'enquiry', 'unrelated'],
  ];
  for (const [title, chosen, text, kind, issue] of cases)
    it(title, () => assert.deepEqual(matterOf(chosen, text), { kind, issue }));
});

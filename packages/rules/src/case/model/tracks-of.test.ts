import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../../policies/index.ts';
import { distinctPlaces, placesOf, wayOf, type Place } from './tracks-of.cases.ts';

const { warehouse, 'customer-service': service, laundry } = policies;
const complaint: Place = { kind: 'complaint', severity: 'important' };

const pairs: readonly [sentence: string, policy: typeof warehouse, a: Place, b: Place, same: boolean][] = [
  [
    'an enquiry goes the way of a complaint where it has no steps of its own',
    warehouse,
    { kind: 'enquiry', severity: 'important' },
    complaint,
    true,
  ],
  [
    'what is important goes another way than what is general',
    warehouse,
    { kind: 'complaint', severity: 'general' },
    complaint,
    false,
  ],
  [
    'what is important and what is general share a way where their steps and times do',
    service,
    { kind: 'complaint', severity: 'general' },
    complaint,
    true,
  ],
  [
    'a danger goes its own way: it goes on, and is removed before it is resolved',
    warehouse,
    { kind: 'hazard', severity: 'urgent-major' },
    { kind: 'complaint', severity: 'urgent-major' },
    false,
  ],
  [
    'a report of misconduct goes its own way',
    warehouse,
    { kind: 'misconduct', severity: 'important' },
    complaint,
    false,
  ],
  [
    'a return goes its own way where it is checked',
    laundry,
    { kind: 'return-exchange', severity: 'important' },
    complaint,
    false,
  ],
];
for (const [sentence, policy, a, b, same] of pairs) {
  test(sentence, () => assert.equal(wayOf(policy, a) === wayOf(policy, b), same));
}

test('whoever handles the complaint is part of the way', () => {
  const changed = {
    ...warehouse,
    routing: {
      ...warehouse.routing,
      enquiries: { when: { kinds: ['enquiry'] }, as: 'owner', to: 'supervision', source: 'WF-3.4' },
    },
  } as const;
  assert.notEqual(wayOf(changed, { kind: 'enquiry', severity: 'important' }), wayOf(changed, complaint));
});

test('no kind and severity is left out: each shares its way with one that is walked (CS-2, WF-6.1.3)', () => {
  for (const policy of Object.values(policies)) {
    const walked = new Set(distinctPlaces(policy).map((place) => wayOf(policy, place)));
    const all = placesOf(policy);
    assert.equal(all.length, 21);
    assert.ok(all.every((place) => walked.has(wayOf(policy, place))));
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issues, type Issue, type Severity } from '../core/vocabulary.ts';
import { base } from '../policies/base.ts';
import { policies } from '../policies/index.ts';
import { layPolicies } from '../policy/layers.ts';
import type { SeveritySignal } from '../policy/intake.ts';
import { assessSeverity } from './assess-severity.ts';
import type { Facts } from './facts.ts';

const assess = (issue: Issue, facts: Facts = {}, ...signals: SeveritySignal[]) =>
  assessSeverity(
    facts,
    { issues: [issue], evidence: signals.map((signal) => ({ signal })) },
    policies.warehouse,
  );

const table: readonly [sentence: string, Issue, Facts, readonly SeveritySignal[], Severity][] = [
  ['goods lost are urgent-major (WF-4.3.2)', 'lost', {}, [], 'urgent-major'],
  ['a poor attitude is important (WF-4.3.2)', 'attitude', {}, [], 'important'],
  ['a suggestion is general (WF-4.3.2)', 'suggestion', {}, [], 'general'],
  [
    'operations affected alone suffice for urgent-major',
    'delay',
    { operationsAffected: true },
    [],
    'urgent-major',
  ],
  ['half of the goods damaged is bad damage', 'damaged', { shareAffected: 50 }, [], 'urgent-major'],
  ['less than half is not', 'damaged', { shareAffected: 49 }, [], 'important'],
  ['a stated danger is urgent-major (CS-2)', 'facility', { hazard: true }, [], 'urgent-major'],
  ['words count where no fact was stated', 'delay', {}, ['operations-affected'], 'urgent-major'],
  ['an excused fault is general', 'delay', {}, ['excused'], 'general'],
  [
    'facts beat words: an excuse does not make a standstill small',
    'delay',
    { operationsAffected: true },
    ['excused'],
    'urgent-major',
  ],
  [
    'a loss of ten thousand yuan is bad damage',
    'damaged',
    { lossAmount: { amount: 10_000, currency: 'CNY' } },
    [],
    'urgent-major',
  ],
  [
    'the same number in rupiah is not',
    'damaged',
    { lossAmount: { amount: 10_000, currency: 'IDR' } },
    [],
    'important',
  ],
  [
    'a currency that the policy does not name says nothing',
    'damaged',
    { lossAmount: { amount: 1e9, currency: 'XTS' } },
    [],
    'important',
  ],
  ['a trifle that comes again is none', 'suggestion', { repeated: true }, [], 'important'],
  ['repeating makes nothing urgent', 'delay', { repeated: true }, [], 'important'],
  ['what a key customer says is no trifle', 'facility', { customerTier: 'key' }, [], 'important'],
  ['an ordinary customer’s may be one', 'facility', { customerTier: 'ordinary' }, [], 'general'],
  [
    'facts beat words: a stated small share is not “mostly lost”',
    'damaged',
    { shareAffected: 5 },
    ['mostly-lost'],
    'important',
  ],
  ['goods lost stay urgent even when the writer is forgiving', 'lost', {}, ['excused'], 'urgent-major'],
];
for (const [sentence, issue, facts, signals, severity] of table) {
  test(sentence, () => assert.equal(assess(issue, facts, ...signals).value, severity));
}

test('the decision tells its clauses and steps', () => {
  const decision = assess('delay', { operationsAffected: true });
  assert.deepEqual(decision.because, ['WF-4.3.1', 'WF-4.3.2']);
  assert.deepEqual(decision.trace(), [
    'delay is important by default (WF-4.3.1)',
    '{"fact":"operationsAffected","is":true}: raise to urgent-major (WF-4.3.2)',
  ]);
});

test('every issue has a severity, a category, a department and a clause', () => {
  for (const issue of issues) {
    const rule = policies.warehouse.issues[issue];
    assert.ok(rule.severity && rule.category && rule.department && rule.source, issue);
  }
});

test('the text as a whole may be graver than its first issue', () => {
  const reading = { issues: ['attitude' as const], evidence: [], severity: 'urgent-major' as const };
  assert.equal(assessSeverity({}, reading, policies.warehouse).value, 'urgent-major');
  assert.equal(assessSeverity({ shareAffected: 10 }, reading, policies.warehouse).value, 'urgent-major');
});

test('a stated fact silences the words it contradicts, and only those', () => {
  assert.equal(assess('delay', { operationsAffected: false }, 'operations-affected').value, 'important');
  assert.equal(assess('delay', { operationsAffected: false }, 'danger').value, 'urgent-major');
  assert.equal(assess('damaged', { shareAffected: 10 }, 'mostly-lost').value, 'important');
});

test('the policy in force decides, not the one that the text was read under', () => {
  const strict = layPolicies([
    base,
    { name: 'strict', issues: { 'product-quality': { severity: 'urgent-major', source: 'XF-2.4' } } },
  ]);
  const reading = { issues: ['product-quality' as const], evidence: [], severity: 'general' as const };
  assert.equal(assessSeverity({}, reading, strict).value, 'urgent-major');
});

test('how large a share is bad damage is the policy’s to say, for facts and for the words they contradict', () => {
  const mild = layPolicies([
    base,
    {
      name: 'mild',
      severityRules: [
        {
          when: { fact: 'shareAffected', atLeast: 20 },
          effect: 'raise',
          to: 'urgent-major',
          source: 'WF-4.3.2',
        },
        { when: { signal: 'mostly-lost' }, effect: 'raise', to: 'urgent-major', source: 'WF-4.3.2' },
      ],
    },
  ]);
  const reading = { issues: ['damaged' as const], evidence: [{ signal: 'mostly-lost' as const }] };
  assert.equal(assessSeverity({ shareAffected: 30 }, reading, mild).value, 'urgent-major');
  assert.equal(assessSeverity({ shareAffected: 10 }, reading, mild).value, 'important');
});

test('what the text puts a number to counts until a fact is stated', () => {
  const reading = {
    issues: ['damaged' as const],
    evidence: [],
    severity: 'urgent-major' as const,
    stated: { shareAffected: 80 },
  };
  assert.equal(assessSeverity({}, reading, policies.warehouse).value, 'urgent-major');
  assert.equal(assessSeverity({ shareAffected: 5 }, reading, policies.warehouse).value, 'important');
  assert.match(
    assessSeverity({ lossAmount: { amount: 20_000, currency: 'CNY' } }, reading, policies.warehouse)
      .trace()
      .join(),
    /"shareAffected","atLeast":50/,
  );
});

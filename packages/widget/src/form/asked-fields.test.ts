import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policies, publicPolicy, type Issue, type Kind } from '@redress/rules';
import { askedFields, type AskableField } from './asked-fields.ts';
import { emptyValues } from './form-values.ts';

type Name = keyof typeof policies;

describe('what a policy asks of the reporter besides the description', () => {
  const cases: readonly (readonly [
    policy: Name,
    kind: Kind,
    issue: Issue | undefined,
    asked: readonly AskableField[],
  ])[] = [
    ['warehouse', 'complaint', undefined, []],
    ['warehouse', 'complaint', 'damaged', ['quantity', 'loss-amount']],
    ['warehouse', 'complaint', 'attitude', []],
    ['xingfa', 'complaint', undefined, ['reporter-role']],
    ['xingfa', 'complaint', 'waiting', ['truck-plate', 'reporter-role']],
    ['xingfa', 'complaint', 'product-quality', ['goods', 'reporter-role']],
    ['cement', 'misconduct', 'misconduct', ['occurred-at', 'truck-plate', 'badge-number']],
    ['shuanghe', 'complaint', 'damaged', ['goods', 'quantity', 'wanted-by']],
    ['laundry', 'return-exchange', 'wrong-item', ['return-reason']],
    [
      'fieldservice',
      'field-service',
      undefined,
      ['occurred-at', 'symptom', 'vehicles', 'drivers', 'company'],
    ],
  ];
  for (const [name, kind, issue, asked] of cases)
    it(`${name}, ${kind}${issue ? ` about ${issue}` : ''}: ${asked.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        [...askedFields(publicPolicy(policies[name]), { kind, issue }, emptyValues)],
        [...asked],
      ));

  it('an answer stays in sight when the guess moves on', () => {
    const values = { ...emptyValues, lossAmount: '12', details: { goods: 'Cement' } };
    const asked = askedFields(publicPolicy(policies.warehouse), { kind: 'praise', issue: 'praise' }, values);
    assert.deepEqual(asked, ['goods', 'loss-amount']);
  });
});

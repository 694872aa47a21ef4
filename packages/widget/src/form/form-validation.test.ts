import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Contact, limits, Subject } from '@redress/sdk/contract';
import { validate } from './form-validation.ts';
import { emptyValues, toComplaint, type FormValues } from './form-values.ts';

const filled = (changed: Partial<FormValues>): FormValues => ({
  ...emptyValues,
  text: 'A carton is crushed.',
  ...changed,
});

describe('what must be mended before it can be sent (WF-4.2.1: gaps are no barrier)', () => {
  const cases: readonly (readonly [name: string, values: FormValues, codes: readonly string[]])[] = [
    ['nothing, when only the description is there', filled({}), []],
    ['a missing description', filled({ text: '' }), ['textMissing']],
    ['a description of spaces', filled({ text: '  \n ' }), ['textMissing']],
    ['a description that is too long', filled({ text: 'x'.repeat(limits.text + 1) }), ['tooLong']],
    ['nothing about a description that just fits', filled({ text: 'x'.repeat(limits.text) }), []],
    ['an e-mail address without a host', filled({ reach: 'mei@' }), ['emailIncomplete']],
    ['an e-mail address with a space', filled({ reach: 'mei lin@harbour.example' }), ['emailIncomplete']],
    ['nothing about an unusual e-mail address', filled({ reach: 'o’mei+wms@仓库.公司' }), []],
    ['nothing about a telephone number however written', filled({ reach: '+86 (21) 5555-0142 转 8' }), []],
    ['a telephone number longer than any', filled({ reach: '1'.repeat(41) }), ['tooLong']],
    ['everything at once', filled({ text: '', reach: '@' }), ['textMissing', 'emailIncomplete']],
  ];
  for (const [name, values, codes] of cases) {
    it(name, () =>
      assert.deepEqual(
        validate(values).map(({ code }) => code),
        codes,
      ),
    );
  }

  it('what passes has contact and subject as the contract wants them', () => {
    const { contact, subject } = toComplaint(
      filled({ reach: '1'.repeat(40), name: 'x'.repeat(120), order: ' PO-1 ' }),
      [],
    );
    assert.equal(Contact.safeParse(contact).success, true);
    assert.equal(Subject.safeParse(subject).success, true);
  });
});

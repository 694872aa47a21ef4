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

const timeZone = 'Asia/Shanghai';
/** Friday, 20 November 2026, 10:00 in Shanghai. */
const yardstick = { now: Date.parse('2026-11-20T02:00Z'), timeZone, privacyVersion: undefined };

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
    ['nothing about a telephone number and an e-mail address', filled({ reach: '021 555 / mei@x.co' }), []],
    ['a telephone number longer than any', filled({ reach: '1'.repeat(41) }), ['tooLong']],
    ['a time that has not come yet', filled({ happenedAt: '2026-11-20T10:01' }), ['timeAhead']],
    ['nothing about a time that is over', filled({ happenedAt: '2026-11-20T09:59' }), []],
    ['a last day that is over', filled({ wantedBy: '2026-11-19' }), ['dayOver']],
    ['nothing about a last day that is today', filled({ wantedBy: '2026-11-20' }), []],
    ['a quantity that is no number', filled({ affected: 'some' }), ['quantityWrong']],
    ['a total that is no number', filled({ affected: '3', total: 'a pallet' }), ['quantityWrong']],
    ['more than there are', filled({ affected: '13', total: '12' }), ['quantityMore']],
    ['nothing about all of them', filled({ affected: '12', total: '12' }), []],
    ['nothing about tons', filled({ affected: '1.5', total: '31.5' }), []],
    ['an amount that could be two', filled({ lossAmount: '1.280', currency: 'CNY' }), ['amountWrong']],
    [
      'nothing about an amount with the sign of its currency',
      filled({ lossAmount: '￥１２８０元', currency: 'CNY' }),
      [],
    ],
    [
      'an amount with the sign of another currency',
      filled({ lossAmount: '$1280', currency: 'CNY' }),
      ['amountWrong'],
    ],
    ['a currency that is none', filled({ lossAmount: '12', currency: '¥' }), ['currencyWrong']],
    ['nothing about a currency without an amount', filled({ currency: '¥' }), []],
    ['nothing about a contact that is not given', filled({ reach: '@', discretion: 'anonymous' }), []],
    ['everything at once', filled({ text: '', reach: '@' }), ['textMissing', 'emailIncomplete']],
  ];
  for (const [name, values, codes] of cases) {
    it(name, () =>
      assert.deepEqual(
        validate(values, yardstick).map(({ code }) => code),
        codes,
      ),
    );
  }

  describe('where the portal has a notice on personal data', () => {
    const codes = (consent: string) =>
      validate(filled({ consent }), { ...yardstick, privacyVersion: '2' }).map(({ code }) => code);
    it('that nobody has agreed to', () => assert.deepEqual(codes(''), ['consentMissing']));
    it('of which another version was agreed to', () => assert.deepEqual(codes('1'), ['consentMissing']));
    it('nothing, once it was agreed to', () => assert.deepEqual(codes('2'), []));
  });

  it('names the fields in the order in which they stand', () => {
    const wrong = { text: '', happenedAt: '2027-01-01T00:00', affected: 'x', reach: '@' };
    assert.deepEqual(
      validate(filled(wrong), { ...yardstick, privacyVersion: '1' }).map(({ field }) => field),
      ['text', 'occurred-at', 'quantity', 'reach', 'consent'],
    );
  });

  it('what passes has contact and subject as the contract wants them', () => {
    const { contact, subject } = toComplaint(
      filled({ reach: '1'.repeat(40), name: 'x'.repeat(120), order: ' PO-1 ' }),
      [],
      { timeZone: () => timeZone },
    );
    assert.equal(Contact.safeParse(contact).success, true);
    assert.equal(Subject.safeParse(subject).success, true);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { emptyValues } from './form-values.ts';
import { followText, numberInText } from './number-in-text.ts';

const told: readonly (readonly [text: string, order: string | undefined, waybill: string | undefined])[] = [
  ['Two cartons are crushed. Waybill SF1234567890, please look.', undefined, 'SF1234567890'],
  ['Tracking number: 7730914, order no. PO-20871', 'PO-20871', '7730914'],
  ['My parcel HL-77309142 never came.', undefined, 'HL-77309142'],
  ['Where is JD0012345678CN?', undefined, 'JD0012345678CN'],
  ['PO20871 is short by two.', 'PO20871', undefined],
  ['运单号SF1234567890123，两箱破损。', undefined, 'SF1234567890123'],
  ['订单号是：20260871，一直没有发货', '20260871', undefined],
  ['單號 7730914 的貨還沒到', undefined, '7730914'],
  ['運單ＨＬ７７３０９１４２不見了', undefined, 'HL77309142'],
  ['Nomor resi: JP1234567890 belum sampai.', undefined, 'JP1234567890'],
  ['Pesanan no 45678 kurang dua.', '45678', undefined],
  // More than one could be meant.
  ['Waybills: waybill HL7730914 and waybill HL7730915 are lost.', undefined, undefined],
  // Said twice, it is one.
  ['Waybill HL7730914! I repeat: waybill HL7730914.', undefined, 'HL7730914'],
  // Numbers of something else.
  ['I have called 13800138000 since 2026-11-02, and lost 35000 yuan.', undefined, undefined],
  ['12 of 48 cartons, at 08:30', undefined, undefined],
  ['The parcel came late.', undefined, undefined],
  ['', undefined, undefined],
];

describe('the number that a text names', () => {
  for (const [text, order, waybill] of told)
    test(`is ${order ?? waybill ?? 'none'} in “${text}”`, () => {
      assert.deepEqual([numberInText(text, 'order'), numberInText(text, 'waybill')], [order, waybill]);
    });

  test('needs no name where it looks like the portal’s own, and is written as those are', () => {
    const format = { pattern: 'HL\\d{7}', example: 'HL7730914' };
    assert.equal(numberInText('hl7730914 is wet', 'waybill', format), 'HL7730914');
    assert.equal(numberInText('hl7730914 is wet', 'waybill'), undefined);
    assert.equal(
      numberInText('Order HL7730914', 'waybill', format),
      undefined,
      'it is called something else',
    );
  });

  test('is never more than a part of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = numberInText(text, 'waybill') ?? '';
        assert.ok(text.normalize('NFKC').includes(found));
      }),
    );
  });
});

describe('the field of the number', () => {
  const [before, after] = ['Waybill SF12345', 'Waybill SF1234567'];
  const values = { ...emptyValues, text: before };
  test('follows the text while it is written', () => {
    assert.equal(followText({ ...emptyValues, text: 'Way' }, before, 'waybill'), 'SF12345');
    assert.equal(followText({ ...values, waybill: 'SF12345' }, after, 'waybill'), 'SF1234567');
    assert.equal(followText({ ...values, waybill: 'SF12345' }, 'Nothing', 'waybill'), '');
  });
  test('stays as somebody has entered it', () => {
    assert.equal(followText({ ...values, waybill: 'HL7730914' }, after, 'waybill'), 'HL7730914');
  });
  test('stays empty when somebody has emptied it', () => {
    assert.equal(followText({ ...values, waybill: '' }, after, 'waybill'), '');
  });
});

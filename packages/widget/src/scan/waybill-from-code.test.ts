import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limits } from '@redress/sdk/contract';
import { waybillFromCode } from './waybill-from-code.ts';

const gs = '\u001d';

const cases: Readonly<Record<string, readonly (readonly [code: string, number: string | undefined])[]>> = {
  'a number as it is printed': [
    ['HL-7730-1189', 'HL-7730-1189'],
    [' HL 7730 1189\r\n', 'HL77301189'],
    ['1Z 999 AA1 01 2345 6784', '1Z999AA10123456784'],
    ['*PO-20871*', 'PO-20871'],
    ['SF1234567890123', 'SF1234567890123'],
    ['RR123456785CN', 'RR123456785CN'],
    ['沪A-20871', '沪A-20871'],
    ['2026/000042', '2026/000042'],
  ],
  'the mark of the reader before it': [
    [']C0HL-7730-1189', 'HL-7730-1189'],
    [']Q1HL-7730-1189', 'HL-7730-1189'],
    [']A0PO-20871', 'PO-20871'],
  ],
  'what GS1 puts around it': [
    [']C100340123450000000017', '340123450000000017'],
    ['00340123450000000017', '340123450000000017'],
    [']C1401ABC4711XYZ', 'ABC4711XYZ'],
    [`]C102006141411234523712${gs}401HL77301189`, 'HL77301189'],
    [`${gs}10LOT7${gs}40270123450000000014`, '70123450000000014'],
    [']d2400PO-20871', 'PO-20871'],

    [']C10100614141123452', undefined],
    [']C1HL-7730-1189', 'HL-7730-1189'],
    ['(00)340123450000000017', '340123450000000017'],
    ['(02)00614141123452(37)12(401)HL 7730', 'HL7730'],
    ['(01)00614141123452(10)LOT7', undefined],
  ],
  'twenty digits that only look like GS1': [['00340123450000000019', '00340123450000000019']],
  'an address with the number at its end': [
    ['https://portal.example/track/HL-7730-1189', 'HL-7730-1189'],
    ['HTTPS://PORTAL.EXAMPLE/T/HL77301189/', 'HL77301189'],
    ['https://id.gs1.org/00/340123450000000017', '340123450000000017'],
    ['https://portal.example/t/HL%207730%201189?utm_source=label', 'HL77301189'],
  ],
  'an address with the number in its query': [
    ['https://portal.example/track?waybill=HL-1189', 'HL-1189'],
    ['https://portal.example/track?lang=en&trackingNumber=HL77301189', 'HL77301189'],
    ['https://portal.example/q?mailNo=SF1234567890123&t=1764000000', 'SF1234567890123'],
    ['https://portal.example/app#/parcel/HL77301189', 'HL77301189'],
    ['https://portal.example/app#/parcel?no=HL77301189', 'HL77301189'],
    ['https://portal.example/go?x=HL77301189', 'HL77301189'],
  ],
  'an address without a number': [
    ['https://portal.example/', undefined],
    ['https://portal.example/help/returns', undefined],
    ['https://portal.example/menu?table=4', undefined],
    ['https://', undefined],
    ['https://portal.example/%E0%A4%A', undefined],
  ],
  'a text with several fields': [
    ["MMM={'k1':'755W','k2':'755AE','k4':'T4','k5':'SF7444400031887','k6':''}", 'SF7444400031887'],
    ['{"waybill":"HL77301189","pieces":12}', 'HL77301189'],
    ['HL77301189|12|CTN', 'HL77301189'],
    ['HL77301189;HL77301190', undefined],
  ],
  'something else': [
    ['', undefined],
    ['   ', undefined],
    ['abc', undefined],
    ['FRAGILE', undefined],
    ['tel:+862155550142', undefined],
    ['WIFI:S:dock;T:WPA;P:12345678;;', undefined],
    ['BEGIN:VCARD\nTEL:862155550142\nEND:VCARD', undefined],
    ['1'.repeat(limits.reference + 1), undefined],
  ],
};

describe('the number in a code', () => {
  for (const [kind, rows] of Object.entries(cases))
    for (const [code, number] of rows)
      it(`${kind}: ${JSON.stringify(code)} is ${number ?? 'none'}`, () =>
        assert.equal(waybillFromCode(code), number));
});

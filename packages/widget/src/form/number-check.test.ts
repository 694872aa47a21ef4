import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkNumber } from './number-check.ts';

const format = { pattern: 'HL\\d{7}', example: 'HL7730914' };

describe('a number, held against how the company writes its numbers', () => {
  const cases: readonly (readonly [typed: string, value: string, fits: boolean])[] = [
    ['HL7730914', 'HL7730914', true],
    ['  HL7730914 ', 'HL7730914', true],
    ['hl 7730 914', 'HL7730914', true],
    ['ＨＬ７７３０９１４', 'HL7730914', true],
    ['', '', true],
    ['HL773', 'HL773', false],
    ['xHL7730914', 'xHL7730914', false],
    [' my last one ', ' my last one ', false],
  ];
  for (const [typed, value, fits] of cases)
    it(`“${typed}” ${fits ? `is “${value}”` : 'is left as it is, and looks unusual'}`, () =>
      assert.deepEqual(checkNumber(typed, format), { value, fits }));

  it('passes whatever it is where the portal says nothing', () =>
    assert.deepEqual(checkNumber(' a b ', undefined), { value: ' a b ', fits: true }));
  it('passes where the portal’s pattern is none', () =>
    assert.deepEqual(checkNumber('a', { pattern: '(', example: '' }), { value: 'a', fits: true }));
});

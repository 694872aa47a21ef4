import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readReportLink, reportLink, type ReportLink } from './report-link.ts';

const fragmentOf = (link: string): string => new URL(link).hash;

describe('the link of a poster', () => {
  const told: readonly ReportLink[] = [
    { branch: 'SHA', waybillPrefix: 'HL-' },
    { branch: '上海仓', waybillPrefix: undefined },
    { branch: undefined, waybillPrefix: undefined },
  ];
  for (const each of told) {
    test(`says again what it was made of: ${JSON.stringify(each)}`, () => {
      assert.deepEqual(readReportLink(fragmentOf(reportLink('https://care.example/report', each))), each);
    });
  }

  test('leads to the page, whose server hears nothing but its address', () => {
    const link = new URL(reportLink('/report?lang=id', told[0]!, 'https://care.example/staff/poster'));
    assert.equal(`${link.origin}${link.pathname}${link.search}`, 'https://care.example/report?lang=id');
  });

  test('takes the place of what stood behind the address', () => {
    assert.match(
      reportLink('https://care.example/#SHA-1.secret', told[0]!),
      /#redress\?branch=SHA&waybill=HL-$/,
    );
  });

  const others: Readonly<Record<string, string>> = {
    'a tracking link': '#SHA-2026-000042.aZ09',
    'an anchor of the page': '#contact',
    nothing: '',
  };
  for (const [name, fragment] of Object.entries(others)) {
    test(`is not taken for one: ${name}`, () => assert.equal(readReportLink(fragment), undefined));
  }

  test('says nothing that is no code', () => {
    const wrong = '#redress?branch=%3Cb%3E&waybill=' + 'x'.repeat(41);
    assert.deepEqual(readReportLink(wrong), { branch: undefined, waybillPrefix: undefined });
    assert.deepEqual(readReportLink('#redress?branch=%E0%A4%A'), {
      branch: undefined,
      waybillPrefix: undefined,
    });
  });

  test('of no page is refused', () => {
    assert.throws(() => reportLink('//', {}), TypeError);
  });
});

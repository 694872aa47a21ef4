import { expect, fixture, html } from '@open-wc/testing';
import { staffTexts } from '../localization/staff.catalogue.ts';
import { textOf } from '../testing/elements.cases.ts';
import { renderRating } from './rating.template.ts';

describe('the customer’s verdict on the desk', () => {
  const at = Date.now();
  const said = async (given: Parameters<typeof renderRating>[0]): Promise<string> =>
    textOf(await fixture(html`<p>${renderRating(given, staffTexts.en)}</p>`));

  it('says what it is for', async () => {
    const reasons = ['efficiency' as const, 'communication' as const];
    expect(await said({ satisfied: false, score: 2, reasons, at })).to.equal(
      'Customer’s rating: Not satisfied · 2 of 5 It took too long I was not kept informed',
    );
  });

  it('is as short as what was said', async () => {
    expect(await said({ satisfied: true, at })).to.equal('Customer’s rating: Satisfied');
    expect(await said(undefined)).to.equal('');
  });
});

import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { createClient, type RedressClient, type SavedDraft } from '@redress/sdk';
import { sendKeys } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, picture, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient, namesOf } from '../testing/fake-client.cases.ts';
import { caseIds, hour, known, sentState, submissionState } from '../testing/samples.cases.ts';
import { formWith, pause, send, write, type TimedForm } from './form-driver.cases.ts';
import type { RedressForm } from './form.ts';

const saved = (complaint: Partial<SavedDraft['complaint']> = {}): SavedDraft => ({
  draft: { id: caseIds[3], secret: 's'.repeat(43), startedAt: Date.now() - 3 * hour },
  savedAt: Date.now() - 2 * hour,
  complaint: { text: 'Two of twelve cartons are', photos: [], ...complaint },
});
const value = (form: TimedForm, field: string): string => within<HTMLInputElement>(form, field).value;
/** The writer stops for long enough that what stands there is kept. */
const rest = async (form: TimedForm): Promise<void> => {
  form.timer.pass(800);
  await settled(form);
};
const offer = (form: TimedForm): string =>
  [...form.renderRoot.querySelectorAll('[part="draft"]')].map(textOf).join(' ');
/** Where the first field below the preview stands. */
const below = (form: TimedForm): number => within(form, '#order').getBoundingClientRect().top;

describe('<redress-form> loses nothing of what is being written', () => {
  let client: FakeClient;
  beforeEach(() => {
    client = createFakeClient();
  });

  it('keeps a draft when the writer pauses, not at every letter', async () => {
    const form = await formWith(client, { order: 'PO-20871' });
    await type(within(form, '#text'), 'Two');
    await type(within(form, '#text'), 'Two of twelve');
    expect(client.kept.size).to.equal(0);
    await rest(form);
    expect([...client.kept].map(([id, { text, subject }]) => [id, text, subject?.order])).to.eql([
      [caseIds[0], 'Two of twelve', 'PO-20871'],
    ]);
  });

  it('keeps its photos, too', async () => {
    const form = await formWith(client);
    await within<HTMLElementTagNameMap['redress-photo-picker']>(form, 'redress-photo-picker').add([
      await picture('carton.jpg'),
    ]);
    await settled(form);
    await rest(form);
    expect(namesOf(client.kept.get(caseIds[0])?.photos)).to.eql(['carton.jpg']);
  });

  it('keeps at once what would be lost with the page', async () => {
    const form = await formWith(client);
    await type(within(form, '#text'), 'Two of twelve');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(client.kept.get(caseIds[0])?.text).to.equal('Two of twelve');
  });

  it('lets go of a draft that was emptied again', async () => {
    const form = await formWith(client);
    await write(form, 'Two');
    await rest(form);
    await type(within(form, '#text'), '');
    await rest(form);
    expect([client.kept.size, client.discarded]).to.eql([0, [caseIds[0]]]);
  });

  it('keeps nothing any more once it has been sent', async () => {
    client.outcome = sentState();
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    await rest(form);
    expect(client.kept.size).to.equal(0);
  });

  it('keeps what was taken back, or could not be kept for sending, as a draft again', async () => {
    client.outcome = new Error('not kept');
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    await rest(form);
    expect(client.kept.get(caseIds[0])?.text).to.equal('A carton is crushed.');
    client.outcome = submissionState();
    await send(form);
    within(form, 'redress-receipt', '.actions button').click();
    await settled(form);
    await rest(form);
    expect(client.kept.get(caseIds[1])?.text).to.equal('A carton is crushed.');
  });

  it('offers nothing when nothing was left', async () => {
    const form = await formWith(client);
    expect(offer(form)).to.equal('');
    expect(maybeWithin(form, '#go-on')).not.to.exist;
  });

  it('offers what an earlier visit began, and says so to those who do not see it', async () => {
    client.saved = saved();
    const form = await formWith(client);
    expect(offer(form)).to.match(/You began a report at .*\d\d:\d\d.* Two of twelve cartons are/);
    expect(within(form, '[aria-live] [part="draft"]').textContent).to.contain('You began a report');
  });

  it('goes on with it, photos included, as a draft of its own', async () => {
    client.saved = saved({
      issue: 'damaged',
      subject: { waybill: 'HL-1' },
      contact: { email: 'mei@harbour.example' },
      photos: [{ file: await picture('carton.jpg') }],
    });
    const form = await formWith(client);
    within(form, '#go-on').focus();
    await sendKeys({ press: 'Enter' });
    await settled(form);
    expect([value(form, '#text'), value(form, '#reach')]).to.eql([
      'Two of twelve cartons are',
      'mei@harbour.example',
    ]);
    expect(focused()).to.have.property('id', 'text');
    expect(maybeWithin(form, '#go-on')).not.to.exist;
    await within<HTMLElementTagNameMap['redress-photo-picker']>(form, 'redress-photo-picker').settled;
    await rest(form);
    const kept = client.kept.get(caseIds[0]);
    expect([kept?.subject?.waybill, kept?.issue, kept?.photos?.length]).to.eql(['HL-1', 'damaged', 1]);
    expect(client.discarded).to.eql([caseIds[3]]);
  });

  it('discards it', async () => {
    client.saved = saved();
    const form = await formWith(client);
    within(form, '#discard').focus();
    await sendKeys({ press: 'Space' });
    await settled(form);
    expect([client.discarded, offer(form), value(form, '#text')]).to.eql([[caseIds[3]], '', '']);
    expect(focused()).to.have.property('id', 'text');
  });

  it('moves nothing: the offer stands where the preview will, however late it is found', async () => {
    let find!: (found: SavedDraft) => void;
    client.drafts.latest = () => new Promise((resolve) => (find = resolve));
    const form = await formWith(client);
    const before = below(form);
    find(saved());
    await settled(form);
    expect(offer(form)).to.contain('You began a report');
    expect(below(form)).to.equal(before);
    await write(form, 'A carton is crushed.');
    expect([offer(form), textOf(within(form, '[part="issue"]')), below(form)]).to.eql([
      '',
      'Goods damaged',
      before,
    ]);
    within(form, 'textarea').style.blockSize = '20rem';
    expect(below(form), 'a move would be seen').to.be.greaterThan(before);
  });

  it('does not offer to replace what is being written', async () => {
    client.saved = saved();
    const form = await formWith(client);
    await write(form, 'Something else.');
    expect(offer(form)).to.equal('');
    await write(form, '');
    expect(offer(form)).to.contain('You began a report');
  });

  it('is there again after a reload, on the real device', async () => {
    const portalKey = 'pk_reload';
    const connectivity = { online: () => false, visible: () => true, onReturn: () => () => undefined };
    // Each client stands for a visit.
    const visit = () => createClient({ endpoint: location.origin, portalKey, ports: { connectivity } });
    const show = async (visiting: RedressClient): Promise<RedressForm> => {
      const element = await fixture<RedressForm>(
        html`<redress-form locale="en" .client=${visiting}></redress-form>`,
      );
      await settled(element);
      return element;
    };
    const before = visit();
    const form = await show(before);
    await type(within(form, '#text'), 'Two of twelve cartons');
    await within<HTMLElementTagNameMap['redress-photo-picker']>(form, 'redress-photo-picker').add([
      await picture('carton.jpg'),
    ]);
    await settled(form);
    document.dispatchEvent(new Event('visibilitychange'));
    const after = visit();
    await waitUntil(async () => (await after.drafts.latest())?.complaint.photos?.length === 1);
    form.remove();
    before.destroy();

    const again = await show(after);
    await waitUntil(() => maybeWithin(again, '#go-on'));
    within(again, '#go-on').click();
    await settled(again);
    expect(within<HTMLTextAreaElement>(again, '#text').value).to.equal('Two of twelve cartons');
    const picker = within<HTMLElementTagNameMap['redress-photo-picker']>(again, 'redress-photo-picker');
    await picker.settled;
    expect(picker.files.map(({ name }) => name)).to.eql(['carton.jpg']);
    expect((await after.logout()).unsent).to.equal(0);
    after.destroy();
  });

  it('speaks Chinese', async () => {
    client.saved = saved();
    const form = await formWith(client, { locale: 'zh-Hans' });
    expect(offer(form)).to.match(/您在.*填写的反馈尚未提交。.*继续填写 放弃/);
  });

  itIsAccessible('with an earlier draft', () => formWith(createFakeClient({ saved: saved() })));
});

describe('<redress-form> points out an earlier report about the same', () => {
  const earlier = known(sentState({ id: caseIds[2] }));
  const pointedOut = (form: TimedForm): string => textOf(within(form, '[part="similar"]'));

  it('looks for it by order, waybill and what was chosen', async () => {
    const client = createFakeClient();
    const form = await formWith(client, { waybill: 'HL-1' });
    await pause(form);
    await pause(form);
    expect(client.sought).to.eql([{ order: '', waybill: 'HL-1', issue: undefined }]);
    await write(form, 'One of our pallets never arrived.');
    await pause(form);
    expect(client.sought, 'the text does not matter').to.have.length(1);
    expect(pointedOut(form)).to.equal('');
  });

  it('says when it was, opens it, and hinders nobody', async () => {
    const client = createFakeClient({ alike: [earlier] });
    const form = await formWith(client, { waybill: 'HL-1' });
    await pause(form);
    await pause(form);
    expect(pointedOut(form)).to.match(/You already reported something about this at .*\d\d:\d\d/);
    const follows = oneEvent<CustomEvent<{ id: string }>>(form, 'redress-follow');
    form.addEventListener('redress-follow', (event) => event.preventDefault());
    within(form, '#similar').click();
    expect((await follows).detail.id).to.equal(caseIds[2]);
    await write(form, 'One of our pallets never arrived.');
    await send(form);
    expect(client.submitted).to.have.length(1);
  });

  itIsAccessible('with an earlier report', async () => {
    const form = await formWith(createFakeClient({ alike: [earlier] }), { waybill: 'HL-1' });
    await pause(form);
    await pause(form);
    return form;
  });
});

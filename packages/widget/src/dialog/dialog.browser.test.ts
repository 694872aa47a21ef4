import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, picture, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { itWhere } from '../testing/engine.cases.ts';
import { createFakeClient, type FakeClient, namesOf } from '../testing/fake-client.cases.ts';
import { caseIds, caseView, known, sentState, submissionState } from '../testing/samples.cases.ts';
import './dialog.ts';
import type { RedressDialog } from './dialog.ts';

async function dialogWith(client: FakeClient): Promise<RedressDialog> {
  const dialog = await fixture<RedressDialog>(
    html`<redress-dialog locale="en" .client=${client}></redress-dialog>`,
  );
  await dialog.show();
  await settled(dialog);
  return dialog;
}

async function toCases(dialog: RedressDialog): Promise<void> {
  within(dialog, '#tab-cases').click();
  await settled(dialog);
}

async function report(dialog: RedressDialog): Promise<void> {
  await type(within(dialog, 'redress-form', '#text'), 'A carton is crushed.');
  const submitted = oneEvent(dialog, 'redress-submitted');
  within<HTMLFormElement>(dialog, 'redress-form', 'form').requestSubmit();
  await submitted;
  await settled(dialog);
}

describe('<redress-dialog>', () => {
  it('opens as a modal dialog with the description focused', async () => {
    const dialog = await dialogWith(createFakeClient());
    expect(within<HTMLDialogElement>(dialog, 'dialog').matches(':modal')).to.equal(true);
    expect(focused()).to.have.property('id', 'text');
    expect(focused()?.localName).to.equal('textarea');
  });

  it('gives the focus back to what opened it', async () => {
    const opener = await fixture<HTMLButtonElement>(html`<button>Report</button>`);
    opener.focus();
    const dialog = await dialogWith(createFakeClient());
    const closed = oneEvent(dialog, 'redress-closed');
    within(dialog, '.close').click();
    await closed;
    expect(document.activeElement).to.equal(opener);
  });

  it('closes by Escape and keeps what was entered', async () => {
    const dialog = await dialogWith(createFakeClient());
    await type(within(dialog, 'redress-form', '#text'), 'A carton is crushed.');
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    await dialog.show({ order: 'PO-20871' });
    await settled(dialog);
    expect(within<HTMLTextAreaElement>(dialog, 'redress-form', '#text').value).to.equal(
      'A carton is crushed.',
    );
    expect(textOf(within(dialog, 'redress-form', '.subject'))).to.contain('Order PO-20871');
  });

  it('begins a new report for another order once the last one has been sent', async () => {
    const dialog = await dialogWith(createFakeClient({ outcome: sentState() }));
    await report(dialog);
    dialog.close();
    await dialog.show({ order: 'PO-2' });
    await settled(dialog);
    expect(maybeWithin(dialog, 'redress-form', 'redress-receipt')).not.to.exist;
    expect(within<HTMLTextAreaElement>(dialog, 'redress-form', '#text').value).to.equal('');
    expect(textOf(within(dialog, 'redress-form', '.subject'))).to.contain('Order PO-2');
  });

  it('has tabs that arrow keys move between', async () => {
    const dialog = await dialogWith(createFakeClient());
    within(dialog, '#tab-report').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(dialog);
    expect(focused()).to.have.property('id', 'tab-cases');
    expect(within(dialog, '#tab-cases').ariaSelected).to.equal('true');
    expect(within(dialog, '#report').hidden).to.equal(true);
  });

  it('leads from the receipt to the case', async () => {
    const client = createFakeClient({ outcome: sentState() });
    const dialog = await dialogWith(client);
    await report(dialog);
    within(dialog, 'redress-form', 'redress-receipt', '.follow').click();
    await waitUntil(
      () => maybeWithin(dialog, 'redress-cases', 'redress-status', '.status'),
      'the code of the status view has come',
      { timeout: 8_000 },
    );
    client.show({ freshness: 'current', view: caseView() });
    await settled(dialog);
    expect(textOf(within(dialog, 'redress-cases', 'redress-status'))).to.contain('SHA-2026-000042');
    within(dialog, 'redress-cases', '.back').click();
    await settled(dialog);
    expect(maybeWithin(dialog, 'redress-cases', 'ul')).to.exist;
  });

  it('shows a case that waits as waiting, and turns it into a followed one when it is sent', async () => {
    const client = createFakeClient({ known: [known(submissionState({ id: caseIds[1] }))] });
    const dialog = await dialogWith(client);
    await toCases(dialog);
    within(dialog, 'redress-cases', '[part="case"]').click();
    await settled(dialog);
    expect(textOf(within(dialog, 'redress-cases', 'redress-receipt'))).to.contain('Saved on this device');
    client.announce(sentState({ id: caseIds[1] }));
    await settled(dialog);
    expect(maybeWithin(dialog, 'redress-cases', 'redress-status')).to.exist;
  });

  it('puts a refused message into the field again, and lets go of it once the mended one is kept', async () => {
    const text = 'The driver’s name is on the note.';
    const problem = { type: 'about:blank', title: 'No', status: 409, code: 'command-refused' as const };
    const refused = [
      { id: 'c1', kind: 'command' as const, command: 'add-information' as const, text, problem },
    ];
    const client = createFakeClient({ known: [known(sentState({ refused }))] });
    client.waitingFiles = [{ file: await picture('note.jpg') }];
    const dialog = await dialogWith(client);
    await toCases(dialog);
    within(dialog, 'redress-cases', '.refused button').click();
    await waitUntil(() => maybeWithin(dialog, 'redress-cases', 'redress-status', '.status'));
    client.show({ view: caseView(), freshness: 'current' });
    await settled(dialog);
    const inAddition = ['redress-cases', 'redress-status', 'redress-add-information'] as const;
    expect(within<HTMLTextAreaElement>(dialog, ...inAddition, '#text').value).to.equal(text);
    expect([focused()?.localName, client.dismissed]).to.eql(['textarea', []]);
    await waitUntil(() => maybeWithin(dialog, ...inAddition, 'redress-photo-picker', 'img'));
    within<HTMLFormElement>(dialog, ...inAddition, 'form').requestSubmit();
    await waitUntil(() => client.dismissed.length > 0);
    expect([client.commands.length, client.dismissed]).to.eql([1, ['c1']]);
    const [sent] = client.commands;
    expect(sent?.type === 'add-information' && namesOf(sent.photos)).to.eql(['note.jpg']);
  });

  itWhere(
    'reads media queries anew for a new element',
    'fills a phone, and nothing is wider than the screen',
    async () => {
      await setViewport({ width: 320, height: 640 });
      await emulateMedia({ reducedMotion: 'reduce' });
      const dialog = await dialogWith(createFakeClient());
      const { width, height, left, top } = within(dialog, 'dialog').getBoundingClientRect();
      expect([left, top, width, height]).to.eql([0, 0, 320, 640]);
      const body = within(dialog, '.body');
      expect(body.scrollWidth).to.equal(body.clientWidth);
      await setViewport({ width: 800, height: 600 });
      await emulateMedia({ reducedMotion: 'no-preference' });
    },
  );

  itIsAccessible('with the form', () => dialogWith(createFakeClient()));
  itIsAccessible('with the cases', async () => {
    const dialog = await dialogWith(createFakeClient({ known: [known(sentState())] }));
    await toCases(dialog);
    return dialog;
  });
});

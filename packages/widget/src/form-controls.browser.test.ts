import { fixture, html } from '@open-wc/testing';
import type { Kind } from '@redress/rules';
import { choose, settled, type, within } from './testing/elements.cases.ts';
import { createFakeClient } from './testing/fake-client.cases.ts';
import { createFakeDesk } from './testing/fake-desk.cases.ts';
import { itsControlsHold } from './testing/form-controls.cases.ts';
import { createHandTimer } from './testing/hand-timer.cases.ts';
import { caseIds, caseView, deskCase } from './testing/samples.cases.ts';
import { openCase } from './desk/desk-driver.cases.ts';
import './form/form.ts';
import './status/status.ts';
import './survey/survey.ts';

const settings = {
  privacy: { version: '1', notice: { en: 'Only used for this report.' } },
  branches: [
    { code: 'shanghai', name: 'Shanghai' },
    { code: 'jakarta', name: 'Jakarta' },
  ],
};

/** Forms that differ by what the policy asks. */
const forms: readonly (readonly [
  company: NonNullable<NonNullable<Parameters<typeof createFakeClient>[0]>['company']>,
  kind: Kind,
  least: number,
])[] = [
  ['warehouse', 'complaint', 14],
  ['xingfa', 'complaint', 9],
  ['customer-service', 'return-exchange', 9],
  ['cement', 'misconduct', 13],
  ['fieldservice', 'field-service', 12],
  ['shuanghe', 'complaint', 10],
  ['laundry', 'return-exchange', 10],
];

for (const [company, kind, least] of forms) {
  itsControlsHold(`a form for ${kind} under ${company}, sent with faults`, least, async (locale) => {
    const timer = createHandTimer();
    const client = createFakeClient({ settings, company });
    const form = await fixture(
      html`<redress-form .client=${client} .timer=${timer} .kind=${kind} locale=${locale}></redress-form>`,
    );
    await settled(form);
    await type(within(form, '#text'), 'Two of twelve cartons are damaged.');
    timer.pass(200);
    await settled(form);
    await type(within(form, '#reach'), 'mei@');
    within<HTMLFormElement>(form, 'form').requestSubmit();
    await settled(form);
    return form;
  });
}

/** A part of the status view. What it refuses to send while it is empty says so. */
const status = async (
  part: string,
  locale: string,
  view: Parameters<typeof caseView>[0],
  { open, send = true }: { readonly open?: string; readonly send?: boolean } = {},
) => {
  const client = createFakeClient();
  const element = await fixture(
    html`<redress-status case-id=${caseIds[0]} .client=${client} locale=${locale}></redress-status>`,
  );
  await settled(element);
  client.show({ freshness: 'current', view: caseView(view) });
  await settled(element);
  if (open) within(element, part, open).click();
  await settled(element);
  if (send) within<HTMLFormElement>(element, part, 'form').requestSubmit();
  await settled(element);
  return within(element, part);
};

itsControlsHold('a claim that says nothing', 5, (locale) =>
  status('redress-claim', locale, { can: ['claim'] }, { open: '#open' }),
);
itsControlsHold('a withdrawal', 1, (locale) =>
  status('redress-withdraw', locale, { can: ['withdraw'] }, { open: '#open', send: false }),
);
itsControlsHold('a reopening that says nothing', 1, (locale) =>
  status('redress-reopen', locale, { stage: 'closed', can: ['reopen'] }),
);
itsControlsHold('something to add that says nothing', 2, (locale) =>
  status('redress-add-information', locale, { can: ['add-information'] }),
);
itsControlsHold('an answer that says nothing', 2, (locale) =>
  status('#answer', locale, { awaits: ['information'], can: ['add-information'] }),
);
itsControlsHold('a rating', 2, (locale) => status('redress-rating', locale, { can: ['rate'] }));

for (const command of [
  'answer',
  'record',
  'judge',
  'propose-plan',
  'answer-claim',
  'hand-over',
  'report-progress',
])
  itsControlsHold(
    `the desk’s command ${command}`,
    1,
    async (locale) => {
      // A command that is the only one lies open.
      const desk = createFakeDesk();
      desk.shown = deskCase({ can: [command], records: [{ record: 'cause' }] });
      const element = await openCase(desk, locale);
      const box = within(element, 'redress-desk-case', 'redress-desk-command');
      await settled(box);
      return box;
    },
    ['en', 'zh-Hans'],
  );

itsControlsHold('a list to choose from', 1, async (locale) => {
  const timer = createHandTimer();
  const form = await fixture(
    html`<redress-form .client=${createFakeClient()} .timer=${timer} locale=${locale}></redress-form>`,
  );
  await settled(form);
  await type(within(form, '#text'), 'Something about your company bothers me.');
  timer.pass(200);
  await settled(form);
  await choose(within(form, '#issue'), 'delay');
  return form;
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  asIfReceived,
  clauses,
  compileCalendar,
  deadlines,
  kinds,
  policies as builtIn,
  severities,
} from '@redress/rules';
import { root } from '../find-files.mjs';
import { node } from '../run.mjs';
import { notImplemented } from '../../packages/rules/src/sources/not-implemented.ts';
import { explain } from './explain.mjs';

const time = (from, amount, more = {}) => ({
  from,
  value: { amount, unit: 'working-days', calendar: 'office', dayRule: 'span-end', promised: true },
  source: 'WF-4.4.2',
  ...more,
});
/** A company’s own policy, with a time that changes twice, and clauses of its own. */
const acme = {
  ...builtIn.warehouse,
  name: 'acme',
  sources: { 'acme:7': 'Complaints are answered within a day.' },
  milestones: {
    ...builtIn.warehouse.milestones,
    important: {
      respond: [
        time('2020-01-01', 3),
        time('2026-01-01', 2, { assumed: 'The board wanted it.' }),
        time('2027-01-01', 1, { source: 'acme:7' }),
      ],
    },
  },
};
const policies = { ...builtIn, acme };
const ask = (words, today = '2026-07-01') => explain(words.split(' ').filter(Boolean), { policies, today });
/** Lines and columns are the layout’s business. */
const plain = (text) => text.replace(/\s+/g, ' ');

const answered = [
  // A value, what it is counted in, and who says so.
  ['deadline warehouse urgent-major respond', 'value 30 minutes unit minutes: they pass at any hour'],
  ['deadline warehouse urgent-major respond', 'calendar always: Around the clock. promised yes'],
  ['deadline warehouse urgent-major respond', 'clause WF-4.4.1 document Customer feedback regulation'],
  ['deadline warehouse urgent-major respond', clauses['WF-4.4.1'].summary],
  ['deadline warehouse urgent-major respond', 'assumed yes. The source'],
  ['deadline warehouse urgent-major respond', 'since 2020-01-01 (in force today)'],
  ['deadline warehouse general resolve', 'unit working-days: dates on which the calendar is open'],
  ['deadline warehouse general resolve', 'day rule end-of-day promised yes'],
  ['deadline warehouse general confirm', 'unit working-hours: they pass while the calendar is open'],
  ['deadline warehouse general confirm', 'promised no'],
  ['Deadline WAREHOUSE Urgent-Major Respond', 'value 30 minutes'],

  // Values that follow each other.
  ['deadline acme important respond', 'value 3 working days'],
  ['deadline acme important respond', '2020-01-01, until 2026-01-01 begins (no longer in force)'],
  [
    'deadline acme important respond',
    'The board wanted it. since 2026-01-01, until 2027-01-01 begins (in force today)',
  ],
  ['deadline acme important respond', 'value 1 working day unit'],
  ['deadline acme important respond', 'clause acme:7 demand Complaints are answered within a day.'],
  ['deadline acme important respond', 'assumed no, the source says it since 2027-01-01 (not yet in force)'],

  // Kinds of cases: their own times, else those of the severities they can have.
  ['deadline cement misconduct on-site', 'value 10 minutes'],
  ['deadline cement misconduct on-site', 'clause CS-7.5'],
  ['deadline cement misconduct respond', 'the kind misconduct there is no time of its own'],
  ['deadline cement misconduct respond', 'urgent-major value 30 minutes'],
  ['deadline cement misconduct respond', 'important value 120 minutes'],
  ['deadline warehouse complaint resolve', 'general value 10 working days'],
  ['deadline fieldservice field-service plan', 'urgent-major value 60 minutes'],
  ['deadline fieldservice field-service plan', 'important value 4 working hours'],
  [
    'deadline cement important resolve',
    'Another time holds for misconduct: npm run why -- deadline cement misconduct',
  ],

  ['clause WF-4.5.2', 'document Customer feedback regulation'],
  ['clause WF-4.5.2', clauses['WF-4.5.2'].summary],
  ['clause WF-4.5.2', 'force demanded left open how soon'],
  ['clause WF-4.5.2', 'Cited by all 8 policies'],
  ['clause WF-4.5.2', 'Cited by warehouse, acme'],
  ['clause WF-4.5.2', 'path satisfaction.rounds value 3 since 2017-01-01 assumed yes. '],
  ['clause WF-4.5.2', 'value milestone: return-visit, by: customer, needs: resolve since always assumed no'],
  ['clause wf-4.5.2', 'WF-4.5.2'],
  [
    'clause CS-7.5',
    'path kinds.misconduct.milestones.on-site value 10 minutes, calendar: always, promised: yes',
  ],
  ['clause CS-7.3', 'conditions: reported-by-customer + proven'],
  ['clause WF-4.4.2', 'Cited by acme path milestones.important.respond value 3 working days'],

  ['policy laundry', 'document Police-uniform laundry contract'],
  ['policy laundry', `policyId ${builtIn.laundry.policyId}`],
  ['policy laundry', 'section values assumed rows'],
  ['policy laundry', 'It says nothing of'],
  ['policy acme', '1 of its own'],
];

describe('what is asked is answered', () => {
  for (const [words, answer] of answered) {
    test(`${words}: “${answer}”`, () => {
      const { found, text } = ask(words);
      assert.ok(plain(text).includes(plain(answer)), text);
      assert.equal(found, true);
    });
  }
});

const unanswered = [
  [
    '',
    'Ask why',
    'npm run why -- deadline POLICY SEVERITY MILESTONE',
    'policies xingfa, warehouse,',
    'WF-4.5.2',
  ],
  ['deadlin warehouse', '“deadlin” is no question. Did you mean deadline?', 'npm run why --'],
  ['weather', '“weather” is no question. npm run why'],
  ['deadline', 'Of which policy? policies xingfa, warehouse, customer-service'],
  ['deadline warehuose urgent-major respond', 'no policy “warehuose”. Did you mean warehouse?', 'laundry'],
  ['deadline customer_service', 'Did you mean customer-service?'],
  ['deadline toString', 'There is no policy “toString”. policies'],
  [
    'deadline cement',
    'For which severity or kind of case? severities urgent-major,',
    'with own times suggestion, misconduct',
  ],
  ['deadline cement urgent respond', 'no severity or kind “urgent”. Did you mean urgent-major?'],
  ['deadline cement missconduct respond', 'Did you mean misconduct?'],
  ['deadline warehouse general', 'For which milestone? warehouse, general acknowledge, confirm, respond,'],
  [
    'deadline warehouse general plan',
    'no time for “plan” where a case is of the severity general.',
    'resolve',
  ],
  ['deadline warehouse misconduct plan', 'no time for “plan” where a case is of the kind misconduct.'],
  ['deadline cement important on-site', 'Another time holds for misconduct: npm run why -- deadline cement'],
  ['deadline warehouse important aprove', 'no milestone “aprove”. Did you mean approve?', 'important ack'],
  ['deadline warehouse general respond now', '“now” is one word too many.'],
  ['clause', 'Which clause? XF-1.1 …'],
  ['clause WF-4.52', 'There is no clause “WF-4.52”. Did you mean WF-4.5.2?'],
  ['clause WF-4.4', `WF-4.4.1 ${clauses['WF-4.4.1'].summary}`, `WF-4.4.3 ${clauses['WF-4.4.3'].summary}`],
  ['clause WF', 'WF-2 The regulation covers'],
  ['clause zebra', 'There is no clause “zebra”. XF-1.1', 'WF-2 … WF-6.2.3 Customer feedback regulation'],
  ['policy', 'Of which policy?'],
  ['policy laundri', 'Did you mean laundry?'],
  ['policy laundry respond', '“respond” is one word too many.'],
];

describe('what cannot be answered is met with what can', () => {
  for (const [words, ...help] of unanswered) {
    test(words || 'no words at all', () => {
      const { found, text } = ask(words);
      for (const part of help) assert.ok(plain(text).includes(part), text);
      assert.equal(found, false);
    });
  }
});

test('a clause that nothing acts on yet says why', () => {
  for (const [id, reason] of Object.entries(notImplemented))
    assert.ok(plain(ask(`clause ${id}`).text).includes(`acted on not yet. ${reason}`), id);
});

test('every clause and every policy has its page, in lines of at most 100 characters without colours', () => {
  const questions = [
    ...Object.keys(clauses).map((id) => `clause ${id}`),
    ...Object.keys(policies).map((name) => `policy ${name}`),
    ...[...answered, ...unanswered].map(([words]) => words),
  ];
  assert.ok(questions.length > 150);
  for (const words of questions) {
    const { text } = ask(words);
    for (const line of text.split('\n')) {
      assert.ok(line.length <= 100, `${words}: ${line}`);
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(line, /\s$|undefined|\[object|\u001b/, words);
    }
  }
});

test('every deadline that a case can have is explained, with the same clause', () => {
  const hours = [['00:00', '24:00']];
  const weekly = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, hours]),
  );
  const calendar = compileCalendar({ timeZone: 'UTC', weekly });
  const at = Date.UTC(2026, 6, 1);
  let count = 0;
  for (const [name, policy] of Object.entries(policies)) {
    const calendars = Object.fromEntries(Object.keys(policy.calendars).map((key) => [key, calendar]));
    for (const kind of kinds) {
      const least = policy.kinds[kind]?.atLeast ?? 'general';
      for (const severity of severities.slice(0, severities.indexOf(least) + 1)) {
        const found = deadlines(asIfReceived(severity, at, kind), { at, policy, calendars }).value;
        for (const { milestone, source } of found) {
          const { text } = ask(`deadline ${name} ${kind} ${milestone}`);
          assert.ok(plain(text).includes(`clause ${source} `), `${name} ${severity} ${text}`);
          count++;
        }
      }
    }
  }
  assert.ok(count > 500, `only ${count} deadlines`);
});

test('the command answers on its output, and says on its errors what can be asked', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, script] = scripts.why.split(' ');
  const [good, bad] = ['respond', 'respont'].map((milestone) =>
    spawnSync(node, [script, 'deadline', 'warehouse', 'urgent-major', milestone], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  assert.deepEqual([good.status, good.stderr], [0, '']);
  assert.match(good.stdout, /^warehouse, urgent-major: respond\n\nvalue +30 minutes\n/);
  assert.deepEqual([bad.status, bad.stdout], [1, '']);
  assert.match(bad.stderr, /Did you mean respond\?/);
});

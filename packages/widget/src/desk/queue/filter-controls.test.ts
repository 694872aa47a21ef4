import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskRow } from '@redress/sdk/contract';
import { filterQueue, type QueueFilter } from '@redress/sdk/desk';
import { staffTexts } from '../../localization/staff.catalogue.ts';
import { deskQueue, deskRow } from '../../testing/samples.cases.ts';
import { filterControls, isSameFilter, openCases, type FilterControl } from './filter-controls.ts';
import { viewsFor } from './views.ts';

const queueOf = (...cases: DeskRow[]) => ({ at: Date.now(), cases });

function controlOf(
  name: string,
  filter: QueueFilter = openCases,
  queue = deskQueue(),
  me?: string,
): FilterControl {
  const found = filterControls(queue, filter, staffTexts.en, me).find((control) => control.name === name);
  assert.ok(found, name);
  return found;
}
const wordsOf = ({ choices }: FilterControl): readonly string[] => choices.map(({ words }) => words);

test('every choice of every control is understood by the filter, and found again in it', () => {
  const queue = queueOf(...deskQueue().cases, deskRow({ branch: 'beijing', owner: 'Lin' }));
  for (const control of filterControls(queue, openCases, staffTexts.en, 'Zhou')) {
    const all = control.choices.map((choice) => {
      const filter = control.with(choice);
      assert.equal(controlOf(control.name, filter, queue, 'Zhou').chosen.words, choice.words, control.name);
      return filterQueue(queue, filter).length;
    });
    assert.ok(Math.max(...all) > 0, control.name);
  }
});

test('a choice changes what it is about, and nothing else', () => {
  const filter: QueueFilter = { ...openCases, late: true, text: 'pallet' };
  const due = controlOf('due', filter);
  const day = due.with(due.choices.at(-1)!);
  assert.deepEqual(day, { ...openCases, text: 'pallet', dueWithin: 24 * 60 * 60_000 });
});

test('problems, branches and people are those of the queue, and those that the filter names', () => {
  assert.deepEqual(wordsOf(controlOf('issue', { issues: ['delay'] }, queueOf(deskRow()))), [
    'Any',
    'Late delivery',
    'Goods lost',
  ]);
  const owned = queueOf(deskRow({ owner: 'Zhou' }), deskRow({ owner: 'Lin' }), deskRow());
  assert.deepEqual(wordsOf(controlOf('owner', {}, owned)), ['Any', 'Nobody yet', 'Lin', 'Zhou']);
  assert.deepEqual(wordsOf(controlOf('owner', { owner: 'Maya' }, owned, 'Lin')), [
    'Any',
    'Me',
    'Nobody yet',
    'Maya',
    'Zhou',
  ]);
});

test('where there is one branch, it cannot be chosen', () => {
  const names = filterControls(deskQueue(), openCases, staffTexts.en, undefined).map(({ name }) => name);
  assert.ok(!names.includes('branch'));
});

test('what a view names at once, and nobody can choose here, is shown as several', () => {
  const severity = controlOf('severity', { severities: ['urgent-major', 'important'] });
  assert.equal(severity.chosen.words, 'Several');
  assert.equal(wordsOf(severity).at(-1), 'Several');
});

test('filters are the same in whatever order they name things', () => {
  assert.ok(isSameFilter({ late: true, text: 'a' }, { text: 'a', late: true, owner: undefined }));
  assert.ok(!isSameFilter({ owner: null }, {}));
});

test('a filter is the view that shows the same, of several the one that was chosen, or one of its own', () => {
  const { views: texts } = staffTexts.en.desk.queue;
  const saved = ['Late', 'Lost time'].map((name) => ({ name, filter: { late: true } }));
  const shown = (filter: QueueFilter, last?: string) => viewsFor(filter, saved, last, texts).shown.name;
  assert.equal(shown(openCases), 'Open cases');
  assert.equal(shown({}), 'All cases');
  assert.equal(shown({ late: true }), 'Late');
  assert.equal(shown({ late: true }, 'Lost time'), 'Lost time');
  assert.equal(shown({ text: 'pallet' }, 'Late'), 'Own filter');
  assert.equal(viewsFor({ text: 'pallet' }, saved, undefined, texts).usual.length, 3);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSavedViews } from './saved-views.ts';

/** A device that keeps texts, or one that keeps nothing. */
const device = (keeps = true) => {
  const kept = new Map<string, string>();
  return {
    kept,
    keepsake: {
      read: (name: string) => kept.get(name),
      write: (name: string, text: string) => {
        if (keeps) kept.set(name, text);
      },
    },
  };
};
const late = { name: 'Late', filter: { late: true } };

test('what was saved is there at the next visit, in the order in which it was saved', () => {
  const ports = device();
  const views = createSavedViews('views', ports);
  views.save(late);
  views.save({ name: 'Mine', filter: { owner: 'Lin' } });
  views.save({ name: 'Late', filter: { late: true, branches: ['SHA'] } });
  assert.deepEqual(createSavedViews('views', ports).list(), [
    { name: 'Late', filter: { late: true, branches: ['SHA'] } },
    { name: 'Mine', filter: { owner: 'Lin' } },
  ]);
  assert.deepEqual(createSavedViews('other', ports).list(), []);
});

test('what was removed is gone', () => {
  const ports = device();
  const views = createSavedViews('views', ports);
  views.save(late);
  views.remove('Late');
  assert.deepEqual(createSavedViews('views', ports).list(), []);
});

test('where the device keeps nothing, they last as long as the page', () => {
  const views = createSavedViews('views', device(false));
  views.save(late);
  assert.deepEqual(views.list(), [late]);
});

for (const text of ['', '{', '7', '[7,null,{"name":3}]'])
  test(`what cannot be read stops nobody: ${text || 'nothing'}`, () => {
    const ports = device();
    ports.kept.set('views', text);
    const views = createSavedViews('views', ports);
    assert.deepEqual(views.list(), []);
    views.save(late);
    assert.deepEqual(createSavedViews('views', ports).list(), [late]);
  });

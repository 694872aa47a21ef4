import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PreparedEvidence } from '@redress/sdk';
import { limits } from '@redress/sdk/contract';
import { EvidenceList } from './evidence-list.ts';

const file = (name: string): File => new File(['x'], name);
const named = (list: EvidenceList): readonly unknown[] =>
  list.evidence.map(({ file: { name }, shows }) => (shows ? [name, shows] : name));

/** A list whose files are ready at once, unless their name says what is wrong with them. */
function listOf(changed: () => void = () => undefined): EvidenceList {
  return new EvidenceList(changed, (original) =>
    Promise.resolve<PreparedEvidence>(
      original.name === 'bad' ? { ok: false, reason: 'type' } : { ok: true, file: original },
    ),
  );
}

/** A list that prepares a file only when a test lets it. */
function slowList(): { list: EvidenceList; waiting: string[]; next: () => Promise<void> } {
  const waiting: string[] = [];
  let ready: (prepared: PreparedEvidence) => void;
  const list = new EvidenceList(
    () => undefined,
    (original) => {
      waiting.push(original.name);
      return new Promise((resolve) => (ready = resolve));
    },
  );
  return {
    list,
    waiting,
    next: async () => {
      ready({ ok: true, file: file(waiting.at(-1)!) });
      await new Promise(setImmediate);
    },
  };
}

describe('a list of evidence', () => {
  it('keeps the order, and what each file was added for', async () => {
    const list = listOf();
    await list.add([{ file: file('a'), shows: 'label' }, file('b')]);
    await list.add([{ file: file('c'), shows: undefined }]);
    assert.deepEqual(named(list), [['a', 'label'], 'b', 'c']);
  });

  it('takes no more than the contract allows, and says which were left out', async () => {
    const list = listOf();
    await list.add(Array.from({ length: limits.photos + 2 }, (_, i) => file(`${i}`)));
    assert.equal(list.evidence.length, limits.photos);
    assert.deepEqual(list.refused, [
      { name: '8', reason: 'too-many' },
      { name: '9', reason: 'too-many' },
    ]);
  });

  it('says why a file was refused, until something else is done', async () => {
    const list = listOf();
    await list.add([file('bad'), { file: file('bad'), shows: 'item' }, file('good')]);
    assert.deepEqual(named(list), ['good']);
    assert.deepEqual(list.refused, [
      { name: 'bad', reason: 'type' },
      { name: 'bad', reason: 'type' },
    ]);
    list.remove(list.attached[0]!.key);
    assert.deepEqual([list.attached, list.refused], [[], []]);
  });

  it('prepares one file after the other, and drops what was removed meanwhile', async () => {
    const { list, waiting, next } = slowList();
    void list.add([file('a'), file('b'), file('c')]);
    await new Promise(setImmediate);
    assert.deepEqual([waiting, list.attached.length, named(list)], [['a'], 3, []]);
    list.remove(list.attached[0]!.key);
    list.remove(list.attached[0]!.key);
    await next();
    assert.deepEqual([waiting, named(list)], [['a', 'c'], []]);
    await next();
    await list.settled;
    assert.deepEqual(named(list), ['c']);
  });

  it('tells of each change', async () => {
    let changes = 0;
    const list = listOf(() => changes++);
    await list.add([file('a')]);
    assert.equal(changes, 2);
    list.clear();
    assert.equal(changes, 3);
  });
});

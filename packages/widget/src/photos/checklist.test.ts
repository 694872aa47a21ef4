import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { EvidenceItem } from '@redress/rules';
import { checklistOf } from './checklist.ts';
import type { Attached } from './evidence-list.ts';

const ready = (key: number, shows?: EvidenceItem): Attached => ({
  key,
  name: `${key}.jpg`,
  shows,
  file: new File(['x'], `${key}.jpg`),
});

/** What stands where, by keys; an empty slot is 0. */
function placed(items: readonly EvidenceItem[], attached: readonly Attached[]): object {
  const { slots, filled, more } = checklistOf(items, attached);
  return { slots: slots.map((slot) => slot.attached?.key ?? 0), filled, more: more.map(({ key }) => key) };
}

const photos = [ready(1, 'label'), ready(2), ready(3, 'outer-box'), ready(4, 'label')];

const cases: readonly (readonly [name: string, items: readonly EvidenceItem[], expected: object])[] = [
  [
    'each photo fills the slot that it was added for, and a second one stands among the others',
    ['outer-box', 'item', 'label'],
    { slots: [3, 0, 1], filled: 2, more: [2, 4] },
  ],
  ['a photo of another issue stands among the others', ['label'], { slots: [1], filled: 1, more: [2, 3, 4] }],
  ['without a checklist there are only the others', [], { slots: [], filled: 0, more: [1, 2, 3, 4] }],
];
for (const [name, items, expected] of cases) {
  it(name, () => assert.deepEqual(placed(items, photos), expected));
}

it('a photo comes back to its slot with the issue', () => {
  const items: readonly EvidenceItem[] = ['label', 'outer-box'];
  const before = placed(items, photos);
  assert.notDeepEqual(placed(['screenshot'], photos), before);
  assert.deepEqual(placed(items, photos), before);
});

it('a photo that is still being made smaller has its slot, but does not count yet', () => {
  const { file: _, ...preparing } = ready(1, 'label');
  assert.deepEqual(placed(['label'], [preparing]), { slots: [1], filled: 0, more: [] });
});

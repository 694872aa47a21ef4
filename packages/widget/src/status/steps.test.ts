import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ViewStep } from '@redress/sdk/contract';
import { Formats } from '../localization/formats.ts';
import { en } from '../localization/messages/en.ts';
import { describe as describeStep } from './steps.template.ts';

const zone = 'Asia/Shanghai';
const at = (time: string): number => Date.parse(`2026-11-20T${time}+08:00`);
const now = at('15:00');
const formats = new Formats('en', en.time);
const step = (changed: Partial<ViewStep>): ViewStep => ({
  milestone: 'respond',
  state: 'current',
  lateBy: 0,
  ...changed,
});

describe('a step says what was promised and what came of it (SH-8)', () => {
  const cases: readonly (readonly [name: string, step: ViewStep, said: object])[] = [
    [
      'kept',
      step({ state: 'done', at: at('14:20'), due: at('14:35') }),
      { plain: ['Done at 14:20 today', 'as promised'] },
    ],
    [
      'kept too late',
      step({ state: 'done', at: at('14:47'), due: at('14:35'), lateBy: 12 * 60_000 }),
      { plain: ['Done at 14:47 today'], late: ['Promised for 14:35 today', '12\u00a0minutes late'] },
    ],
    ['done without a promise', step({ state: 'done', at: at('14:20') }), { plain: ['Done at 14:20 today'] }],
    ['promised', step({ due: at('15:35') }), { plain: ['Promised for 15:35 today'] }],
    [
      'overdue, though the view was made before',
      step({ due: at('14:35'), lateBy: 0 }),
      { late: ['Promised for 14:35 today. We are 25\u00a0minutes late, and we are sorry.'] },
    ],
    ['without a promise', step({ state: 'ahead' }), {}],
    [
      'late, with a new time and its reason (LA-4.3)',
      step({
        due: at('14:35'),
        expected: { by: at('16:00'), at: at('14:50'), reason: 'The gate is closed.' },
      }),
      {
        late: ['Promised for 14:35 today. We are 25\u00a0minutes late, and we are sorry.'],
        expected: 'We now expect it by 16:00 today.',
        why: 'Why: The gate is closed.',
      },
    ],
    [
      'late soon, and said so before',
      step({ due: at('15:35'), expected: { by: at('16:00'), at: at('14:50') } }),
      { plain: ['Promised for 15:35 today'], expected: 'We now expect it by 16:00 today.' },
    ],
    [
      'past its new time, too',
      step({ due: at('14:35'), expected: { by: at('14:55'), at: at('14:40') } }),
      {
        late: ['Promised for 14:35 today. We are 25\u00a0minutes late, and we are sorry.'],
        expected: 'We then expected it by 14:55 today, and that time has passed, too. We are sorry.',
      },
    ],
    [
      'done: a new time is no news any more',
      step({
        state: 'done',
        at: at('14:20'),
        due: at('14:35'),
        expected: { by: at('16:00'), at: at('14:00') },
      }),
      { plain: ['Done at 14:20 today', 'as promised'] },
    ],
  ];
  for (const [name, given, said] of cases) {
    it(name, () => assert.deepEqual(describeStep(given, zone, en, formats, now), said));
  }
});

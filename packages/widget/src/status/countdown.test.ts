import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseView, ViewStep } from '@redress/sdk/contract';
import { Formats } from '../localization/formats.ts';
import { en } from '../localization/messages/en.ts';
import { announcement, countdown } from './countdown.ts';

const at = (time: string): number => Date.parse(`2026-11-20T${time}+08:00`);
const formats = new Formats('en', en.time);
const step = (changed: Partial<ViewStep>): ViewStep => ({
  milestone: 'respond',
  state: 'current',
  due: at('15:00'),
  lateBy: 0,
  ...changed,
});

describe('a promised time counts down', () => {
  const cases: readonly (readonly [name: string, step: ViewStep, now: string, says: string | undefined])[] = [
    ['in hours and minutes', step({}), '12:55', 'in 2\u00a0hours 5\u00a0minutes'],
    ['also for a step that is still ahead', step({ state: 'ahead' }), '14:30', 'in 30\u00a0minutes'],
    ['in the last minute', step({}), '14:59:30', 'in less than a minute'],
    ['not any more at the very instant', step({}), '15:00', undefined],
    ['not when it is too late', step({}), '15:10', undefined],
    ['not when it was kept', step({ state: 'done', at: at('14:00') }), '14:10', undefined],
    ['not while the clock waits for the customer', step({ paused: true }), '14:10', undefined],
    ['not without a promise', step({ due: undefined }), '14:10', undefined],
  ];
  for (const [name, given, now, says] of cases) {
    it(name, () => assert.equal(countdown(given, at(now), en, formats), says));
  }
});

describe('what is said aloud of it', () => {
  const view = (...steps: ViewStep[]) => ({ steps }) as unknown as CaseView;
  const later = step({ milestone: 'resolve', state: 'ahead', due: at('15:20') });
  const cases: readonly (readonly [
    name: string,
    view: CaseView,
    since: string,
    now: string,
    says: string | undefined,
  ])[] = [
    ['nothing at first, however near it is', view(step({})), '14:50', '14:50', undefined],
    ['nothing from one minute to the next', view(step({})), '14:20', '14:40', undefined],
    ['that an hour is left', view(step({})), '13:00', '14:01', 'Answer: 1\u00a0hour left'],
    ['then that 15\u00a0minutes are', view(step({})), '13:00', '14:46', 'Answer: 15\u00a0minutes left'],
    ['then 5', view(step({})), '13:00', '14:58', 'Answer: 5\u00a0minutes left'],
    ['that the time has come', view(step({})), '13:00', '15:04', 'Answer: the promised time has passed'],
    ['the newest of two steps', view(step({}), later), '14:30', '15:06', 'Solved: 15\u00a0minutes left'],
    ['nothing of a step that is done', view(step({ state: 'done' })), '13:00', '15:04', undefined],
  ];
  for (const [name, given, since, now, says] of cases) {
    it(name, () => assert.equal(announcement(given, at(since), at(now), en, formats), says));
  }
});

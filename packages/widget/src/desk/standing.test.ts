import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskCase, duty, hour, minute, nextStep } from '../testing/samples.cases.ts';
import { comingSteps } from './standing.ts';

describe('what comes next on a case', () => {
  const shown = deskCase({
    duties: [duty('progress', -minute), duty('approve', hour), duty('resolve', 46 * hour)],
    next: [
      nextStep('report-progress'),
      nextStep('approve-plan'),
      nextStep('refuse-plan'),
      nextStep('resolve', { missing: ['respond', 'claim-answer'] }),
      nextStep('record-interim', { by: ['department-head'], missing: ['emergency-meeting'] }),
      nextStep('transfer'),
    ],
  });
  const steps = comingSteps(shown);

  it('is what is due, then the steps that have no time of their own', () => {
    assert.deepEqual(
      steps.map(({ what }) => what),
      ['progress', 'approve', 'resolve', 'interim'],
    );
  });

  it('says what must come first, and by whom a step is done', () => {
    assert.deepEqual(
      steps.map(({ missing }) => missing),
      [[], [], ['respond', 'claim-answer'], ['emergency-meeting']],
    );
    assert.deepEqual(steps[3]?.by, ['department-head']);
  });
});

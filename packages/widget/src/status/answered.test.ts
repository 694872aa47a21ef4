import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseView } from '../testing/samples.cases.ts';
import { stillAwaited } from './answered.ts';

const view = caseView({ version: 4, awaits: ['information', 'consent'] });

describe('what we still wait for', () => {
  it('is all that the case says, while nothing has been done', () =>
    assert.deepEqual(stillAwaited(view, undefined), ['information', 'consent']));
  it('is no longer what the customer has just done, though the case does not know of it yet', () => {
    assert.deepEqual(stillAwaited(view, { version: 4, commands: ['decline-plan'] }), ['information']);
    assert.deepEqual(stillAwaited(view, { version: 4, commands: ['claim'] }), ['information', 'consent']);
  });
  it('is what the case says again, once it knows more', () =>
    assert.deepEqual(stillAwaited(view, { version: 3, commands: ['accept-plan'] }), [
      'information',
      'consent',
    ]));
});

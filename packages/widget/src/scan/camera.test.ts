import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cameraFailureOf } from './camera.ts';

const cases: readonly (readonly [name: string, failure: string])[] = [
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['constructor', 'unknown'],
  ['InvalidStateError', 'unknown'],
];
for (const [name, failure] of cases) {
  it(`a camera that fails with ${name} is ${failure}`, () =>
    assert.equal(cameraFailureOf(new DOMException('no', name), true), failure));
}

it('without https there is no camera, whatever the error says', () =>
  assert.equal(cameraFailureOf(new TypeError('mediaDevices is undefined'), false), 'insecure'));

it('an error without a name is unknown', () => {
  assert.equal(cameraFailureOf(undefined, true), 'unknown');
  assert.equal(cameraFailureOf({}, true), 'unknown');
});

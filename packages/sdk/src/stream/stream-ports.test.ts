import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { createStreamPorts } from './stream-ports.ts';

test('in Node an error of a listener is not swallowed: it ends up where all errors do that nobody catches', async () => {
  const listeners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  const caught = once(process, 'uncaughtException');
  const error = new Error('a listener’s own fault');
  createStreamPorts().report(error);
  assert.equal((await caught)[0], error);
  for (const listener of listeners) process.on('uncaughtException', listener);
});

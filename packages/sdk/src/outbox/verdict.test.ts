import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, backoffLimits } from './backoff.ts';
import { retryAfter } from './retry-after.ts';
import { verdictOf } from './verdict.ts';

const now = Date.parse('2026-11-20T10:00:00Z');
const answer = (status: number, json?: unknown, headers: Record<string, string> = {}) => ({
  status,
  json,
  header: (name: string) => headers[name] ?? null,
});
const refused = (status: number) =>
  answer(status, { type: 'about:blank', title: 'Refused.', status, code: 'body-invalid' });
const readReceipt = (json: unknown) => (json === 'receipt' ? 'receipt' : undefined);
const verdict = (response: ReturnType<typeof answer> | undefined) => verdictOf(response, readReceipt, now);

const table: readonly [sentence: string, response: ReturnType<typeof answer> | undefined, is: string][] = [
  ['a receipt that can be read is a delivery', answer(201, 'receipt'), 'delivered'],
  ['so is the same receipt again', answer(200, 'receipt'), 'delivered'],
  ['a 200 without a receipt, as from a hotel’s login page, is not', answer(200, { welcome: true }), 'retry'],
  ['half an answer is not', answer(201, undefined), 'retry'],
  ['no answer at all is tried again', undefined, 'retry'],
  ['a redirect is tried again', answer(302), 'retry'],
  ['408 is tried again', answer(408), 'retry'],
  ['423 is tried again', answer(423), 'retry'],
  ['425 is tried again', answer(425), 'retry'],
  ['429 is tried again', answer(429), 'retry'],
  ['500 is tried again', answer(500), 'retry'],
  ['503 is tried again', answer(503), 'retry'],
  ['400 is rejected', refused(400), 'rejected'],
  ['409 is rejected', refused(409), 'rejected'],
  ['413 is rejected', refused(413), 'rejected'],
  ['422 is rejected', refused(422), 'rejected'],
  ['a 404 of a gateway whose server is being replaced is tried again', answer(404, undefined), 'retry'],
  ['a 403 of a proxy is tried again', answer(403, { message: 'blocked' }), 'retry'],
  ['a 407 is tried again', answer(407), 'retry'],
];
for (const [sentence, response, is] of table) test(sentence, () => assert.equal(verdict(response).is, is));

test('the server’s own problem is kept', () => {
  const problem = { type: 'about:blank', title: 'Refused.', status: 409, code: 'same-id-other-body' };
  assert.deepEqual(verdict(answer(409, problem)), { is: 'rejected', problem });
});

test('Retry-After is seconds or a date, and nothing else', () => {
  assert.equal(retryAfter('120', now), 120_000);
  assert.equal(retryAfter('Fri, 20 Nov 2026 10:00:30 GMT', now), 30_000);
  assert.equal(retryAfter('Fri, 20 Nov 2026 09:00:00 GMT', now), 0);
  assert.equal(retryAfter('soon', now), undefined);
  assert.equal(retryAfter('', now), undefined);
  assert.equal(retryAfter(null, now), undefined);
});

test('waits are anything between a small floor and a ceiling that doubles up to five minutes', () => {
  let ceiling: number = backoffLimits.first;
  for (let attempt = 1; attempt < 40; attempt++) {
    assert.equal(backoff(attempt, 0), backoffLimits.least);
    assert.equal(backoff(attempt, 0.5), ceiling / 2);
    assert.ok(backoff(attempt, 0.999_99) <= ceiling && backoff(attempt, 0.999_99) > ceiling * 0.999);
    ceiling = Math.min(backoffLimits.longest, ceiling * 2);
  }
});

test('a thousand devices that fail together come back spread over the whole of the ceiling', () => {
  const tenths = new Array<number>(10).fill(0);
  for (let device = 0; device < 1_000; device++) {
    tenths[Math.floor((backoff(8, (device + 0.5) / 1_000) / (backoffLimits.first * 128)) * 10)]! += 1;
  }
  assert.ok(
    tenths.every((count) => count >= 95 && count <= 105),
    String(tenths),
  );
});

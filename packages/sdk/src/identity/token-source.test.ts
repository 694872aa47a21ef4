import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdentityError } from '../errors.ts';
import { createFakeClock, makeCustomerToken } from '../testing/index.ts';
import { mondayMorning } from '../testing/company.cases.ts';
import { readToken } from './token.ts';
import { createTokenSource } from './token-source.ts';

const minute = 60_000;
const tokenOf = (sub: string, exp: number): string =>
  makeCustomerToken({ sub, iss: 'pk', exp: exp / 1_000 }, 'key');

/** A portal that is asked, and how often it was. */
function open(answer: () => Promise<string> | string, serverAhead = 0) {
  const clock = createFakeClock(mondayMorning);
  const portal = { asked: 0, answer };
  const tokens = createTokenSource({
    identity: async () => {
      portal.asked++;
      return portal.answer();
    },
    serverNow: () => clock.now() + serverAhead,
    after: clock.after,
  });
  return { clock, portal, tokens };
}

test('the portal is asked once for all that need it at the same time, and not again while its answer holds', async () => {
  const { clock, portal, tokens } = open(() => tokenOf('ines', mondayMorning + 5 * minute));
  const found = await Promise.all([tokens.current(), tokens.current(), tokens.current()]);
  assert.deepEqual(
    found.map(({ customer }) => customer),
    ['ines', 'ines', 'ines'],
  );
  clock.pass(4 * minute);
  await tokens.current();
  assert.equal(portal.asked, 1);
});

test('it is asked again before its answer runs out, by the server’s clock and not by the device’s', async () => {
  const { clock, portal, tokens } = open(() => tokenOf('ines', mondayMorning + 5 * minute), 2 * minute);
  await tokens.current();
  clock.pass(2 * minute);
  await tokens.current();
  assert.equal(portal.asked, 1);
  clock.pass(minute);
  await tokens.current();
  assert.equal(portal.asked, 2);
});

test('what the server refused is asked for anew, once, however many were refused', async () => {
  const { portal, tokens } = open(() => tokenOf('ines', mondayMorning + 5 * minute));
  const refused = await tokens.current();
  tokens.refuse(refused);
  const next = await tokens.current();
  // A second request that was refused with the old one comes back late.
  tokens.refuse(refused);
  assert.equal(await tokens.current(), next);
  assert.equal(portal.asked, 2);
});

test('a portal that fails is asked again the next time', async () => {
  const { portal, tokens } = open(() => Promise.reject(new Error('502')));
  await assert.rejects(tokens.current(), IdentityError);
  portal.answer = () => tokenOf('ines', mondayMorning + 5 * minute);
  assert.equal((await tokens.current()).customer, 'ines');
});

test('a portal that says nothing counts as silent after ten seconds: nothing hangs with it', async () => {
  const { clock, tokens } = open(() => new Promise(() => {}));
  const waiting = assert.rejects(tokens.current(), IdentityError);
  clock.pass(10_000);
  await waiting;
});

test('what is no token, or names nobody, is no answer', async () => {
  const nameless = makeCustomerToken({ sub: '', iss: 'pk', exp: 1 }, 'key');
  for (const answer of ['', 'null', 'a.b.c', nameless, undefined as never]) {
    const { tokens } = open(() => answer);
    await assert.rejects(tokens.current(), IdentityError);
  }
});

test('an answer that arrives after everything was forgotten is not used', async () => {
  let say = (_: string): void => undefined;
  const { portal, tokens } = open(() => new Promise<string>((resolve) => (say = resolve)));
  const asking = tokens.current();
  await Promise.resolve();
  tokens.forget();
  say(tokenOf('ines', mondayMorning + 5 * minute));
  await assert.rejects(asking, IdentityError);
  portal.answer = () => tokenOf('bert', mondayMorning + 5 * minute);
  assert.equal((await tokens.current()).customer, 'bert');
});

test('a token without an end, or with a senseless one, is used until it is refused', () => {
  const withEnd = (exp: unknown): string =>
    `e30.${btoa(JSON.stringify({ sub: 'ines', exp })).replaceAll('=', '')}.x`;
  assert.equal(readToken(withEnd(undefined)).until, undefined);
  assert.equal(readToken(withEnd('soon')).until, undefined);
});

test('names of any script are read as they are', () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ sub: '客户-42' }));
  const payload = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  assert.equal(readToken(`e30.${payload}.x`).customer, '客户-42');
});

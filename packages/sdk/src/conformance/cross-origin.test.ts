import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hiddenFrom, intents, reasonsNotToSend } from './cross-origin.ts';

const shop = 'https://shop.example';

describe('a page of another address may send', () => {
  const goingOn = intents.find(({ method }) => method === 'PATCH')!;
  const leave = {
    'access-control-allow-origin': shop,
    'access-control-allow-methods': 'GET, POST, PATCH',
    'access-control-allow-headers': goingOn.headers.join(', '),
    vary: 'Origin',
  };
  const reasons = (answer: Readonly<Record<string, string>>, status = 204) =>
    reasonsNotToSend(goingOn, shop, new Response(null, { status, headers: answer }));

  test('what the contract says that the client sends', () => {
    assert.deepEqual(goingOn, {
      method: 'PATCH',
      path: '/v1/uploads/conformance',
      headers: [
        'authorization',
        'content-type',
        'redress-identity',
        'redress-portal',
        'tus-resumable',
        'upload-offset',
      ],
    });
    assert.deepEqual(reasons(leave), []);
    assert.deepEqual(reasons(leave, 200), []);
  });

  test('nothing that is open to everybody: that is for whoever runs the server', () => {
    assert.ok(intents.every(({ path }) => path.startsWith('/v1/')));
    assert.ok(intents.every(({ method }) => method !== 'OPTIONS'));
  });

  const star = { ...leave, 'access-control-allow-origin': '*', vary: '' };
  for (const [what, answer, status, why] of [
    ['no answer to the preflight', {}, 405, ['must be answered 204; it was answered 405.']],
    [
      'no leave at all',
      { ...leave, 'access-control-allow-origin': '' },
      204,
      ['Access-Control-Allow-Origin must be https://shop.example; it is .'],
    ],
    [
      'leave for another page',
      { ...leave, 'access-control-allow-origin': 'https://rival.example' },
      204,
      ['it is https://rival.example.'],
    ],
    ['leave for every page', star, 204, []],
    [
      'leave that caches may give to others',
      { ...leave, vary: 'Accept-Encoding' },
      204,
      ['Vary must name Origin.'],
    ],
    [
      'another method',
      { ...leave, 'access-control-allow-methods': 'GET, POST' },
      204,
      ['Access-Control-Allow-Methods lacks PATCH.'],
    ],
    ['every method', { ...leave, 'access-control-allow-methods': '*' }, 204, []],
    [
      'other headers',
      {
        ...leave,
        'access-control-allow-headers': 'Authorization, Content-Type, Redress-Portal, Tus-Resumable',
      },
      204,
      [
        'Access-Control-Allow-Headers lacks redress-identity.',
        'Access-Control-Allow-Headers lacks upload-offset.',
      ],
    ],
    [
      'the star, which does not stand for the secret',
      { ...leave, 'access-control-allow-headers': '*' },
      204,
      ['Access-Control-Allow-Headers lacks authorization.'],
    ],
    ['the star and the secret', { ...leave, 'access-control-allow-headers': '*, Authorization' }, 204, []],
  ] as const)
    test(`${why.length === 0 ? 'with' : 'not with'} ${what}`, () => {
      const found = reasons(answer, status);
      assert.equal(found.length, why.length, found.join('\n'));
      for (const [at, sentence] of why.entries()) assert.ok(found[at]!.endsWith(sentence), found[at]);
    });

  test('a simple method without leave for it, but its headers need leave all the same', () => {
    const handingIn = intents.find(({ method, path }) => method === 'POST' && path === '/v1/cases')!;
    const headers = { ...leave, 'access-control-allow-methods': '' };
    assert.deepEqual(
      reasonsNotToSend(handingIn, shop, new Response(null, { status: 204, headers })).map((reason) =>
        reason.replace(/^.*: /, ''),
      ),
      ['Access-Control-Allow-Headers lacks redress-challenge.'],
    );
  });
});

describe('a page of another address reads', () => {
  const profile = { method: 'GET', path: '/v1/portal' };
  const answer = {
    'access-control-allow-origin': shop,
    'access-control-expose-headers': 'ETag, Date, Retry-After',
    vary: 'Accept-Encoding, Origin',
    etag: '"1"',
    date: 'Mon, 02 Mar 2026 09:00:00 GMT',
    'retry-after': '5',
    'content-type': 'application/json',
    'x-accel-buffering': 'no',
    'content-disposition': 'inline',
  };
  const hidden = (headers: Readonly<Record<string, string>>, status: number) =>
    hiddenFrom(shop, { ...profile, response: new Response(null, { status, headers }) });

  for (const [what, headers, status, why] of [
    ['what the client reads, and no more is asked', answer, 200, []],
    ['everything, by a star', { ...answer, 'access-control-expose-headers': '*' }, 200, []],
    [
      'nothing without leave',
      { ...answer, 'access-control-allow-origin': 'null' },
      200,
      ['Access-Control-Allow-Origin must be https://shop.example; it is null.'],
    ],
    [
      'no version where it is not shown',
      { ...answer, 'access-control-expose-headers': 'Date, Retry-After' },
      200,
      ['Access-Control-Expose-Headers lacks ETag.'],
    ],
    ['no version that is not there', { 'access-control-allow-origin': '*' }, 200, []],
    [
      'of a refusal when it may come again, and by which clock',
      { ...answer, 'access-control-expose-headers': 'ETag' },
      503,
      ['Access-Control-Expose-Headers lacks Date.', 'Access-Control-Expose-Headers lacks Retry-After.'],
    ],
  ] as const)
    test(what, () => {
      const found = hidden(headers, status);
      assert.equal(found.length, why.length, found.join('\n'));
      for (const [at, sentence] of why.entries()) assert.ok(found[at]!.endsWith(sentence), found[at]);
    });
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Hono } from 'hono';
import { answerErrors } from './errors.ts';
import { pageRoutes } from './pages.ts';

describe('pages', () => {
  let root: string;
  let app: Hono;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'redress-pages-'));
    const files = {
      'portal/index.html': '<!doctype html><title>Portal</title>',
      'portal/desk.html': '<!doctype html><title>Desk</title>',
      'portal/track.html': '<!doctype html><title>Track</title>',
      'portal/page.css': 'body {}',
      'widget/redress-component.js': 'export {}',
      'widget/chunks/form-Ab3_x9Qz.js': 'export {}',
      'secret.txt': 'secret',
    };
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(root, name, '..'), { recursive: true });
      await writeFile(join(root, name), content);
    }
    app = new Hono();
    app.onError(answerErrors({ log: () => undefined, nextId: () => 'x' }));
    app.route('/', pageRoutes({ portal: join(root, 'portal'), widget: join(root, 'widget') }));
  });
  after(() => rm(root, { recursive: true }));

  for (const [path, type, cacheControl, content] of [
    ['/', 'text/html; charset=utf-8', 'no-cache', 'Portal'],
    ['/track', 'text/html; charset=utf-8', 'no-cache', 'Track'],
    ['/desk', 'text/html; charset=utf-8', 'no-cache', 'Desk'],
    ['/page.css', 'text/css; charset=utf-8', 'no-cache', 'body'],
    ['/widget/redress-component.js', 'text/javascript; charset=utf-8', 'no-cache', 'export'],
    [
      '/widget/chunks/form-Ab3_x9Qz.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      'export',
    ],
  ] as const) {
    test(`${path} is delivered with its type and “${cacheControl}”`, async () => {
      const response = await app.request(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
      assert.equal(response.headers.get('cache-control'), cacheControl);
      assert.match(await response.text(), new RegExp(content));
      const again = await app.request(path, { headers: { 'if-none-match': response.headers.get('etag')! } });
      assert.equal(again.status, 304);
      const packed = await app.request(path, { headers: { 'accept-encoding': 'gzip' } });
      const known = { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag')! };
      assert.equal((await app.request(path, { headers: known })).status, 304);
    });
  }

  test('a page allows no inline script or style and no string to become markup', async () => {
    const policy = (await app.request('/')).headers.get('content-security-policy')!;
    assert.doesNotMatch(policy, /unsafe/);
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]) {
      assert.ok(policy.includes(part), part);
    }
  });

  test('the widget may be loaded by any portal', async () => {
    assert.equal(
      (await app.request('/widget/redress-component.js')).headers.get('access-control-allow-origin'),
      '*',
    );
  });

  test('a missing chunk is not remembered', async () => {
    const response = await app.request('/widget/chunks/gone.js');
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('cache-control'), 'no-cache');
  });

  test('a widget that has not been built says so', async () => {
    const bare = new Hono();
    bare.onError(answerErrors({ log: () => undefined, nextId: () => 'x' }));
    bare.route('/', pageRoutes({ portal: root, widget: join(root, 'nothing') }));
    assert.match(await (await bare.request('/widget/redress.js')).text(), /npm run build/);
  });

  for (const path of [
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/widget/..%2f..%2fsecret.txt',
    '//secret.txt',
  ]) {
    test(`${path} leads out of nowhere`, async () => {
      assert.equal((await app.request(path)).status, 404);
    });
  }
});

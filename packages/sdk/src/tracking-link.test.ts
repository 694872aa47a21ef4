import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginDraft, referenceOf } from './draft.ts';
import { readTrackingFragment } from './read-tracking-fragment.ts';
import { trackingLink } from './tracking-link.ts';

const ports = {
  clock: () => Date.parse('2026-11-20T10:00:00Z'),
  randomBytes: (length: number) => new Uint8Array(length).fill(7),
};

test('a draft has an id that tells when it began, and a secret of 32 random bytes', () => {
  const draft = beginDraft(ports);
  assert.match(draft.id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(Number.parseInt(draft.id.replace('-', '').slice(0, 12), 16), ports.clock());
  assert.match(draft.secret, /^[\w-]{43}$/);
  assert.equal(referenceOf(draft.id).length, 6);
});

test('the link names the case before the secret, both in the fragment', () => {
  const { secret } = beginDraft(ports);
  const link = trackingLink('https://portal.example/track', 'SHA-2026-000042', secret);
  assert.equal(new URL(link).hash, `#SHA-2026-000042.${secret}`);
  assert.deepEqual(readTrackingFragment(new URL(link).hash), { ref: 'SHA-2026-000042', secret });
});

test('a fragment that is cut short or something else is not a link', () => {
  for (const fragment of [
    '',
    '#',
    '#SHA-2026-000042',
    '#SHA-2026-000042.short',
    '#a.b.c',
    `#%E4%B.${'s'.repeat(43)}`,
  ]) {
    assert.equal(readTrackingFragment(fragment), undefined, fragment);
  }
});

test('a branch may be named in any script', () => {
  const { secret } = beginDraft(ports);
  const link = trackingLink('https://portal.example/track', '上海.1-2026-000042', secret);
  assert.deepEqual(readTrackingFragment(new URL(link).hash), { ref: '上海.1-2026-000042', secret });
});

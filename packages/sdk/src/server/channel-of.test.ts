import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '@redress/rules';
import { channelOf } from './channel-of.ts';

test('the form of a page is the web (WF-4.1.2)', () => {
  assert.equal(channelOf({}, policies.warehouse), 'web');
});

test('a shared tablet and the code of a poster are suggestion boxes (WF-4.1.3)', () => {
  for (const via of ['kiosk', 'poster'] as const)
    assert.equal(channelOf({ via }, policies.warehouse), 'suggestion-box');
});

test('where a policy has no boxes, they are the web, too', () => {
  const { 'suggestion-box': _box, ...channels } = policies.warehouse.channels;
  assert.equal(channelOf({ via: 'kiosk' }, { channels }), 'web');
});

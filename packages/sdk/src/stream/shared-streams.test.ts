import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longestWordless, mostStreams } from './shared-streams.ts';
import { createTabsDevice, type TabsDevice } from './tabs.cases.ts';

const held = ({ open }: TabsDevice): string[] => open.map(({ tab, caseId }) => `${tab}: ${caseId}`);

/** Two tabs that watch the same case, which the first one hears of. */
function twoTabs() {
  const device = createTabsDevice();
  const [first, second] = [device.tab('first'), device.tab('second')];
  const stops = [first.streams.watch('a'), second.streams.watch('a')];
  device.settle();
  device.streamOf('a').hears(true);
  device.settle();
  return { device, first, second, stops };
}

describe('streams that tabs share', () => {
  test('two tabs on one case hold one stream, and both are told to read it when it is heard of', () => {
    const { device, first, second } = twoTabs();
    assert.deepEqual(held(device), ['first: a']);
    assert.deepEqual([first.streams.hears('a'), second.streams.hears('a')], [true, true]);
    assert.deepEqual([first.told, second.told], [['a'], ['a']]);
  });

  test('a change that the leader hears is told to each tab that watches the case, and to no other', () => {
    const { device, first, second } = twoTabs();
    const other = device.tab('other');
    other.streams.watch('b');
    device.settle();
    device.streamOf('a').changed();
    device.settle();
    assert.deepEqual([first.told, second.told, other.told], [['a', 'a'], ['a', 'a'], []]);
  });

  test('a tab that comes later knows at once what is heard, and reads it', () => {
    const { device } = twoTabs();
    const late = device.tab('late');
    late.streams.watch('a');
    device.settle();
    assert.equal(late.streams.hears('a'), true);
    assert.deepEqual(late.told, ['a']);
    assert.equal(device.open.length, 1);
  });

  test('a stream that breaks is looked for by all of them, until it is there again', () => {
    const { device, first, second } = twoTabs();
    device.streamOf('a').hears(false);
    device.settle();
    assert.deepEqual([first.streams.hears('a'), second.streams.hears('a')], [false, false]);
    assert.deepEqual(second.told, ['a', 'a']);
    device.streamOf('a').hears(true);
    device.settle();
    assert.deepEqual([second.streams.hears('a'), second.told.length], [true, 3]);
  });

  test('however many cases and tabs there are, no more streams are open than the ceiling: those begun last', () => {
    const device = createTabsDevice();
    const tabs = ['one', 'two', 'three', 'four'].map((name) => device.tab(name));
    const stops = tabs.map(({ streams }, at) => {
      const stop = streams.watch(`case ${at}`);
      device.settle();
      return stop;
    });
    tabs[0]!.streams.watch('another');
    device.settle();
    assert.deepEqual(held(device), ['one: case 3', 'one: another']);
    assert.equal(device.open.length, mostStreams.shared);
    for (const stream of device.open) stream.hears(true);
    device.settle();
    assert.deepEqual(
      tabs.map(({ streams }, at) => streams.hears(`case ${at}`)),
      [false, false, false, true],
    );
    stops[3]!();
    device.settle();
    assert.deepEqual(held(device), ['one: another', 'one: case 2']);
  });

  test('a case whose stream gives way to a later one is no longer believed to be heard of', () => {
    const { device, first, second } = twoTabs();
    second.streams.watch('b');
    second.streams.watch('c');
    device.settle();
    assert.deepEqual(held(device), ['first: b', 'first: c']);
    assert.deepEqual([first.streams.hears('a'), second.streams.hears('a')], [false, false]);
    assert.deepEqual(second.told, ['a', 'a']);
  });

  test('when the leader is closed another leads at once, and nobody takes the old for heard meanwhile', () => {
    const { device, first, second } = twoTabs();
    first.crash();
    assert.deepEqual(held(device), ['second: a']);
    assert.equal(second.streams.hears('a'), false);
    assert.deepEqual(second.told, ['a', 'a']);
    device.streamOf('a').hears(true);
    assert.equal(second.streams.hears('a'), true);
  });

  test('a leader that nobody looks at gives way, and takes part again when it is shown', () => {
    const { device, first } = twoTabs();
    first.show(false);
    assert.deepEqual(held(device), ['second: a']);
    assert.equal(first.streams.hears('a'), false);
    device.streamOf('a').hears(true);
    first.show(true);
    assert.deepEqual(held(device), ['second: a']);
    assert.equal(first.streams.hears('a'), true);
  });

  test('a leader that hangs is replaced in bounded time, and then led when it wakes', () => {
    const { device, first, second } = twoTabs();
    const wake = first.hang();
    device.pass(longestWordless + 1_000);
    assert.deepEqual(held(device), ['first: a', 'second: a'], 'it cannot close its own');
    assert.equal(second.streams.hears('a'), false);
    device.streamOf('a').hears(true);
    const replacement = device.open.find(({ tab }) => tab === 'second')!;
    replacement.hears(true);
    device.settle();
    wake();
    assert.deepEqual(held(device), ['second: a']);
    assert.equal(second.streams.hears('a'), true);
    device.pass(longestWordless * 2);
    assert.deepEqual(held(device), ['second: a']);
    assert.deepEqual([first.streams.hears('a'), second.streams.hears('a')], [true, true]);
  });

  test('a leader that lives is not replaced, however long it has nothing to tell', () => {
    const { device, first, second } = twoTabs();
    device.pass(3_600_000);
    assert.deepEqual(held(device), ['first: a']);
    assert.deepEqual([first.told, second.told], [['a'], ['a']]);
  });

  test('the stream of a tab that is gone without a word is closed after a while', () => {
    const device = createTabsDevice();
    const [first, second] = [device.tab('first'), device.tab('second')];
    first.streams.watch('a');
    second.streams.watch('b');
    device.settle();
    assert.deepEqual(held(device), ['first: a', 'first: b']);
    second.crash();
    device.pass(60_000);
    assert.deepEqual(held(device), ['first: a']);
  });

  test('tabs that cannot find each other hold one stream each', () => {
    const device = createTabsDevice();
    const tabs = ['first', 'second'].map((name) => device.tab(name, { alone: true }));
    for (const { streams } of tabs) {
      streams.watch('a');
      streams.watch('b');
    }
    assert.deepEqual(held(device), ['first: b', 'second: b']);
    device.open[0]!.hears(true);
    assert.deepEqual(
      tabs.map(({ streams }) => streams.hears('b')),
      [true, false],
    );
  });

  test('what is watched twice in a tab is heard until both have ended, and then nothing is left', () => {
    const { device, first, stops } = twoTabs();
    const again = first.streams.watch('a');
    stops[0]!();
    stops[0]!();
    device.settle();
    assert.deepEqual(held(device), ['first: a']);
    again();
    stops[1]!();
    device.settle();
    assert.deepEqual([held(device), device.timers], [[], 0]);
  });

  test('messages of another version are passed over', () => {
    const { device, second } = twoTabs();
    for (const message of [
      null,
      'a',
      {},
      { is: 'hearing' },
      { is: 'watching', tab: 1, cases: [] },
      { is: 'changed' },
    ])
      device.say(message);
    device.say({ is: 'hearing', cases: [1] });
    assert.deepEqual([second.streams.hears('a'), second.told], [true, ['a']]);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEventParser, longestMessage, type StreamMessage } from './event-parser.ts';

function parsed(...pieces: readonly string[]): StreamMessage[] {
  const told: StreamMessage[] = [];
  const take = createEventParser((message) => told.push(message));
  pieces.forEach((piece) => take(piece));
  return told;
}

const changed = { id: '7', type: 'changed', data: '{"id":"a"}' };

const table: readonly (readonly [sentence: string, text: string, messages: readonly StreamMessage[]])[] = [
  ['a message has an id, a type and data', 'id: 7\nevent: changed\ndata: {"id":"a"}\n\n', [changed]],
  ['a CR ends a line', 'id: 7\revent: changed\rdata: {"id":"a"}\r\r', [changed]],
  ['so does a CR with an LF', 'id: 7\r\nevent: changed\r\ndata: {"id":"a"}\r\n\r\n', [changed]],
  ['one blank is passed over, a second belongs to the value', 'data:  x\n\n', [message(' x')]],
  ['without a blank it is the same', 'data:x\n\n', [message('x')]],
  ['lines of data are put together', 'data: one\ndata:\ndata: three\n\n', [message('one\n\nthree')]],
  ['a line without a colon is a field without a value', 'data\ndata\n\n', [message('\n')]],
  ['a colon in the value belongs to it', 'data: a: b\n\n', [message('a: b')]],
  ['comments say nothing', ': it lives\ndata: x\n:\n\n', [message('x')]],
  [
    'fields that nobody knows are passed over',
    'retry: 10\ncolour: red\ntoString: x\ndata: x\n\n',
    [message('x')],
  ],
  [
    'a type holds for one message',
    'event: reset\ndata: {}\n\ndata: x\n\n',
    [{ id: '', type: 'reset', data: '{}' }, message('x')],
  ],
  [
    'an id holds until the next',
    'id: 7\ndata: x\n\ndata: y\n\nid\ndata: z\n\n',
    [message('x', '7'), message('y', '7'), message('z')],
  ],
  [
    'an id with a NUL is none',
    'id: 7\ndata: x\n\nid: 8\0\ndata: y\n\n',
    [message('x', '7'), message('y', '7')],
  ],
  ['a message may carry its id only', 'id: 7\n\n', [message(undefined, '7')]],
  ['empty data are data, too', 'data:\n\n', [message('')]],
  ['a byte order mark at the beginning is passed over', '\uFEFFdata: x\n\n', [message('x')]],
  ['one inside is not', 'data: \uFEFFx\n\n', [message('\uFEFFx')]],
  ['what no blank line ends is not told', 'data: x\n\ndata: y\n', [message('x')]],
];

function message(data: string | undefined, id = ''): StreamMessage {
  return { id, type: 'message', data };
}

describe('an event stream', () => {
  for (const [sentence, text, messages] of table) {
    test(sentence, () => assert.deepEqual(parsed(text), messages));

    test(`${sentence}, wherever it is cut`, () => {
      assert.deepEqual(parsed(...Array.from(text)), messages, 'after each character');
      for (let cut = 0; cut <= text.length; cut++)
        assert.deepEqual(parsed(text.slice(0, cut), '', text.slice(cut)), messages, `at ${cut}`);
    });
  }

  for (const [what, pieces] of [
    ['line', ['data: ', 'x'.repeat(longestMessage)]],
    ['message', Array.from({ length: 3 }, () => `data: ${'x'.repeat(longestMessage / 2)}\n`)],
  ] as const)
    test(`a ${what} that never ends is refused before it fills the memory`, () => {
      assert.throws(() => parsed(...pieces), RangeError);
    });
});

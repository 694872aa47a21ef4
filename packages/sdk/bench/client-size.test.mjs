import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ceiling,
  ceilingOfSending,
  ceilingWithTransport,
  laterParts,
  measureClient,
} from './client-size.mjs';

const measured = await measureClient();

test('a client weighs no more than its ceiling until a form is opened or something is sent', () => {
  assert.ok(measured.bytes <= ceiling, `${measured.bytes} bytes of brotli, ${ceiling} are allowed`);
});

test('nor does it with the transport', () => {
  const { bytes, withTransport } = measured;
  assert.ok(withTransport > bytes, 'The transport weighs nothing.');
  assert.ok(
    withTransport <= ceilingWithTransport,
    `${withTransport} bytes of brotli, ${ceilingWithTransport} are allowed`,
  );
});

test('nor does all that sending takes', () => {
  const { withTransport, sending } = measured;
  assert.ok(sending > withTransport, 'Nothing reads the answers.');
  assert.ok(sending <= ceilingOfSending, `${sending} bytes of brotli, ${ceilingOfSending} are allowed`);
});

for (const [name, files] of Object.entries(laterParts)) {
  test(`until then it holds nothing of ${name}`, () => {
    assert.deepEqual(
      measured.modules.filter((id) => files.test(id)),
      [],
    );
  });
}

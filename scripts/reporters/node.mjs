import { writeSync } from 'node:fs';
import { shortPath } from './text.mjs';
import { Tally, summary } from './tally.mjs';
import { TestFile } from './test-file.mjs';

/**
 * A reporter for `node --test`: one line a file, every failure in full, and an exact count. It counts what Node lets
 * pass: skipped tests, files without tests, and files whose process ended before their tests did.
 */
export default async function* report(events) {
  const files = new Map();
  const fileOf = (path) => files.get(path) ?? files.set(path, new TestFile(shortPath(path))).get(path);

  // On exit, because a run that takes too long is ended from outside and shall still say what was left.
  process.once('exit', () => conclude(files.values()));

  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    else if (data.file === undefined) continue;
    else if (data.entryFile === undefined) yield* aboutFile(fileOf(data.file), type, data);
    else yield* aboutTest(fileOf(data.entryFile), type, data);
  }
}

function conclude(files) {
  const tally = new Tally();
  for (const file of files) {
    if (!file.isFinished) writeSync(1, file.fail('the file did not come to its end'));
    tally.add(file);
  }
  tally.write();
}

/** A file speaks for itself only when there is something wrong with it. */
function* aboutFile(file, type, { details }) {
  if (type === 'test:pass') yield file.fail('no test ran in this file');
  if (type === 'test:fail') yield file.fail('the file failed', details.error);
}

function* aboutTest(file, type, data) {
  if (type === 'test:start') file.start(data);
  if (type === 'test:pass' || type === 'test:fail') yield file.end(data) ?? '';
  if (type === 'test:diagnostic' && data.message.includes('after the test ended'))
    yield file.fail(data.message);
  if (type === 'test:summary') {
    file.isFinished = true;
    yield `${file.failures.length === 0 ? '✓' : '✗'} ${file.path}: ${summary(file)} (${Math.round(data.duration_ms)} ms)\n`;
  }
}

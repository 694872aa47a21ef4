import { inspect } from 'node:util';
import { Tally, summary } from './tally.mjs';
import { describeError, indent, shortPath } from './text.mjs';

/**
 * A reporter for Web Test Runner that prints and counts as the one for Node does: a skipped test, a page error and a
 * file without tests are failures.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter() {
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      // Not by the console: the runner redraws the terminal around it, even where there is none.
      for (const session of sessionsForTestFile) process.stdout.write(`${textOf(session)}\n`);
    },
    stop({ sessions }) {
      const tally = new Tally();
      for (const session of sessions) tally.add(resultOf(session));
      tally.write();
    },
  };
}

function textOf(session) {
  const { path, passed, failures, details } = resultOf(session);
  const logs = session.logs.map((args) =>
    args.map((arg) => (typeof arg === 'string' ? arg : inspect(arg))).join(' '),
  );
  const missing = session.request404s.map((url) => `not found: ${url}`);
  const line = `${failures.length === 0 ? '✓' : '✗'} ${path}: ${summary({ passed, failures })}`;
  return [...details, ...[...logs, ...missing].map((text) => indent(text)), line].join('\n');
}

function resultOf({ testFile, testResults, errors }) {
  const path = shortPath(testFile);
  const tests = testResults === undefined ? [] : [...testsOf(testResults)];
  const failed = [
    ...tests.filter(({ reason }) => reason !== undefined),
    ...errors.map((error) => ({ name: error.message.split('\n')[0], reason: describeError(error) })),
  ];
  if (tests.length === 0 && errors.length === 0)
    failed.push({ name: 'no test ran in this file', reason: '' });
  return {
    path,
    passed: tests.filter(({ reason }) => reason === undefined).length,
    failures: failed.map(({ name }) => `${path}: ${name}`),
    details: failed.map(({ name, reason }) => `  ✗ ${name}\n${indent(reason)}`),
  };
}

const describeFailure = (error) => (error === undefined ? 'did not run' : describeError(error));

/** Every test with its full name, and the reason if it did not pass. */
function* testsOf({ suites, tests }, prefix = '') {
  for (const { name, passed, skipped, error } of tests)
    yield { name: prefix + name, reason: passed ? undefined : skipped ? 'skipped' : describeFailure(error) };
  for (const suite of suites) yield* testsOf(suite, `${prefix}${suite.name} › `);
}

import { readFileSync, writeFileSync } from 'node:fs';

/** Counts what a test runner reports and hands it to the process that started the runner. */
export class Tally {
  passed = 0;
  /** @type {string[]} names of the failed tests */
  failures = [];

  static read(file) {
    try {
      return Object.assign(new Tally(), JSON.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  add({ passed, failures }) {
    this.passed += passed;
    this.failures.push(...failures);
  }

  /** Nobody has to ask for the file: the reporters also work without `npm test`. */
  write(file = process.env.REDRESS_TALLY) {
    if (file !== undefined) writeFileSync(file, JSON.stringify(this));
  }
}

/** "12 passed", "11 passed, 1 failed". */
export const summary = ({ passed, failures }) =>
  failures.length === 0 ? `${passed} passed` : `${passed} passed, ${failures.length} failed`;

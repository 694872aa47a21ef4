import { describeError, indent } from './text.mjs';

/** The tests of one file as `node --test` reports them. */
export class TestFile {
  isFinished = false;
  passed = 0;
  /** @type {string[]} */
  failures = [];
  #names = new Map();
  #parents = new Set();

  constructor(path) {
    this.path = path;
  }

  start({ testId, parentId, name }) {
    const parent = this.#names.get(parentId);
    this.#names.set(testId, parent === undefined ? name : `${parent} › ${name}`);
    this.#parents.add(parentId);
  }

  /** Takes in the end of a test or suite; answers what to print, if it failed. */
  end({ testId, details, skip, todo }) {
    const { error, type } = details;
    if (skip !== undefined) return this.#failTest(testId, skip === true ? 'skipped' : `skipped: ${skip}`);
    if (todo !== undefined) return this.#failTest(testId, 'still to do');
    // A suite, or a test of subtests, is as good as they are; they were counted before it.
    if (error?.failureType === 'subtestsFailed') return undefined;
    if (error !== undefined) return this.#failTest(testId, describeError(error.cause ?? error));
    if (type === 'test' && !this.#parents.has(testId)) this.passed += 1;
    return undefined;
  }

  /** Something is wrong with the file as a whole. */
  fail(reason, error) {
    this.isFinished = true;
    this.failures.push(`${this.path}: ${reason}`);
    const detail = error === undefined ? '' : `${indent(describeError(error.cause ?? error))}\n`;
    return `✗ ${this.path}: ${reason}\n${detail}`;
  }

  #failTest(testId, reason) {
    const name = this.#names.get(testId);
    this.failures.push(`${this.path}: ${name}`);
    return `  ✗ ${name}\n${indent(reason)}\n`;
  }
}

/* global Element */
// The whole of it looks for the test framework, which is not there yet.
import { chai } from '@open-wc/testing/pure';

/**
 * Loaded by the page of every browser test. A failed expectation about an element says which element it was: the whole of one,
 * with all that it hangs on, is more than can be written down, and the test's file would hang instead of failing.
 */
const { Assertion, util } = chai;
const { assert } = Assertion.prototype;

Assertion.prototype.assert = function (passes, message, negated, expected, actual, showDiff) {
  if (util.test(this, [passes])) return;
  util.flag(this, 'object', named(util.flag(this, 'object')));
  assert.call(this, passes, message, negated, named(expected), named(actual), showDiff);
};

/** An element by its start tag, other things as they are. */
function named(value) {
  if (!(value instanceof Element)) return value;
  const attributes = [...value.attributes].map((each) => ` ${each.name}="${each.value}"`);
  return `<${value.localName}${attributes.join('')}>`;
}

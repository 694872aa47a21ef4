import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { css } from 'lit';
import { inOwnSize } from './own-size.ts';

describe('lengths in the reader’s own text size', () => {
  const styles = css`
    p {
      padding: 0.5rem -1.25rem;
      font: 400 1rem/1.5 serif;
      inline-size: min(35rem, 100vi - 2rem);
    }
    @media (width <= 30rem) {
      p {
        margin: 2rem;
      }
    }
  `;
  const own = inOwnSize(styles).cssText;

  it('stand for every rem of a declaration', () => {
    assert.match(own, /padding: calc\(0\.5 \* var\(--_rem, 16px\)\) calc\(-1\.25 \* var/);
    assert.match(own, /font: 400 calc\(1 \* var\(--_rem, 16px\)\)\/1\.5 serif/);
    assert.match(own, /min\(calc\(35 \* var\(--_rem, 16px\)\), 100vi - calc\(2 \* var/);
    assert.match(own, /margin: calc\(2 \* var/);
  });

  it('leave a query as it is', () => assert.match(own, /@media \(width <= 30rem\)/));

  it('are made once for a sheet', () => assert.equal(inOwnSize(styles), inOwnSize(styles)));
});

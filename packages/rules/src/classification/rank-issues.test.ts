import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issues, type Issue } from '../core/vocabulary.ts';
import { rankIssues } from './rank-issues.ts';

const by = (values: Partial<Record<Issue, number>>): Float64Array =>
  Float64Array.from(issues, (issue) => values[issue] ?? 0);
const rank = (
  said: Partial<Record<Issue, number>>,
  priors: Partial<Record<Issue, number>> = {},
): ReturnType<typeof rankIssues> => rankIssues(by(said), by(priors), by(priors).map(Math.exp));
const order = (said: Partial<Record<Issue, number>>, priors: Partial<Record<Issue, number>> = {}): Issue[] =>
  rank(said, priors).map(({ issue }) => issue);

describe('ranking', () => {
  it('puts first what is said most', () =>
    assert.deepEqual(order({ delay: 1, charges: 2 }), ['charges', 'delay']));
  it('names nothing where nothing is said', () => assert.deepEqual(order({}), []));
  it('takes a weak word for none', () => assert.deepEqual(order({ delay: 0.2 }), []));
  it('takes into account how common an issue is', () =>
    assert.deepEqual(order({ paperwork: 2, unreachable: 2 }, { paperwork: -1 }), [
      'unreachable',
      'paperwork',
    ]));
  it('what is common is not said for that', () =>
    assert.deepEqual(order({ charges: 1 }, { delay: 3 }), ['charges']));
  it('leaves out what is far less likely than the first', () =>
    assert.deepEqual(order({ delay: 6, charges: 1 }), ['delay']));

  it('says how likely each is; more evidence makes it likelier, another issue less', () => {
    const sure = (said: Partial<Record<Issue, number>>): number => rank(said)[0]?.probability ?? 0;
    assert.ok(sure({ delay: 1 }) < sure({ delay: 3 }));
    assert.ok(sure({ delay: 3, charges: 2 }) < sure({ delay: 3 }));
    assert.ok(sure({ delay: 9 }) < 1);
  });

  it('says it of any amount of evidence', () => {
    const [first, ...others] = rank({ delay: 5_000, charges: 4_999 }, { delay: -1, charges: 1 });
    assert.equal(first?.issue, 'charges');
    assert.ok(Math.abs((first?.probability ?? 0) - 1 / (1 + Math.exp(-1))) < 1e-9);
    assert.deepEqual(
      others.map(({ issue }) => issue),
      ['delay'],
    );
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Classification } from '../src/classification/classification.ts';
import type { Category, Issue, Severity } from '../src/core/vocabulary.ts';
import { measure, type Scored } from './measure.ts';

const scored = (
  gold: readonly [Category, Issue, Severity],
  said: readonly [Category, Issue | undefined, Severity, confidence: number],
  accepted: readonly Issue[] = [],
): Scored => ({
  gold: { category: gold[0], issue: gold[1], severity: gold[2] },
  alternatives: { issues: accepted, severities: [] },
  said: {
    category: said[0],
    issues: said[1] ? [said[1]] : [],
    severity: said[2],
    confidence: said[3],
    kind: 'complaint',
    lang: 'en',
    evidence: [],
    stated: {},
  } satisfies Classification,
});

it('counts what is right, what is accepted, and what must not happen', () => {
  const measured = measure([
    scored(['service-quality', 'lost', 'urgent-major'], ['service-quality', 'lost', 'urgent-major', 0.9]),
    scored(['service-quality', 'damaged', 'important'], ['service-quality', 'spoiled', 'important', 0.6]),
    scored(
      ['communication', 'unreachable', 'important'],
      ['service-quality', 'delay', 'important', 0.4],
      ['delay'],
    ),
    scored(['service-quality', 'lost', 'urgent-major'], ['other', undefined, 'general', 0.1]),
  ]);
  assert.deepEqual(measured.issue, { strict: 0.5, lenient: 0.75 });
  assert.deepEqual(
    [measured.severity.urgentRecall, measured.severity.urgentPrecision, measured.severity.grave],
    [0.5, 1, 1],
  );
  assert.equal(measured.category.macroF1.toFixed(3), ((2 * 2) / (3 + 3) / 2).toFixed(3));
  assert.deepEqual(
    measured.bands.map(({ texts, strict }) => [texts, strict]),
    [
      [1, 0],
      [1, 0],
      [1, 1],
      [0, 0],
      [1, 1],
    ],
  );
});

it('of nothing says nothing', () => assert.equal(measure([]).issue.strict, 0));

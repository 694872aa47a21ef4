import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtInLayers } from '../policies/layers.ts';
import { PolicyError } from './policy-error.ts';
import { resolvePolicy } from './resolve-policy.ts';

type Table = Record<string, unknown>;

const junk = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  'base',
  'customer',
  'system',
  'general',
  'batch',
  '2026-01-01',
  [],
  [null],
  [[]],
  ['resolve'],
  {},
  { from: '2026-01-01' },
  { constructor: null },
  { toString: {} },
);

/** A built-in policy as a file, with something in it replaced or left out. */
function withFaults(
  layer: unknown,
  faults: readonly (readonly [where: number, what: unknown, leaveOut: boolean])[],
): Table {
  const file = JSON.parse(JSON.stringify(layer)) as Table;
  for (const [where, what, leaveOut] of faults) {
    const places: [parent: object, key: string][] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        places.push([value, key]);
        collect(inner);
      }
    };
    collect(file);
    const [parent, key] = places[where % places.length]!;
    if (leaveOut) Reflect.deleteProperty(parent, key);
    else Reflect.set(parent, key, structuredClone(what));
  }
  return { ...file, name: 'acme' };
}

test('whatever is wrong in a file, it is told as its problems', () => {
  const outcomes = { resolved: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...builtInLayers),
      fc.array(fc.tuple(fc.nat(), junk, fc.boolean()), { minLength: 1, maxLength: 3 }),
      (layer, faults) => {
        try {
          resolvePolicy(withFaults(layer, faults));
          outcomes.resolved += 1;
        } catch (error) {
          assert.ok(error instanceof PolicyError, error instanceof Error ? error.stack : String(error));
          assert.ok(error.problems.length > 0);
          for (const { path, fault, remedy } of error.problems)
            assert.ok(path !== '' && /[.]$/.test(fault) && /[.]$/.test(remedy), error.message);
          outcomes.refused += 1;
        }
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(outcomes.refused > 50, JSON.stringify(outcomes));
});

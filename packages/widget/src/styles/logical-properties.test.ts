import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';

const source = join(import.meta.dirname, '..');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => join(source, file));

/** What a screen lacks on its sides has no logical name. */
const allowed = /env\(safe-area-inset-(left|right)\)/g;
const sides =
  /^(margin|padding|inset|border-width|border-style|border-color|border-radius|scroll-margin|scroll-padding)$/;

/** Declarations that say left or right, and so stay as they are where people read from right to left. */
function physicalIn(css: string): readonly string[] {
  const declarations = css.replace(/\/\*.*?\*\//gs, '').match(/[\w-]+:[^;{}]+(?=[;}])/g) ?? [];
  return declarations.filter((declaration) => {
    const [property = '', value = ''] = declaration.replaceAll(allowed, '').split(/:\s*/);
    return (
      /\b(left|right)\b/.test(`${property} ${value}`) || (sides.test(property) && differ(property, value))
    );
  });
}

/** Of four values, those of the two sides are not the same. */
function differ(property: string, value: string): boolean {
  const values = value.trim().match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  const [first, second = first, third = first, fourth = second] = values;
  return property === 'border-radius' ? first !== second || third !== fourth : second !== fourth;
}

describe('styles are the same from left to right and from right to left', () => {
  it('is looked for in all of them', () => assert.ok(sheets.length > 10));

  for (const sheet of sheets) {
    it(relative(source, sheet), () => assert.deepEqual(physicalIn(readFileSync(sheet, 'utf8')), []));
  }

  const found: readonly (readonly [css: string, isFound: boolean])[] = [
    ['a { margin-left: 1px; }', true],
    ['a { text-align: right; }', true],
    ['a { left: 0; }', true],
    ['a { padding: 1px 2px 1px 3px; }', true],
    ['a { inset: 0 0 0 auto; }', true],
    ['a { border-radius: 4px 4px 0 4px; }', true],
    ['a { padding: 1px max(1px, env(safe-area-inset-right)); }', false],
    ['a { padding: 1px 2px 3px; margin: 0 auto; inset: 0; }', false],
    ['a { margin-inline-start: 1px; text-align: end; }', false],
    ['/* left */ a { color: red; }', false],
  ];
  for (const [css, isFound] of found) {
    it(`${isFound ? 'finds' : 'allows'} ${css}`, () => assert.equal(physicalIn(css).length > 0, isFound));
  }
});

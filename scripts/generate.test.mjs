import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { policies } from '@redress/rules';
import { findFiles, root } from './find-files.mjs';
import { generatedFiles } from './generate/files.mjs';
import { descriptions } from './generate/policy-schema.mjs';

const generated = await generatedFiles();

test('the files that are generated are these, and none is all but empty', () => {
  assert.deepEqual(
    generated.map(({ path }) => path),
    [
      'packages/rules/policy.schema.json',
      'packages/sdk/src/default-policy.generated.ts',
      'packages/sdk/openapi.json',
      'packages/widget/custom-elements.json',
      'packages/widget/vscode.html-custom-data.json',
      'packages/widget/src/jsx/elements.generated.ts',
      'packages/widget/src/react/components.generated.ts',
      'docs/widget.md',
      ...Object.keys(policies).map((name) => `docs/life/${name}.md`),
    ],
  );
  for (const { path, text } of generated) assert.ok(text.length > 5_000, `${path} is all but empty`);
});

for (const { path, text } of generated) {
  test(`${path} is what the sources make of it now`, () => {
    const file = join(root, path);
    const found = existsSync(file) ? differenceOf(readFileSync(file, 'utf8'), text) : 'It is missing.';
    assert.equal(found, undefined, `${path}: ${found}\nRun "npm run generate" and commit what it writes.`);
  });
}

test('every step of every track is drawn, with who takes it', () => {
  for (const [name, policy] of Object.entries(policies)) {
    const { text } = generated.find(({ path }) => path === `docs/life/${name}.md`);
    const tracks = [
      ...Object.values(policy.tracks),
      ...Object.values(policy.kinds).flatMap(({ track }) => (track ? [track] : [])),
    ];
    for (const { milestone, by, needs } of tracks.flat()) {
      for (const need of needs.length > 0 ? needs : ['received']) {
        const [from, to] = [need, milestone].map((one) => one.replaceAll('-', '_'));
        assert.ok(text.includes(`  ${from} --> ${to}: ${by.join(', ')}`), `${name}: ${need} → ${milestone}`);
      }
    }
  }
});

test('no file says it is generated that nothing generates', () => {
  const named = findFiles('packages', (path) => path.includes('.generated.'));
  const paths = generated.map(({ path }) => path);
  assert.deepEqual(
    named.filter((path) => !paths.includes(path)),
    [],
  );
});

test('only sections that exist are described', () => {
  const [schema] = generated;
  const { properties } = JSON.parse(schema.text);
  for (const key of Object.keys(descriptions))
    assert.ok(properties[key].type ?? properties[key].anyOf ?? properties[key].$ref, key);
});

/** The first line that differs: the whole of both would bury what to do. */
function differenceOf(found, wanted) {
  if (found === wanted) return undefined;
  const [have, want] = [found, wanted].map((text) => text.split('\n'));
  const line = want.findIndex((text, i) => text !== have[i]);
  if (line < 0) return `It has ${have.length - want.length} lines too many.`;
  return `Line ${line + 1} is\n  ${have[line] ?? '(missing)'}\nand should be\n  ${want[line]}`;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildScriptTag } from './script-tag-build.mjs';

/**
 * Modules that are loaded later and share their file with others: what loads them must say what they export, or they are not found when
 * the file is asked for again under a fresh address.
 */
const askedForByName = {
  opening: 'dialogOf',
  exchange: 'freeze',
  sha2: 'sha256',
  'shared-client': 'shareClient',
};

const merged = /import\("[^"]*\/([\w-]+)-[\w-]{8}\.js"\)\.then\(function\(\w+\)\{return \w+\.\w+\}\)/g;

test('a module that shares its file with others is asked for by something that it exports', async () => {
  const { files } = await buildScriptTag();
  const code = [...files.values()].join('\n');
  const found = new Set([...code.matchAll(merged)].map(([, name]) => name));
  assert.deepEqual([...found].sort(), Object.keys(askedForByName).sort());
  for (const name of Object.values(askedForByName)) assert.match(code, new RegExp(`,"${name}"\\)`));
});

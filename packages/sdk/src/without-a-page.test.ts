import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

/** On a server that renders pages, and in a worker, code is imported where these are missing. */
const absent = ['window', 'document', 'indexedDB', 'navigator', 'localStorage', 'sessionStorage', 'location'];

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Readonly<Record<string, string | { readonly 'redress-source': string }>>;
};

/** Everything that can be imported; a pattern stands for each of its files. */
const subpaths = Object.entries(exports).flatMap(([path, at]) => {
  if (typeof at === 'string') return [];
  if (!path.includes('*')) return [path];
  return globSync(at['redress-source'], { cwd: new URL('..', import.meta.url) })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => path.replace('*', basename(file, '.ts')));
});

/**
 * Imports it in a process of its own, in which our code fails when it touches one of those. What we depend on may look whether they
 * are there: they are not.
 */
async function importAlone(specifier: string): Promise<string> {
  const script = `
    for (const name of ${JSON.stringify(absent)})
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          if (!new Error().stack.split('\\n')[2].includes('/node_modules/')) throw new Error('touched ' + name);
        },
      });
    await import(${JSON.stringify(specifier)});
    console.log('imported');
  `;
  const options = ['--conditions=redress-source', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: import.meta.dirname });
  return stdout.trim();
}

for (const subpath of subpaths)
  test(`importing ${subpath} touches nothing of a page`, async () => {
    assert.equal(await importAlone(subpath.replace('.', '@redress/sdk')), 'imported');
  });

test('whoever touches one of them would be found out', async () => {
  for (const name of absent)
    await assert.rejects(importAlone(`data:text/javascript,${name}`), new RegExp(`touched ${name}`));
});

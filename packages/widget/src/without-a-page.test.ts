import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';

/** What a server that renders pages does not have. */
const absent = [
  'window',
  'document',
  'HTMLElement',
  'indexedDB',
  'navigator',
  'localStorage',
  'sessionStorage',
  'location',
  'matchMedia',
  'addEventListener',
];
/** What our code may ask for, to find that it is not there. */
const mayAsk = ['HTMLElement'];

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Readonly<
    Record<string, string | { readonly 'redress-source': string; readonly default?: string }>
  >;
};

/** Everything that portals import; what is only there for our own tests needs a page. */
const subpaths = Object.entries(exports).flatMap(([path, at]) =>
  typeof at === 'string' || at.default === undefined ? [] : [path],
);

/**
 * Imports it in a process of its own, in which our code fails when it touches what is not there, and says what has become global by
 * our doing. What we depend on may look whether they are there: they are not.
 */
async function importAlone(specifier: string): Promise<readonly string[]> {
  const script = `
    for (const name of ${JSON.stringify(absent)})
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          // The first caller that stands in a file: Object.assign, for one, does not.
          const from = new Error().stack.split('\\n').slice(2).find((line) => /(file|data):/.test(line));
          if (!from.includes('/node_modules/') && !${JSON.stringify(mayAsk)}.includes(name))
            throw new Error('touched ' + name);
        },
      });
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import(${JSON.stringify(specifier)});
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));
  `;
  const options = ['--conditions=redress-source', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: import.meta.dirname });
  return JSON.parse(stdout) as string[];
}

/** Lit and zod leave notes for other copies of themselves, and Lit brings a registry of elements where there is none. */
const byOthers = /^(lit[A-Z]|reactiveElementVersions$|customElements$|__zod_)/;

for (const subpath of subpaths)
  test(`importing ${subpath} on a server touches nothing of a page and leaves nothing behind`, async () => {
    const left = await importAlone(subpath.replace('.', '@redress/widget'));
    assert.deepEqual(
      left.filter((name) => !byOthers.test(name)),
      [],
    );
  });

test('there is something to import', () => {
  for (const path of ['.', './widget', './form', './desk']) assert.ok(subpaths.includes(path), path);
});

test('whoever touches one of them, or leaves something behind, would be found out', async () => {
  for (const name of absent.filter((each) => !mayAsk.includes(each)))
    await assert.rejects(importAlone(`data:text/javascript,${name}`), new RegExp(`touched ${name}`));
  assert.deepEqual(await importAlone('data:text/javascript,globalThis.left = 1'), ['left']);
});

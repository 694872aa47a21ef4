import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './find-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const page = read('docs/security.md');
const directives = (policy) => policy.split(';').map((directive) => directive.trim().replace(/\s+/g, ' '));

test('the security policy to paste has all that the manual of the widget asks for', () => {
  const [, whole] = /^```http\nContent-Security-Policy:(.*?)^```$/ms.exec(page);
  const [, part] = /^```csp\n(.*?)^```$/ms.exec(read('docs/widget.md'));
  for (const directive of directives(part)) assert.ok(directives(whole).includes(directive), directive);
});

test('each test that it names is there', () => {
  const named = [...page.matchAll(/`((?:packages|examples)\/[^`]+)`/g)].map(([, path]) => path);
  assert.ok(named.length > 5);
  for (const path of named) assert.ok(existsSync(join(root, path)), path);
});

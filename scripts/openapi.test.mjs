import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { endpoints, problemCodes, problemKinds } from '@redress/sdk/contract';
import { root } from './find-files.mjs';

const file = join(root, 'packages/sdk/openapi.json');
const source = readFileSync(file, 'utf8');
const document = JSON.parse(source);

const config = await createConfig({
  extends: ['recommended-strict'],
  // Where nothing is sent, nothing can be wrong with it.
  rules: { 'operation-4xx-response': 'off' },
});
const faultsOf = async (text) =>
  (await lintFromString({ source: text, absoluteRef: file, config })).map(
    ({ ruleId, message, location: [{ pointer }] }) => `${ruleId} at ${pointer}: ${message}`,
  );

test('the document is sound OpenAPI 3.1', async () => {
  assert.equal(document.openapi, '3.1.1');
  assert.deepEqual(await faultsOf(source), []);
});

test('a reference that leads nowhere would be found', async () => {
  const broken = source.replace('"#/components/schemas/Receipt"', '"#/components/schemas/Recipe"');
  assert.notEqual(broken, source);
  assert.match((await faultsOf(broken)).join('\n'), /no-unresolved-refs/);
});

test('it has every endpoint of the table, and no other', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), Object.keys(endpoints).sort());
});

test('every status that a problem of an endpoint can have is an answer of it', () => {
  for (const [name, { method, path, problems }] of Object.entries(endpoints)) {
    const { responses } = document.paths[path][method.toLowerCase()];
    for (const code of [...problems, 'unavailable', 'internal'])
      for (const status of problemKinds[code].statuses)
        assert.match(responses[status]?.description ?? '', new RegExp(code), `${name} ${status}`);
  }
});

test('every problem befalls some endpoint, or all', () => {
  const named = new Set(Object.values(endpoints).flatMap(({ problems }) => problems));
  assert.deepEqual(
    problemCodes.filter((code) => !named.has(code)),
    ['unavailable', 'internal'],
  );
});

test('bodies are strict about fields they do not know, answers are not', () => {
  const { schemas } = document.components;
  assert.equal(schemas.Submission.additionalProperties, false);
  assert.equal(schemas.CaseView.additionalProperties, undefined);
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { builtInLayers } from '../policies/layers.ts';
import { clauses } from '../sources/index.ts';
import { PolicyLayerSchema } from './policy.schema.ts';
import { sections } from './layers.ts';

interface JsonSchema {
  readonly $id: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly $defs: Readonly<Record<string, { readonly oneOf?: readonly { readonly const: string }[] }>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = read('../../policy.schema.json') as JsonSchema;
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const faults = () => accepts.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];

/** Every section in an editor’s view, as an integrator would write it. */
const acme = {
  $schema: './node_modules/@redress/rules/policy.schema.json',
  name: 'acme',
  extends: 'warehouse',
  sources: { 'acme:7': 'Complaints are answered within an hour.' },
  channels: { wechat: null },
  issues: { waiting: { severity: 'general', source: 'acme:7' } },
  kinds: { praise: { atLeast: 'general', source: 'WF-4.3.1', assumed: 'Nobody waits for it.' } },
  milestones: {
    general: {
      respond: [
        {
          from: '2026-01-01',
          value: {
            amount: 1,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: true,
          },
          source: 'acme:7',
        },
      ],
      progress: null,
    },
  },
  targets: {
    satisfaction: [{ from: '2026-01-01', value: 92.5, source: 'WF-6.2.1', assumed: 'The board wants it.' }],
  },
  quietHours: null,
};

test('a correct policy is accepted', () => {
  assert.ok(accepts(acme), faults().join('\n'));
});

for (const layer of builtInLayers) {
  test(`the built-in policy “${layer.name}” is accepted`, () => {
    assert.ok(accepts(JSON.parse(JSON.stringify(layer))), faults().join('\n'));
  });
}

/** Broken policies whose fault an editor underlines, and where. */
const underlined = [
  ['amount-fraction', '/milestones/urgent-major/respond/0/value/amount'],
  ['amount-negative', '/milestones/urgent-major/respond/0/value/amount'],
  ['citation-missing', '/issues/waiting'],
  ['clause-unknown', '/milestones/urgent-major/respond/0/source'],
  ['clause-without-colon', '/sources'],
  ['day-rule-missing', '/milestones/general/respond/0/value'],
  ['issue-unknown', '/issues'],
  ['label-language-unknown', '/roles/supervision/labels'],
  ['money-without-currency', '/outcomes/ours/grades/0/value/0/amount'],
  ['name-empty', '/name'],
  ['not-an-object', ''],
  ['outcome-three-people', '/outcomes/ours/people'],
  ['severity-unknown', '/issues/waiting/severity'],
  ['time-of-day-impossible', '/quietHours/0/value/until'],
  ['unit-unknown', '/milestones/urgent-major/respond/0/value/unit'],
  ['unknown-setting', ''],
  ['unknown-setting-inside', '/milestones/urgent-major/respond/0/value'],
] as const;

interface Broken {
  readonly fault: string;
  readonly policy: unknown;
}

describe('an editor underlines', () => {
  for (const [name, place] of underlined) {
    const { fault, policy } = read(`./broken/${name}.json`) as Broken;
    test(`${fault} (${name})`, () => {
      assert.equal(accepts(policy), false);
      assert.ok(
        accepts.errors?.some(({ instancePath }) => instancePath === place),
        faults().join('\n'),
      );
    });
  }
});

/** What a file says about several of its places, JSON Schema cannot tell. */
const untold = new Set([
  'amount-too-long',
  'date-impossible',
  'date-twice',
  'dates-out-of-order',
  'loss-without-currency',
  'money-range-reversed',
  'relief-reversed',
]);

/** What is taken out of a file before the rules' own schema sees it. */
const takenOut = new Set(['setting-reserved']);

describe('as the rules read a file, so does the schema', () => {
  const folder = new URL('./broken/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { policy } = read(`./broken/${file}`) as Broken;
    const name = file.replace('.json', '');
    const readable = PolicyLayerSchema.safeParse(policy).success && !takenOut.has(name);
    const untellable = untold.has(name);
    test(`${file} is ${readable || untellable ? 'in shape' : 'out of shape'}`, () => {
      assert.ok(!untellable || !readable, 'It is told after all.');
      assert.equal(accepts(policy), readable || untellable, faults().join('\n'));
    });
  }
});

test('every section and every clause stands in the schema, with words about it', () => {
  assert.deepEqual(Object.keys(schema.properties).sort(), [...sections, '$schema', 'extends', 'name'].sort());
  for (const [key, { description }] of Object.entries(schema.properties))
    assert.match(description ?? '', /^[A-Z].*\.$/, key);
  assert.deepEqual(
    schema.$defs['clause']?.oneOf?.map(({ const: id }) => id),
    Object.keys(clauses),
  );
});

test('every name of our own in the schema is told at its place', () => {
  const referred = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
  assert.deepEqual([...new Set(referred)].sort(), Object.keys(schema.$defs).sort());
});

test('integrators reach the schema by the name of the package', () => {
  const url = import.meta.resolve('@redress/rules/policy.schema.json');
  assert.deepEqual(JSON.parse(readFileSync(new URL(url), 'utf8')), schema);
});

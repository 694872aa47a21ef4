import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commandTable } from '../case/commands.table.ts';
import { clauses } from '../sources/index.ts';
import { brokenCommands, commandExamples } from './command-examples.cases.ts';
import { CommandSchema } from './commands.schema.ts';
import { brokenEvents, eventExamples } from './event-examples.cases.ts';
import { CaseEventSchema } from './events.schema.ts';
import { source } from './parts.schema.ts';
import { faultsOf, put } from './put.cases.ts';

interface Sort {
  readonly sort: string;
  readonly schema: typeof CaseEventSchema | typeof CommandSchema;
  readonly examples: readonly { readonly type: string }[];
  readonly broken: Readonly<Record<string, readonly [path: string, value: unknown]>>;
}

/** Dotted paths of all objects within a value. */
const objectsIn = (value: unknown, path: readonly string[] = []): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Array.isArray(value) ? [] : [path.join('.')]),
        ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key])),
      ];

const sorts: readonly Sort[] = [
  { sort: 'event', schema: CaseEventSchema, examples: eventExamples, broken: brokenEvents },
  { sort: 'command', schema: CommandSchema, examples: commandExamples, broken: brokenCommands },
];

for (const { sort, schema, examples, broken } of sorts) {
  describe(`each ${sort}`, () => {
    for (const example of examples) {
      const [path, value] = broken[example.type]!;

      test(`“${example.type}” with all its fields is read as it is, and so it is after a journey through JSON`, () => {
        assert.deepEqual(faultsOf(schema, example), []);
        assert.deepEqual(schema.parse(example), example);
        assert.deepEqual(schema.parse(JSON.parse(JSON.stringify(example))), example);
      });

      test(`“${example.type}” with a fault in ${path} is refused, and the fault is found there`, () => {
        assert.deepEqual(faultsOf(schema, put(example, path, value)), [path]);
      });

      test(`“${example.type}” has no place for a telephone number, wherever it is put (CS-3.1)`, () => {
        for (const object of objectsIn(example)) {
          const at = object === '' ? 'telephone' : `${object}.telephone`;
          assert.deepEqual(faultsOf(schema, put(example, at, '+86 21 5555 0100')), [at]);
        }
      });
    }

    test('of a type that does not exist is refused', () => {
      for (const type of ['forgotten', '', 'constructor', undefined, null, 7])
        assert.deepEqual(faultsOf(schema, { ...examples[0], type }), ['type']);
    });
  });
}

test('each command of the table has an example', () => {
  assert.deepEqual(commandExamples.map(({ type }) => type).sort(), Object.keys(commandTable).sort());
});

test('what is no object is neither event nor command', () => {
  for (const schema of [CaseEventSchema, CommandSchema])
    for (const value of [undefined, null, true, 1, 'received', [], [{}]])
      assert.notDeepEqual(faultsOf(schema, value), [], JSON.stringify(value));
});

test('each clause of the source documents can be cited, and one of an integrator’s own', () => {
  for (const id of [...Object.keys(clauses), 'acme:7']) assert.deepEqual(faultsOf(source, id), [], id);
  for (const id of ['', 'WF', 'WF-', 'WF-4.', 'wf-4.1']) assert.notDeepEqual(faultsOf(source, id), [], id);
});

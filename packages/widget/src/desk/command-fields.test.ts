import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandsWithFiles, StaffCommand, staffCommandTypes } from '@redress/sdk/contract';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import { wallTimeOf } from '../localization/wall-time.ts';
import { caseIds, deskCase, hour, zone } from '../testing/samples.cases.ts';
import type { CommandField, CommandRow, FieldKindName } from './command-field.ts';
import { commandFields } from './command-fields.table.ts';
import { fieldsOf, readCommand } from './read-command.ts';

const shown = deskCase({ records: [{ record: 'cause' }, { record: 'return-check' }] });
const now = Date.UTC(2026, 10, 20);
const types = Object.keys(commandFields) as FormCommand[];

/** What can say whether it may be absent. */
interface Optional {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** Something that a field of each kind takes. */
const filled: Readonly<Record<FieldKindName, (field: CommandField) => string>> = {
  text: () => ' We found it. ',
  choice: ({ options }) => String(options?.of[0]),
  choices: ({ options }) => (options?.of ?? []).slice(0, 2).join(' '),
  'yes-no': () => 'no',
  instant: () => wallTimeOf(now + hour, zone),
  person: () => 'maya',
  people: () => 'maya wang.jianguo',
  money: () => '1,280.50',
  record: () => 'cause',
  department: () => 'quality',
  'new-time': () => wallTimeOf(now + hour, zone),
};

/** The form of a command with these values in it. */
function read(type: FormCommand, values: Readonly<Record<string, string>>) {
  const valueOf = (field: string, part?: string): string => values[part ? `${field}.${part}` : field] ?? '';
  const entries = fieldsOf(type, valueOf).map((field) => ({
    field,
    case: shown,
    now,
    value: (part?: string) => valueOf(field.name, part),
  }));
  return readCommand(type, entries);
}

const allFilled = (type: FormCommand): Readonly<Record<string, string>> =>
  Object.fromEntries(
    commandFields[type].fields.map((field: CommandField) => [field.name, filled[field.kind](field)]),
  );

describe('the table of commands and their fields', () => {
  it('has every command of the staff; confirming has a box of its own', () => {
    assert.deepEqual([...types, 'confirm'].sort(), [...staffCommandTypes].sort());
  });

  it('offers files where the contract takes them', () => {
    const offered = types.filter((type) => (commandFields[type] as CommandRow).files);
    assert.deepEqual(offered.sort(), [...commandsWithFiles].sort());
  });

  for (const type of types) {
    it(`“${type}”, filled in, is a command of the contract`, () => {
      const result = read(type, allFilled(type));
      assert.ok('command' in result, JSON.stringify(result));
      const parsed = StaffCommand.safeParse({ ...result.command, id: caseIds[0] });
      assert.ok(parsed.success, parsed.error?.message);
      assert.deepEqual(
        parsed.data,
        JSON.parse(JSON.stringify({ ...trimmed(result.command), id: caseIds[0] })),
      );
    });

    it(`“${type}” asks for what the contract requires, and for nothing that it does not know`, () => {
      const row = commandFields[type];
      const option = StaffCommand.def.options.find((each) => each.shape.type.def.values[0] === type)!;
      const shape: Readonly<Record<string, Optional>> = option.shape;
      const known = Object.entries(shape).filter(([name]) => name !== 'id' && name !== 'type');
      const asked = new Set<string>([
        ...row.fields.map(({ name }) => name),
        ...Object.keys(row.with ?? {}),
        ...((row as CommandRow).files ? ['photos'] : []),
      ]);
      assert.deepEqual([...asked].sort(), known.map(([name]) => name).sort());
      const empty = read(type, {});
      const faults = 'faults' in empty ? [...empty.faults.keys()] : [];
      const required = known.filter(
        ([name, schema]) => !schema.safeParse(undefined).success && !(name in (row.with ?? {})),
      );
      assert.deepEqual(faults.sort(), required.map(([name]) => name).sort());
    });
  }
});

const trimmed = (command: object): object =>
  Object.fromEntries(
    Object.entries(command).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value.trim() : value,
    ]),
  );

describe('a form is read', () => {
  const faults: readonly (readonly [why: string, FormCommand, Record<string, string>, string, string])[] = [
    ['only spaces are no words', 'answer', { text: '  ' }, 'text', 'text'],
    [
      'a plan is carried out later than now',
      'propose-plan',
      { by: wallTimeOf(now - hour, zone) },
      'by',
      'past',
    ],
    [
      'a new time is later than now',
      'report-progress',
      { expected: wallTimeOf(now - hour, zone) },
      'expected',
      'past',
    ],
    ['a person who may not see the case', 'assign', { owner: 'nobody' }, 'owner', 'choice'],
    ['an amount that is none', 'claim', { amount: 'a lot' }, 'amount', 'amount'],
    ['a currency that is none', 'claim', { amount: '5', 'amount.currency': '¥' }, 'amount', 'currency'],
    ['a grant without an amount (WF-5.1.2)', 'answer-claim', { answer: 'granted' }, 'amount', 'money'],
  ];
  for (const [why, type, values, field, fault] of faults) {
    it(`${why}: ${field}, ${fault}`, () => {
      const result = read(type, values);
      assert.equal('faults' in result && result.faults.get(field), fault);
    });
  }

  it('a refusal of a claim brings no amount, even where one was typed before', () => {
    const result = read('answer-claim', { answer: 'refused', amount: '500', reason: 'It was delivered.' });
    assert.deepEqual(result, {
      command: { type: 'answer-claim', answer: 'refused', reason: 'It was delivered.' },
    });
  });

  it('a new time is one for what was promised earliest, unless something else is chosen (LA-4.3)', () => {
    const by = wallTimeOf(now + hour, zone);
    const expectedOf = (values: Record<string, string>) => {
      const result = read('report-progress', { text: 'Found.', ...values });
      return 'command' in result && 'expected' in result.command && result.command.expected;
    };
    assert.deepEqual(expectedOf({ expected: by }), { milestone: 'interim', by: now + hour });
    assert.deepEqual(expectedOf({ expected: by, 'expected.milestone': 'resolve' }), {
      milestone: 'resolve',
      by: now + hour,
    });
    assert.equal(expectedOf({ 'expected.milestone': 'resolve' }), false);
  });

  it('an amount is in yuan unless another currency is named', () => {
    const claim = { basis: 'law', text: 'Twelve boxes.', amount: '1,280.50' };
    const amountOf = (values: Record<string, string>) => {
      const result = read('claim', values);
      return 'command' in result && 'amount' in result.command && result.command.amount;
    };
    assert.deepEqual(amountOf(claim), { amount: 1280.5, currency: 'CNY' });
    assert.deepEqual(amountOf({ ...claim, 'amount.currency': 'usd' }), { amount: 1280.5, currency: 'USD' });
  });

  it('only a cause names department and persons, only a check of a return says whether it is a batch (LA-2.5, LA-5)', () => {
    const names = (record: string) =>
      fieldsOf('record', (field) => (field === 'record' ? record : '')).map(({ name }) => name);
    assert.deepEqual(names('cause'), ['record', 'text', 'department', 'persons']);
    assert.deepEqual(names('return-check'), ['record', 'text', 'batch']);
    assert.deepEqual(names('summing-up'), ['record', 'text']);
  });
});

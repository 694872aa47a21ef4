import { clauses } from '@redress/rules';
import { PolicyLayerSchema } from '@redress/rules/policy';
import * as z from 'zod/mini';
import { builtInLayers } from '../../packages/rules/src/policies/layers.ts';
import * as parts from '../../packages/rules/src/policy/policy-parts.schema.ts';

const { shape } = PolicyLayerSchema;

/** What each key of a policy file is for: what an editor shows. */
export const descriptions = {
  $schema: 'Where an editor finds this schema.',
  name: 'The name of this policy; the built-in names are taken.',
  extends:
    'The policy below, by name: a built-in one, or one of your own that is given along. Without it: base.',
  calendars:
    'Calendars by the names that are used below, and what each is. Their hours are given at run time.',
  channels: 'The ways in: when somebody is there, and who takes what comes.',
  fields: 'What is asked, whether it is required, and of whom.',
  issues: 'For each issue its category, its usual severity, its department and the evidence that helps.',
  severityRules:
    'Facts and signals of the text that make a case graver or milder. Replaces the list below it.',
  words: 'Words of its own that the classifier reads besides its lexicons, and what each points at.',
  kinds:
    'What is different for a kind of case: its own steps, times, least severity, series, confidentiality.',
  milestones: 'By when each milestone must be reached, for each severity.',
  clocks: 'What stops the clock of a milestone, and what reopening does to it.',
  changes: 'What a change does to running clocks and to the times the customer was told.',
  tracks: 'The steps of a case in order, for each severity: who takes them, and what must come before.',
  roles: 'Who takes part in the handling, and which cases they see.',
  routing: 'Where a case goes, or who hears of it, and how soon. Names are your own.',
  ladders: 'Who is told how long before or after a due time. Names are your own.',
  quietHours: 'When staff are not woken, and for which severities they are.',
  satisfaction: 'How “until satisfied” ends: rounds, attempts to reach the customer, and who may close it.',
  patience: 'By when what is waited for is there: the customer’s answer, the signature of a change of shift.',
  outcomes: 'What can follow for people, departments, stations and vehicles. Names are your own.',
  dimensions: 'What service is judged by.',
  targets: 'What the indicators should reach, in percent.',
  surveys: 'Rounds of questions to customers. Names are your own.',
  visits: 'Regular contact with customers. Names are your own.',
  routines: 'Work that comes round: summaries, audits, digests, appraisals.',
  commitments: 'Service standards that can be computed and compared with what happened.',
  pledges: 'Promises in words that nothing can compute. Names are your own.',
  retention: 'How long what is recorded is kept, and what happens then.',
  switches: 'Rules that the source only recommends, on or off.',
  sources: 'Clauses of your own regulation: id → what it demands. Ids contain a colon, for example “acme:7”.',
};

/** A JSON Schema (draft 2020-12) of policy files, for editors and for checks before `resolvePolicy` sees a file. */
export function policySchema() {
  const schema = z.toJSONSchema(PolicyLayerSchema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: namedParts(),
    override: addWhatOnlyCodeChecks,
  });
  const { $schema, $defs, ...rest } = withNamesAsProperties(schema, schema.$defs);
  for (const [key, description] of Object.entries(descriptions))
    rest.properties[key] = { description, ...rest.properties[key] };
  return {
    $schema,
    $id: 'https://unpkg.com/@redress/rules/policy.schema.json',
    title: 'Redress policy',
    description:
      'What a company, a group or a branch lays down about its complaints: what is different from the policy below it. Every value names its clause; null takes a row of the policy below away.',
    ...rest,
    $defs: { ...$defs, clause: clauseSchema() },
  };
}

/** The parts of the schema that have a name of their own in it, so that they stand in it once. */
function namedParts() {
  const names = z.registry();
  const name = (id, part, description) => names.add(part, { id, ...(description && { description }) });
  const rowOf = (section) => bare(bare(shape[section])._zod.def.valueType);

  name(
    'source',
    parts.source,
    'The clause this comes from: a built-in one, or your own with a colon in its id.',
  );
  name(
    'assumed',
    bare(parts.cited.assumed),
    'Why this value, where the source leaves it open. Leave it out where the source itself says it.',
  );
  name(
    'date',
    parts.date,
    'The first day on which the value holds, at midnight UTC, for example 2026-01-31.',
  );
  name('limit', parts.limit);
  name('percent', parts.percent);
  name('currency', parts.currency, 'Three letters of ISO 4217, for example CNY.');
  name('moneyRange', parts.moneyRange);
  name(
    'labels',
    parts.labels,
    'Words of your own in the languages of the interface; English stands in for the others.',
  );
  name('wallTime', parts.wallTime, 'Local wall time, for example 08:30.');
  name('role', parts.role);

  const step = bare(bare(shape.tracks)._zod.def.valueType)._zod.def.element;
  const field = rowOf('fields').shape;
  name('step', step);
  name('milestone', step.shape.milestone);
  name('milestones', bare(rowOf('kinds').shape.milestones), 'Times by milestone.');
  name('kind', bare(field.kinds)._zod.def.element);
  name('issue', bare(field.issues)._zod.def.element);
  name('severity', bare(rowOf('issues').shape.severity));
  for (const [section, id] of Object.entries(rowNames)) name(id, rowOf(section));
  return names;
}

const rowNames = {
  channels: 'channelRule',
  fields: 'fieldRule',
  issues: 'issueRule',
  kinds: 'kindRule',
  clocks: 'clockRule',
  changes: 'changeRule',
  roles: 'roleRule',
  routing: 'routingRule',
  ladders: 'ladder',
  outcomes: 'outcomeRule',
  dimensions: 'dimension',
  targets: 'target',
  surveys: 'survey',
  visits: 'visit',
  routines: 'routine',
  pledges: 'pledge',
  retention: 'retentionRule',
  switches: 'switch',
};

/** A schema without the wrappers that only say whether there must be something. */
function bare(part) {
  const { type, innerType } = part._zod.def;
  return ['optional', 'nullable', 'nonoptional'].includes(type) ? bare(innerType) : part;
}

/** What the schema checks by code, as far as JSON Schema can say it. */
function addWhatOnlyCodeChecks({ zodSchema, jsonSchema }) {
  if (zodSchema === parts.source) {
    delete jsonSchema.type;
    jsonSchema.anyOf = [{ $ref: '#/$defs/clause' }, { type: 'string', pattern: ':' }];
  }
  if (zodSchema === parts.date) jsonSchema.pattern = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
  if (zodSchema === bare(shape.extends)) {
    delete jsonSchema.type;
    jsonSchema.anyOf = [{ enum: builtInLayers.map(({ name }) => name) }, { type: 'string' }];
  }
  if (jsonSchema.properties?.dayRule !== undefined) {
    jsonSchema.if = { properties: { unit: { const: 'working-days' } }, required: ['unit'] };
    jsonSchema.then = { properties: { dayRule: {} }, required: ['dayRule'] };
  }
  // What a computer can count to limits nobody.
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** Tables whose names are known list them as properties: all editors complete those. */
function withNamesAsProperties(value, $defs) {
  if (Array.isArray(value)) return value.map((inner) => withNamesAsProperties(inner, $defs));
  if (typeof value !== 'object' || value === null) return value;
  const { propertyNames, additionalProperties, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withNamesAsProperties(inner, $defs)]),
  );
  const names = propertyNames?.enum ?? $defs[propertyNames?.$ref?.split('/').at(-1)]?.enum;
  if (names !== undefined) {
    const properties = Object.fromEntries(names.map((name) => [name, additionalProperties]));
    return { ...rest, properties, additionalProperties: false };
  }
  return {
    ...rest,
    ...(propertyNames && { propertyNames }),
    ...(additionalProperties !== undefined && { additionalProperties }),
  };
}

const clauseSchema = () => ({
  description: 'A clause of the source documents.',
  oneOf: Object.entries(clauses).map(([id, { summary }]) => ({ const: id, description: summary })),
});

import { severities, type Severity } from '../core/vocabulary.ts';
import { contentHash } from './content-hash.ts';
import type { Policy, PolicyLayer } from './policy.ts';

type Section = Exclude<keyof PolicyLayer, 'name' | 'extends'>;

/**
 * How a section of a layer goes over the one below. `rows`: row by row; `null` takes a row away. `fields`: row by row, and
 * in a row field by field. `nested`: the rows of each severity. `whole`: as a whole.
 */
const layering: Readonly<Record<Section, (below: unknown, above: unknown) => unknown>> = {
  calendars: rows,
  channels: rows,
  fields: rows,
  issues: fieldsOfRows,
  severityRules: whole,
  kinds: fieldsOfRows,
  milestones: rowsOfRows,
  clocks: rows,
  changes: rows,
  tracks: rows,
  roles: rows,
  routing: rows,
  ladders: rows,
  quietHours: whole,
  satisfaction: rows,
  outcomes: rows,
  dimensions: rows,
  targets: rows,
  surveys: rows,
  visits: rows,
  routines: rows,
  commitments: rows,
  pledges: rows,
  retention: rows,
  switches: rows,
  sources: rows,
};
export const sections = Object.keys(layering) as readonly Section[];

/** What every policy has, even if no layer speaks of it. */
const empty = {
  ...Object.fromEntries(sections.map((section) => [section, {}])),
  severityRules: [],
  quietHours: undefined,
  milestones: bySeverity(() => ({})),
  tracks: bySeverity(() => []),
};

/** Lays policies over each other, the bottom first, and freezes and names what comes of it. */
export function layPolicies(layers: readonly PolicyLayer[]): Policy {
  const content: Record<string, unknown> = { ...empty, name: layers.at(-1)?.name ?? 'empty' };
  for (const layer of layers) {
    for (const section of sections) {
      if (layer[section] !== undefined)
        content[section] = layering[section](content[section], layer[section]);
    }
  }
  if (content['quietHours'] === undefined || content['quietHours'] === null) delete content['quietHours'];
  return freeze({ ...content, policyId: contentHash(content) } as unknown as Policy);
}

type Row = Record<string, unknown>;

function whole(_below: unknown, above: unknown): unknown {
  return above;
}

function rows(below: unknown, above: unknown): Row {
  const merged = { ...(below as Row), ...(above as Row) };
  return Object.fromEntries(Object.entries(merged).filter(([, row]) => row !== null));
}

function rowsOfRows(below: unknown, above: unknown): Row {
  return eachRow(below, above, rows);
}

function fieldsOfRows(below: unknown, above: unknown): Row {
  return eachRow(below, above, (row, fields) => ({ ...(row as Row), ...(fields as Row) }));
}

function eachRow(below: unknown, above: unknown, merge: (below: unknown, above: unknown) => unknown): Row {
  const from = below as Row;
  return rows(
    from,
    Object.fromEntries(
      Object.entries(above as Row).map(([name, row]) => [name, row === null ? null : merge(from[name], row)]),
    ),
  );
}

function bySeverity<T>(of: (severity: Severity) => T): Record<Severity, T> {
  return Object.fromEntries(severities.map((severity) => [severity, of(severity)])) as Record<Severity, T>;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

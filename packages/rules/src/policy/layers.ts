import { severities, type Severity } from '../core/vocabulary.ts';
import { contentHash } from './content-hash.ts';
import { datedRows, datedValues, fieldsOfRows, kindRows, rows, rowsOfRows, whole } from './layering.ts';
import type { Policy, PolicyLayer } from './policy.ts';

type Section = Exclude<keyof PolicyLayer, 'name' | 'extends'>;

/** How each section of a layer goes over the one below. */
const layering: Readonly<Record<Section, (below: unknown, above: unknown) => unknown>> = {
  calendars: rows,
  channels: rows,
  fields: rows,
  issues: fieldsOfRows,
  severityRules: whole,
  words: rows,
  kinds: kindRows,
  milestones: rowsOfRows,
  clocks: rows,
  changes: rows,
  tracks: rows,
  roles: rows,
  routing: rows,
  ladders: rows,
  quietHours: datedValues,
  satisfaction: datedRows,
  patience: datedRows,
  outcomes: rows,
  dimensions: rows,
  targets: datedRows,
  surveys: rows,
  visits: datedRows,
  routines: datedRows,
  commitments: datedRows,
  pledges: rows,
  retention: datedRows,
  switches: datedRows,
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

import * as z from 'zod/mini';
import { channels, issues, kinds, milestones, roles } from '../core/vocabulary.ts';
import type { Path } from './copy-json.ts';
import { changes } from './handling.ts';
import { fields } from './intake.ts';
import { dimensions, indicators, recordTypes, routineNames, switchNames } from './standards.ts';
import { PolicyLayerSchema } from './policy.schema.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { PolicyLayer } from './policy.ts';

/** zod's mini build has no words of its own; they are passed where needed, never set for the whole page. */
const error = z.locales.en().localeError;

/** Where a problem is that concerns all of a file. */
export const theFile = '(the file)';
/** What a file is called as long as its own name cannot be read. */
export const unnamed = '(unnamed)';

export interface ParsedLayer {
  /** What could be read; nothing when it is not even an object. */
  readonly layer: PolicyLayer | undefined;
  readonly problems: readonly PolicyProblem[];
  /** Rows that could not be read and were left out, as dotted paths. */
  readonly unread: readonly string[];
}

/**
 * Reads a policy file row by row: what cannot be read is reported and left out, the rest is kept.
 *
 * @param json a copy of its content; what cannot be read is taken out of it
 * @param leftOut keys that have been taken out already
 */
export function parseLayer(json: unknown, leftOut: readonly Path[]): ParsedLayer {
  const strange = leftOut.map((path) => noSuchSetting(path.slice(0, -1), path.at(-1)!));
  const parsed = PolicyLayerSchema.safeParse(json, { error });
  if (parsed.success) return { layer: withoutSchema(parsed.data), problems: strange, unread: [] };

  const rows = parsed.error.issues.flatMap(rowsOf);
  for (const row of rows) remove(json, row);
  const again = PolicyLayerSchema.safeParse(json, { error });
  return {
    layer: again.success ? withoutSchema(again.data) : undefined,
    problems: [...strange, ...parsed.error.issues.flatMap(problemsOf)],
    unread: [...new Set(rows.map(written))],
  };
}

function withoutSchema(data: z.output<typeof PolicyLayerSchema>): PolicyLayer {
  const { $schema: _, ...layer } = data;
  return layer as PolicyLayer;
}

/** The smallest parts that can be left out without touching others: rows, for milestones the rows of a severity. */
function rowsOf(issue: z.core.$ZodIssue): Path[] {
  const depth = depths[issue.path[0] as keyof typeof depths] ?? 2;
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => path.slice(0, depth));
}

/** How many keys lead to a row; two where nothing is said. */
const depths: Partial<Record<keyof PolicyLayer, number>> = { milestones: 3, severityRules: 1, quietHours: 1 };

function remove(from: unknown, path: Path): void {
  let parent = from as Record<PropertyKey, unknown> | undefined;
  for (const key of path.slice(0, -1)) parent = parent?.[key] as typeof parent;
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  // A file without a readable name is still checked; the problem is reported.
  if (path.length === 1 && last === 'name') parent[last] = unnamed;
  else Reflect.deleteProperty(parent, last);
}

const written = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || theFile;

function problemsOf(issue: z.core.$ZodIssue): PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => noSuchSetting(issue.path, key));
  }
  // A key that a table does not have is reported by the table's own schema of keys.
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => problemsOf({ ...inner, path: issue.path }));
  }
  const [fault, remedy] = issue.message.split('; ');
  return [
    {
      path: written(issue.path),
      fault: `It ${remedy ? fault : `cannot be read: ${fault}`}.`,
      remedy: remedy ? `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.` : remedyOf(issue),
    },
  ];
}

const noSuchSetting = (path: Path, key: PropertyKey): PolicyProblem => ({
  path: written([...path, key]),
  fault: 'There is no such setting.',
  remedy: `Check its spelling, or leave it out.${namesAt(path)}`,
});

/** What can stand in a table, to choose from. */
function namesAt(path: Path): string {
  const section = path[0] as keyof typeof namesOf | undefined;
  const names =
    section === undefined
      ? Object.keys(PolicyLayerSchema.shape)
      : path.length === (section === 'milestones' ? 2 : 1)
        ? namesOf[section]
        : undefined;
  return names ? ` There are: ${names.join(', ')}.` : '';
}

const namesOf = {
  channels,
  fields,
  issues,
  kinds,
  milestones,
  clocks: milestones,
  changes,
  roles,
  dimensions,
  targets: indicators,
  routines: routineNames,
  retention: recordTypes,
  switches: switchNames,
} as const satisfies Partial<Record<keyof PolicyLayer, readonly string[]>>;

function remedyOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Use one of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return `Write ${article(issue.expected)} here.`;
    default:
      return 'Correct it, or leave it out to take it from the layer below.';
  }
}

const articles: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
  record: 'an object in braces',
};
const article = (type: string): string => articles[type] ?? type;

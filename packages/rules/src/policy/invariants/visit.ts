import type { Policy } from '../policy.ts';

type Visitor = (value: unknown, field: string, path: string) => void;

/** Sections that are nothing but texts of the file's own, or hold no names of anything. */
const withoutFields = new Set(['name', 'policyId', 'calendars', 'sources']);

/**
 * Calls back for every field of a policy that holds no object, or a list, with its path. What a row is called is the file’s
 * to choose, and its labels are texts: they are no fields, whatever they are called.
 */
export function visit(policy: Policy, visitor: Visitor): void {
  for (const [section, content] of Object.entries<unknown>({ ...policy })) {
    if (withoutFields.has(section) || typeof content !== 'object' || content === null) continue;
    for (const [row, value] of Object.entries(content))
      walk(value, '', Array.isArray(content) ? `${section}[${row}]` : `${section}.${row}`, visitor);
  }
}

function walk(value: unknown, field: string, path: string, visitor: Visitor): void {
  if (typeof value !== 'object' || value === null) return visitor(value, field, path);
  if (Array.isArray(value)) {
    visitor(value, field, path);
    for (const [i, inner] of value.entries()) {
      if (typeof inner === 'object') walk(inner, field, `${path}[${i}]`, visitor);
    }
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (name !== 'labels') walk(inner, name, `${path}.${name}`, visitor);
  }
}

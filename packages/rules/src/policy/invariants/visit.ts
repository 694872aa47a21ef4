import type { Policy } from '../policy.ts';

type Visitor = (value: unknown, key: string, path: string, section: string) => void;

/** Calls back for every field of a policy that holds no object, or a list, with its path. */
export function visit(policy: Policy, visitor: Visitor): void {
  for (const [section, content] of Object.entries(policy)) walk(content, section, section, section, visitor);
}

function walk(value: unknown, key: string, path: string, section: string, visitor: Visitor): void {
  if (typeof value !== 'object' || value === null) return visitor(value, key, path, section);
  if (Array.isArray(value)) {
    visitor(value, key, path, section);
    for (const [i, inner] of value.entries()) {
      if (typeof inner === 'object') walk(inner, key, `${path}[${i}]`, section, visitor);
    }
    return;
  }
  for (const [name, inner] of Object.entries(value)) walk(inner, name, `${path}.${name}`, section, visitor);
}

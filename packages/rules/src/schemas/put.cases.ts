import type * as z from 'zod/mini';

/** A copy with something else at a dotted path; `undefined` takes away what is there. */
export function put<T>(value: T, path: string, replacement: unknown): T {
  const copy = structuredClone(value);
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce(
    (inner, key) => inner[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (replacement === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = replacement;
  return copy;
}

/** Where a schema finds faults, as dotted paths; for what should not be there, where it is. */
export function faultsOf(schema: z.core.$ZodType, value: unknown): readonly string[] {
  const result = (schema as z.ZodMiniType).safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [issue.path.join('.')],
  );
}

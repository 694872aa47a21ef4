import type { Context } from 'hono';

/** Answers JSON under an entity tag: 304 without a body when the caller has it already. */
export function jsonWithTag(c: Context, body: unknown, tag: string): Response {
  c.header('ETag', tag);
  c.header('Cache-Control', 'private, no-cache');
  const known = c.req.header('if-none-match');
  if (known !== undefined && (known.trim() === '*' || tagsIn(known).includes(opaque(tag))))
    return c.body(null, 304);
  return c.json(body as object);
}

const tagsIn = (list: string): string[] => list.match(/"[^"]*"/g) ?? [];
const opaque = (tag: string): string => tag.replace(/^W\//, '');

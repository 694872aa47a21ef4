import { readFileSync } from 'node:fs';
import { bodyHash } from '@redress/sdk/server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { jsonWithTag } from './etag.ts';

const contract = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@redress/sdk/openapi.json')), 'utf8'),
) as object;
const tag = `"${bodyHash(contract)}"`;

/** The contract, for whoever builds against it. */
export function contractRoutes(): Hono {
  const routes = new Hono();
  routes.get('/openapi.json', compress(), (c) => jsonWithTag(c, contract, tag));
  return routes;
}

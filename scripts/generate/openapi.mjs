import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import * as contract from '@redress/sdk/contract';

const { version } = JSON.parse(readFileSync(new URL('../../packages/sdk/package.json', import.meta.url)));

/** Where components point at each other. */
const refOf = (name) => `#/components/schemas/${name}`;

/** The contract as OpenAPI 3.1, made from the table of endpoints and the schemas that the contract exports by name. */
export function openApi() {
  const { schemas, nameOf } = components();
  const paths = {};
  for (const [operationId, endpoint] of Object.entries(contract.endpoints))
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(operationId, endpoint, nameOf);
  return JSON.stringify({
    openapi: '3.1.1',
    info: {
      title: 'Redress',
      version,
      summary: 'Takes complaints and sees each one through to its end.',
      description:
        'Made from the contract’s table of endpoints; do not edit. Instants are epoch milliseconds. Errors are problem+json ' +
        '(RFC 9457) with a stable `code`. Fields that a reader does not know are to be passed over.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The backend that serves this document.' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas, securitySchemes },
  });
}

const tags = {
  portal: 'What a portal’s form needs.',
  cases: 'Complaints, as their customers see them.',
  stream: 'Changes, as they happen.',
  uploads: 'Photos on their way in: tus 1.0.0, core and creation.',
  desk: 'What the staff’s desk shows.',
  operation: 'For those who run the server.',
};

const tagOf = (path) => Object.keys(tags).find((tag) => path.startsWith(`/v1/${tag}`)) ?? 'operation';

const securitySchemes = {
  portal: {
    type: 'apiKey',
    in: 'header',
    name: 'Redress-Portal',
    description: 'The portal’s key. It names the portal and is no secret.',
  },
  tracking: {
    type: 'http',
    scheme: 'tracking',
    description: '`Authorization: Tracking <secret>`: the secret of one case.',
  },
  identity: {
    type: 'apiKey',
    in: 'header',
    name: 'Redress-Identity',
    description: 'The token (JWT) by which the portal’s own server says which of its customers is asking.',
  },
  staff: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The token of a member of staff.',
  },
};

const securityOf = {
  portal: { portal: [] },
  tracking: { portal: [], tracking: [] },
  identity: { portal: [], identity: [] },
  'tracking-and-identity': { portal: [], tracking: [], identity: [] },
  staff: { staff: [] },
};

function operation(
  operationId,
  { path, summary, description, access, headers = {}, query = {}, body, answers, problems },
  nameOf,
) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId,
    tags: [tagOf(path)],
    summary,
    ...(description && { description }),
    security: access.map((credential) => securityOf[credential]),
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, ...pathParameters[name] })),
      ...parametersIn('query', query),
      ...parametersIn('header', headers),
    ],
    ...(body && { requestBody: { required: true, content: content(body, nameOf) } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          {
            description: answer.is,
            ...(answer.headers && {
              headers: Object.fromEntries(
                Object.entries(answer.headers).map(([name, use]) => [name, header(use)]),
              ),
            }),
            ...(!answer.empty && { content: content(answer, nameOf) }),
          },
        ]),
      ),
      ...problemsByStatus([...problems, 'unavailable', 'internal']),
    },
  };
}

const parametersIn = (place, uses) =>
  Object.entries(uses).map(([name, use]) => ({
    name,
    in: place,
    required: use.required ?? false,
    ...header(use),
  }));

const pathParameters = {
  ref: {
    description: 'Id or running number of the case.',
    schema: { type: 'string', pattern: '^[\\w-]{1,64}$' },
  },
  photo: { description: 'Id of the photo, as it was announced.', schema: { type: 'string', format: 'uuid' } },
};

const header = ({ is, schema = { type: 'string' } }) => ({ description: is, schema });

const content = ({ type = 'application/json', schemas }, nameOf) => ({
  [type]: {
    schema: schemas ? anyOf(schemas.map((schema) => ({ $ref: refOf(nameOf(schema)) }))) : bare(type),
  },
});

const anyOf = (schemas) => (schemas.length === 1 ? schemas[0] : { anyOf: schemas });
const bare = (type) => (type === 'application/json' ? { type: 'object' } : {});

/** One answer for each status; where several problems share it, all their codes are named. */
function problemsByStatus(codes) {
  const byStatus = {};
  for (const code of codes)
    for (const status of contract.problemKinds[code].statuses) (byStatus[status] ??= []).push(code);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, its]) => [
      status,
      {
        description: its.map((code) => `\`${code}\`: ${contract.problemKinds[code].title}.`).join(' '),
        content: { 'application/problem+json': { schema: { $ref: refOf('Problem') } } },
      },
    ]),
  );
}

/** The schemas that the contract exports by name, pointing at each other by that name. */
function components() {
  const registry = z.registry();
  const names = new Map();
  for (const [name, value] of Object.entries(contract)) {
    if (!(value instanceof z.core.$ZodType)) continue;
    names.set(value, name);
    registry.add(value, { id: name });
  }
  const made = z.toJSONSchema(registry, {
    // What may be sent is what may be answered; only what is read is strict about fields it does not know.
    io: 'input',
    unrepresentable: 'any',
    uri: refOf,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'object';
      if (zodSchema._zod.def.type === 'catch') delete jsonSchema.default;
    },
  });
  const schemas = {};
  for (const name of Object.keys(made.schemas).sort()) {
    const schema = { ...made.schemas[name] };
    // The document says once which dialect it is, and where its parts are found.
    delete schema.$schema;
    delete schema.$id;
    schemas[name] = schema;
  }
  return { schemas, nameOf: (schema) => names.get(schema) ?? unnamed() };
}

function unnamed() {
  throw new Error('An endpoint uses a schema that the contract does not export by name.');
}

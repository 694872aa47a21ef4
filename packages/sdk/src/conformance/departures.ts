import type * as z from 'zod/mini';
import {
  endpoints,
  faultsOf,
  Problem,
  problemKinds,
  wording,
  type Answer,
  type Endpoint,
  type EndpointName,
  type ProblemCode,
} from '../contract/index.ts';

/** What is said to a request, and to which. */
export interface Exchange {
  readonly method: string;
  /** Path of the request, without its query. */
  readonly path: string;
  readonly response: Response;
}

const eventStream = 'text/event-stream';

/** May befall any request. */
const always: readonly ProblemCode[] = ['unavailable', 'internal'];

/** The endpoint that a request is for, if the contract has one. */
export function endpointOf(method: string, path: string): EndpointName | undefined {
  return (Object.keys(endpoints) as EndpointName[]).find((name) => {
    const endpoint: Endpoint = endpoints[name];
    return endpoint.method === method && patternOf(endpoint.path).test(path);
  });
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/**
 * Where an answer departs from the contract, a sentence each; nothing when it does not. The response’s body is read; that of
 * an event stream, which has no end, is let go.
 *
 * @example await departuresOf({ method: 'GET', path: '/v1/portal', response })
 */
export async function departuresOf({ method, path, response }: Exchange): Promise<readonly string[]> {
  const name = endpointOf(method, path);
  const endpoint: Endpoint | undefined = name && endpoints[name];
  const answer = endpoint?.answers[response.status];
  return answer
    ? departuresOfAnswer(answer, response)
    : departuresOfProblem(endpoint?.problems ?? ['not-found'], method, response);
}

async function departuresOfAnswer(answer: Answer, response: Response): Promise<readonly string[]> {
  const missing = Object.keys(answer.headers ?? {})
    .filter((header) => !response.headers.has(header))
    .map((header) => `The header ${header} is missing.`);
  if (answer.empty) {
    const left = await response.text();
    return left === ''
      ? missing
      : [...missing, `Nothing may follow the headers; there are ${left.length} characters.`];
  }
  const type = mediaTypeOf(response);
  const wanted = answer.type ?? 'application/json';
  if (!isOf(type, wanted)) return [...missing, `The media type must be ${wanted}; it is ${type}.`];
  if (wanted === eventStream) {
    // Not waited for: where the body is one half of a clone, this is done only when the other half is let go, too.
    response.body?.cancel().catch(() => undefined);
    return missing;
  }
  if (!answer.schemas) {
    await response.arrayBuffer();
    return missing;
  }
  return [...missing, ...departuresOfBody(answer.schemas, await response.text())];
}

async function departuresOfProblem(
  codes: readonly ProblemCode[],
  method: string,
  response: Response,
): Promise<readonly string[]> {
  // There is no body to say it in.
  if (method === 'HEAD')
    return statusesOf(codes).includes(response.status) ? [] : [`The status may not be ${response.status}.`];
  const type = mediaTypeOf(response);
  if (type !== 'application/problem+json')
    return [`The status ${response.status} must come with application/problem+json; it comes with ${type}.`];
  const text = await response.text();
  const faults = departuresOfBody([Problem], text);
  if (faults.length > 0) return faults;
  const problem = Problem.parse(JSON.parse(text));
  return [
    ...(problem.status === response.status
      ? []
      : [`The problem says status ${problem.status}, the answer ${response.status}.`]),
    ...([...codes, ...always].includes(problem.code)
      ? []
      : [`The problem “${problem.code}” is none of this endpoint.`]),
    ...(problemKinds[problem.code].statuses.includes(response.status)
      ? []
      : [`The problem “${problem.code}” may not have the status ${response.status}.`]),
  ];
}

/** Where the data of an event of `GET /v1/stream` departs from the contract. */
export const departuresOfEvent = (data: string): readonly string[] =>
  departuresOfBody(endpoints.readStream.answers[200].schemas, data);

const statusesOf = (codes: readonly ProblemCode[]): readonly number[] =>
  [...codes, ...always].flatMap((code) => problemKinds[code].statuses);

function departuresOfBody(schemas: readonly z.core.$ZodType[], text: string): readonly string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return ['The body cannot be read as JSON.'];
  }
  const tried = schemas.map((schema) => departuresFrom(schema as z.ZodMiniType, json));
  return tried.find((departures) => departures.length === 0) ?? tried[0] ?? [];
}

function departuresFrom(schema: z.ZodMiniType, json: unknown): readonly string[] {
  const parsed = schema.safeParse(json, wording);
  if (!parsed.success)
    return faultsOf(parsed.error).map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`);
  return unknownFields(json, parsed.data, '').map((pointer) => `${pointer}: The contract has no such field.`);
}

/** Fields that were passed over in reading: others rely on what the contract names, so nothing else may be there. */
function unknownFields(said: unknown, read: unknown, pointer: string): readonly string[] {
  if (typeof said !== 'object' || said === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(said).flatMap(([key, value]) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return key in read ? unknownFields(value, (read as Record<string, unknown>)[key], at) : [at];
  });
}

const mediaTypeOf = ({ headers }: Response): string =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'nothing';

const isOf = (type: string, wanted: string): boolean =>
  wanted === '*/*' || (wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted);

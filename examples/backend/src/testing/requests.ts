import assert from 'node:assert/strict';
import {
  Problem,
  Receipt,
  type CustomerCommand,
  type ProblemCode,
  type StaffCommand,
  type Submission,
} from '@redress/sdk/contract';
import { newSecret } from './samples.ts';
import type { TestBackend } from './test-backend.ts';

type Headers = Readonly<Record<string, string>>;
type App = Pick<TestBackend, 'app'>;

/** Headers of a customer: the portal they come through, and the secret of their case. */
export const asCustomer = (secret: string, portal = 'pk_harbour'): Headers => ({
  'redress-portal': portal,
  authorization: `Tracking ${secret}`,
});

export const asStaff = async (backend: TestBackend, staff: string, claims?: Headers): Promise<Headers> => ({
  authorization: `Bearer ${await backend.token(staff, claims)}`,
});

export const get = async ({ app }: App, path: string, headers: Headers = {}): Promise<Response> =>
  app.request(path, { headers });

export const post = async (
  { app }: App,
  path: string,
  body: unknown,
  headers: Headers = {},
): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Hands in a complaint. */
export const submit = (
  backend: App,
  submission: Submission,
  secret = newSecret(),
  portal?: string,
): Promise<Response> => post(backend, '/v1/cases', submission, asCustomer(secret, portal));

export interface HandedIn {
  readonly receipt: Receipt;
  readonly secret: string;
}

/** A complaint that has been received. */
export async function handIn(backend: App, submission: Submission, portal?: string): Promise<HandedIn> {
  const secret = newSecret();
  const response = await submit(backend, submission, secret, portal);
  assert.equal(response.status, 201, await response.clone().text());
  return { receipt: Receipt.parse(await response.json()), secret };
}

/** Gives a command as staff, on the version they saw. */
export const command = async (
  backend: TestBackend,
  staff: string,
  caseId: string,
  version: number,
  body: StaffCommand,
): Promise<Response> =>
  post(backend, `/v1/cases/${caseId}/commands`, body, {
    ...(await asStaff(backend, staff)),
    'if-match': `"${version}"`,
  });

/** Gives a command as the customer. */
export const customerCommand = (
  backend: App,
  { receipt, secret }: HandedIn,
  body: CustomerCommand,
): Promise<Response> => post(backend, `/v1/cases/${receipt.id}/commands`, body, asCustomer(secret));

/** The problem of an answer, whose status and code must be these. */
export async function problemIn(response: Response, status: number, code: ProblemCode): Promise<Problem> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = Problem.parse(JSON.parse(text));
  assert.equal(problem.code, code);
  assert.equal(problem.status, status);
  assert.ok(problem.detail, 'a problem says what would do');
  return problem;
}

import assert from 'node:assert/strict';
import {
  CaseView,
  CommandReceipt,
  DeskCase,
  type CustomerCommand,
  type StaffCommand,
} from '@redress/sdk/contract';
import { asCustomer, asStaff, command, get, post, type HandedIn } from './requests.ts';
import { newId } from './samples.ts';
import type { TestBackend } from './test-backend.ts';

type Input<C> = C extends { id: string } ? Omit<C, 'id'> : never;

/** A case that is led through its life by requests, each on the version that was seen last. */
export interface Story {
  readonly id: string;
  /** A command of a member of staff, or of the customer, which is carried out. */
  staff(who: string, given: Input<StaffCommand>): Promise<void>;
  customer(given: Input<CustomerCommand>): Promise<void>;
  /** One that is refused; answers the status, what the rules say, and what is missing. */
  refused(
    who: string,
    given: Input<StaffCommand>,
  ): Promise<readonly [status: number, code: string | undefined, missing: readonly string[] | undefined]>;
  view(): Promise<CaseView>;
  desk(who: string): Promise<DeskCase>;
}

export function tell(backend: TestBackend, { receipt, secret }: HandedIn, portal: string): Story {
  const { id } = receipt;
  const versionOf = async (): Promise<number> =>
    (
      await backend.deps.db
        .selectFrom('cases')
        .select('version')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).version;
  const give = async (who: string, given: Input<StaffCommand>): Promise<Response> =>
    command(backend, who, id, await versionOf(), { ...given, id: newId() });
  return {
    id,
    async staff(who, given) {
      const response = await give(who, given);
      const text = await response.text();
      assert.equal(response.status, 200, `${who}: ${given.type}: ${text}`);
      CommandReceipt.parse(JSON.parse(text));
    },
    async customer(given) {
      const body = { ...given, id: newId() };
      const response = await post(backend, `/v1/cases/${id}/commands`, body, asCustomer(secret, portal));
      assert.equal(response.status, 200, `${given.type}: ${await response.clone().text()}`);
    },
    async refused(who, given) {
      const response = await give(who, given);
      const problem = (await response.json()) as { refusal?: { code: string; missing: string[] } };
      return [response.status, problem.refusal?.code, problem.refusal?.missing];
    },
    view: async () =>
      CaseView.parse(await (await get(backend, `/v1/cases/${id}`, asCustomer(secret, portal))).json()),
    desk: async (who) =>
      DeskCase.parse(await (await get(backend, `/v1/desk/cases/${id}`, await asStaff(backend, who))).json()),
  };
}

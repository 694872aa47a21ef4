import { CommandReceipt, DeskCase, DeskQueue, type StaffCommand } from '../../contract/index.ts';
import type { Check } from '../check.ts';
import { mustBe, type Question } from '../conversation.ts';
import { complaint, newId } from '../customer.ts';

const confirming = (): StaffCommand => ({
  id: newId(),
  type: 'confirm',
  issue: 'damaged',
  severity: 'important',
});

const commanding = (
  staff: Readonly<Record<string, string>>,
  caseId: string,
  body: StaffCommand,
  seen?: number,
): Question => ({
  method: 'POST',
  path: `/v1/cases/${caseId}/commands`,
  headers: { ...staff, ...(seen !== undefined && { 'if-match': `"${seen}"` }) },
  body,
});

export const deskChecks: readonly Check[] = [
  {
    sentence: 'What a portal receives stands in the queue, and is open to staff',
    needsStaff: true,
    run: async ({ newCustomer, ask, staff }) => {
      const { id } = await newCustomer().handIn(complaint());
      const { cases } = DeskQueue.parse((await ask({ path: '/v1/desk/cases', headers: staff })).json);
      mustBe(
        cases.some((row) => row.id === id),
        'The new case must stand in the queue.',
      );
      const reply = await ask({ path: `/v1/desk/cases/${id}`, headers: staff });
      const { view } = DeskCase.parse(reply.json);
      mustBe(
        reply.headers.get('etag') === `"${view.version}"`,
        'The ETag of a case at the desk must be its version.',
      );
    },
  },
  {
    sentence: 'Staff say which version they saw; whoever saw an old one is told to look again',
    needsStaff: true,
    run: async ({ newCustomer, ask, refuses, staff }) => {
      const { id } = await newCustomer().handIn(complaint());
      const { view } = DeskCase.parse((await ask({ path: `/v1/desk/cases/${id}`, headers: staff })).json);
      await refuses(commanding(staff, id, confirming()), 428, 'version-conflict');
      const command = confirming();
      const first = await ask(commanding(staff, id, command, view.version));
      mustBe(
        first.status === 200,
        `A member of staff must be able to confirm; it was answered ${first.status}.`,
      );
      const { version } = CommandReceipt.parse(first.json);
      mustBe(version > view.version, 'A command must move the version on.');
      const again = await ask(commanding(staff, id, command, view.version));
      mustBe(
        again.status === 200,
        'The same command again must get its receipt, whatever has happened since.',
      );
      await refuses(commanding(staff, id, confirming(), view.version), 412, 'version-conflict');
    },
  },
  {
    sentence: 'The desk is closed without a token, and with one that nobody signed',
    run: async ({ refuses }) => {
      for (const headers of [{}, { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' }])
        await refuses({ path: '/v1/desk/cases', headers }, 401, 'not-signed-in');
    },
  },
];

import type { PortalSettings, Problem, Submission } from '../contract/index.ts';

/** A portal as far as it matters where its complaints go. */
export interface PortalPlace {
  /** Code of the branch that registers what comes in through it. */
  readonly branch: string;
  readonly settings?: PortalSettings | undefined;
}

/** The branch that registers a complaint: the one it names, or else the portal's own. */
export const branchOf = ({ branch }: Pick<Submission, 'branch'>, portal: PortalPlace): string =>
  branch ?? portal.branch;

/** What is wrong with the branch that a complaint names: only those are open to customers that the portal tells them. */
export function branchFaults(
  { branch }: Pick<Submission, 'branch'>,
  portal: PortalPlace,
): NonNullable<Problem['faults']> {
  const open = [portal.branch, ...(portal.settings?.branches ?? []).map(({ code }) => code)];
  if (branch === undefined || open.includes(branch)) return [];
  const named = open.map((code) => `“${code}”`).join(', ');
  return [
    {
      pointer: '/branch',
      detail: `The portal takes nothing for “${branch}”. Name one of ${named}, or none.`,
    },
  ];
}

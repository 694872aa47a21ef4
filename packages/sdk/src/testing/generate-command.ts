import { claimAnswers, claimBases, departments, solvabilities, type EpochMs } from '@redress/rules';
import type { DeskCase, StaffCommand } from '../contract/index.ts';
import { pick, type Random } from './seeded.ts';

/** What a generated command goes by. */
interface Given {
  /** Id of the one who gives it. */
  readonly by: string;
  readonly desk: DeskCase;
  readonly now: EpochMs;
  readonly random: Random;
}

type Brought<T extends StaffCommand['type']> = Omit<Extract<StaffCommand, { type: T }>, 'id' | 'type'>;

const dayMs = 86_400_000;
const nothing = (): Record<string, never> => ({});
const often = (random: Random): boolean => random() < 0.7;
const colleague = ({ desk, random }: Given): string => pick(desk.colleagues, random).id;
/** Somebody else, who does not answer for it yet. */
const another = ({ by, desk, random }: Given): string | undefined => {
  const taken = [by, desk.owner, desk.handOver?.to];
  const others = desk.colleagues.filter(({ id, name }) => !taken.includes(id) && !taken.includes(name));
  return others.length === 0 ? undefined : pick(others, random).id;
};
const said = (text: string) => () => ({ text });
const because = (reason: string) => () => ({ reason });
const money = (random: Random) => ({ amount: 100 * (1 + Math.floor(random() * 500)), currency: 'CNY' });

/** What can be made up from one case alone: a duplicate needs another one. */
export type GeneratedCommand = Exclude<StaffCommand['type'], 'merge'>;

/** By command: what somebody who handles the case could bring. */
const generators: { readonly [T in GeneratedCommand]: (given: Given) => Brought<T> | undefined } = {
  'add-information': () => ({ text: 'The seal had the number 4471.', photos: [] }),
  'accept-plan': nothing,
  'decline-plan': because('That is too late for us.'),
  claim: ({ random }) => ({ basis: pick(claimBases, random), amount: money(random), text: 'Our loss.' }),
  rate: ({ random }) =>
    often(random)
      ? { satisfied: true, score: 4 + Math.floor(random() * 2) }
      : {
          satisfied: false,
          score: 1 + Math.floor(random() * 2),
          reasons: ['resolution', 'communication'],
          reason: 'It is still not solved.',
        },
  reopen: because('It happened again.'),
  withdraw: because('It has turned up.'),
  confirm: ({ desk: { view } }) => ({
    issue: view.issue,
    severity: view.severity,
    kind: view.kind,
    reason: 'As it was read.',
  }),
  acknowledge: nothing,
  report: nothing,
  assign: (given) => {
    const owner = another(given);
    return owner === undefined ? undefined : { owner, reason: 'Closest to it.' };
  },
  transfer: ({ desk, random }) => ({
    department: pick(
      departments.filter((each) => each !== desk.department),
      random,
    ),
    reason: 'It lies in their hands.',
    understood: 'What was loaded was counted only once.',
  }),
  'ask-information': said('Which gate did you use?'),
  'withdraw-question': because('It has been found out.'),
  judge: ({ random }) => {
    const upheld = often(random);
    const reason = 'The camera at the gate shows it.';
    return { upheld, reasonSufficient: upheld, demandReasonable: often(random), reason };
  },
  record: ({ desk: { records }, random }) => {
    const open = records.filter(({ at }) => at === undefined);
    if (records.length === 0) return undefined;
    return {
      record: pick(open.length > 0 ? open : records, random).record,
      text: 'Counted again at the gate.',
    };
  },
  'record-arrival': nothing,
  'record-interim': said('The rest is kept apart.'),
  'report-progress': ({ desk: { view }, now, random }) => {
    const awaited = view.steps.find(({ state, due }) => state !== 'done' && due !== undefined);
    const expected = awaited && often(random) && { milestone: awaited.milestone, by: now + dayMs };
    return { text: 'The carrier is looking for it.', ...(expected && { expected }) };
  },
  'propose-plan': (given) => ({
    text: 'Deliver the rest again.',
    solvability: pick(solvabilities, given.random),
    by: given.now + dayMs,
    responsible: colleague(given),
  }),
  'approve-plan': nothing,
  'refuse-plan': because('It leaves out the second pallet.'),
  'answer-claim': ({ random }) => {
    const answer = pick(claimAnswers, random);
    return { answer, reason: 'By the contract.', ...(answer !== 'refused' && { amount: money(random) }) };
  },
  'settle-claim': said('Transferred.'),
  answer: said('We have found what went wrong.'),
  resolve: said('It has been delivered.'),
  'record-no-contact': said('Nobody answered.'),
  close: () => ({ ending: 'unsatisfied', reason: 'All that can be done has been done.' }),
  'hand-over': (given) => {
    const to = another(given);
    return to === undefined ? undefined : { to, note: 'The carrier calls back at six.' };
  },
  'take-over': nothing,
  erase: () => ({ why: 'request' }),
};

/** A command of this type on the case as the desk shows it, without its id; nothing where it would change nothing. */
export function generateCommand(type: GeneratedCommand, given: Given): object | undefined {
  const brought = generators[type](given);
  return brought && { type, ...brought };
}

export const generatedCommands = Object.keys(generators) as readonly GeneratedCommand[];

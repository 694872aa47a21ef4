import { claimAnswers, claimBases, ratingReasons, solvabilities } from '@redress/rules';
import { limits } from '@redress/sdk/contract';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import type { CommandField, CommandRow, FieldKindName, FieldLabel, Options } from './command-field.ts';

/** A field that must be filled in. */
const asks =
  (kind: FieldKindName, more: Omit<Partial<CommandField>, 'name'> = {}) =>
  <N extends string>(name: N, label?: FieldLabel): CommandField & { readonly name: N } => ({
    name,
    kind,
    required: true,
    ...(label ? { label } : {}),
    ...more,
  });
/** A field that may stay empty. */
const takes = (kind: FieldKindName, more: Omit<Partial<CommandField>, 'name'> = {}) =>
  asks(kind, { required: false, ...more });
/** A field that is there only while another one says one of these. */
const when = <F extends CommandField>(field: string, is: readonly string[], then: F): F => ({
  ...then,
  when: { field, is },
});
const choice = (of: Options['of'], words: Options['words']) => asks('choice', { options: { of, words } });

const text = asks('text');
const remark = takes('text');
const yesNo = asks('yes-no');
const person = asks('person');
const scores = [1, 2, 3, 4, 5] as const;

/** How each command is given, in the order of the handling. Every form of the desk is made from this table. */
export const commandFields: { readonly [T in FormCommand]: CommandRow<T> } = {
  acknowledge: { group: 'talk', fields: [] },
  answer: { group: 'talk', fields: [text('text', 'answer')], files: 'told' },
  'ask-information': { group: 'talk', fields: [text('text', 'question')], files: 'told' },
  'withdraw-question': { group: 'talk', fields: [remark('reason', 'dropReason')] },
  'report-progress': {
    group: 'talk',
    fields: [text('text', 'news'), takes('new-time')('expected')],
    files: 'told',
  },
  'record-no-contact': { group: 'talk', fields: [remark('text', 'attempt')] },

  'record-arrival': { group: 'findings', fields: [] },
  'record-interim': { group: 'findings', fields: [text('text', 'measures')], files: 'told' },
  record: {
    group: 'findings',
    fields: [
      asks('record')('record'),
      text('text', 'recordText'),
      when('record', ['cause'], takes('department')('department', 'faultDepartment')),
      when('record', ['cause'], takes('people')('persons', 'faultPersons')),
      when('record', ['return-check'], takes('yes-no')('batch')),
    ],
  },
  judge: {
    group: 'findings',
    fields: [
      yesNo('upheld'),
      yesNo('reasonSufficient'),
      yesNo('demandReasonable'),
      text('reason', 'finding'),
    ],
  },

  'propose-plan': {
    group: 'plan',
    fields: [
      text('text', 'plan'),
      choice(solvabilities, ({ terms }) => terms.solvabilities)('solvability'),
      asks('instant')('by', 'carriedOutBy'),
      person('responsible'),
    ],
    files: 'plan',
  },
  'approve-plan': { group: 'plan', fields: [] },
  'refuse-plan': { group: 'plan', fields: [text('reason', 'refuseReason')] },

  'answer-claim': {
    group: 'claim',
    fields: [
      choice(claimAnswers, ({ terms }) => terms.claimAnswers)('answer', 'claimAnswer'),
      when('answer', ['granted', 'granted-in-part'], asks('money')('amount', 'granted')),
      text('reason', 'claimReason'),
    ],
  },
  'settle-claim': { group: 'claim', fields: [remark('text', 'settled')] },

  report: { group: 'hand-over', fields: [] },
  assign: { group: 'hand-over', fields: [person('owner'), remark('reason', 'assignReason')] },
  transfer: {
    group: 'hand-over',
    fields: [asks('department')('department'), text('understood'), text('reason', 'transferReason')],
  },
  'hand-over': {
    group: 'hand-over',
    fields: [person('to', 'handOverTo'), text('note', 'handOverNote')],
  },
  'take-over': { group: 'hand-over', fields: [] },

  resolve: { group: 'end', fields: [text('text', 'solution')], files: 'told' },
  close: {
    group: 'end',
    fields: [
      choice(['unsatisfied', 'unreachable'], ({ desk }) => desk.endings)('ending'),
      text('reason', 'finalAnswer'),
    ],
  },
  merge: {
    group: 'end',
    fields: [asks('text', { line: limits.reference })('into'), text('reason', 'mergeReason')],
  },
  erase: {
    group: 'end',
    fields: [choice(['retention', 'request'], ({ desk }) => desk.erasures)('why', 'eraseWhy')],
  },

  'add-information': {
    group: 'customer',
    fields: [text('text', 'information')],
    files: 'theirs',
    with: { photos: [] },
  },
  'accept-plan': { group: 'customer', fields: [] },
  'decline-plan': { group: 'customer', fields: [remark('reason', 'objection')] },
  claim: {
    group: 'customer',
    fields: [
      choice(claimBases, ({ terms }) => terms.claimBases)('basis'),
      takes('money')('amount', 'claimed'),
      text('text', 'claimText'),
    ],
  },
  rate: {
    group: 'customer',
    fields: [
      yesNo('satisfied'),
      takes('choice', {
        options: {
          of: scores,
          words: ({ rating }) =>
            Object.fromEntries(scores.map((score) => [score, `${score} ${rating.scores[score - 1]}`])),
        },
      })('score'),
      when(
        'satisfied',
        ['no'],
        takes('choices', { options: { of: ratingReasons, words: ({ rating }) => rating.reasons } })(
          'reasons',
          'ratingReasons',
        ),
      ),
      remark('reason', 'ratingReason'),
    ],
  },
  reopen: { group: 'customer', fields: [text('reason', 'reopenReason')] },
  withdraw: { group: 'customer', fields: [remark('reason', 'withdrawReason')] },
};

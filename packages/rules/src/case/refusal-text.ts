import type { Refusal, RefusalCode } from './refusal.ts';

type Writer = (refusal: Refusal) => string;

const list = (names: readonly string[]): string => names.join(', ') || 'nobody';
const time = (about: Refusal['about']): string =>
  typeof about === 'number' ? new Date(about).toISOString() : String(about);

/** What may be wrong with a time, or with two cases that shall be merged. */
const reasons: Readonly<Record<string, string>> = {
  outside: 'it is in the future, or before the receipt',
  'too-early': 'it is before what it builds on',
  'not-asked': 'it is before there was anything to ask',
  past: 'what is still to come comes later than now',
  'wanted-by': 'wantedBy is no number of milliseconds since 1970',
  none: 'there is no other case',
  closed: 'the other one is closed',
  later: 'the later one goes on as the earlier one',
  graver: 'the graver one does not end as the milder one',
  confidential: 'one of them is confidential',
};
const reason = (about: Refusal['about']): string => reasons[String(about)] ?? String(about);

/** One English sentence for developers for each code: what is wrong, and what would do. */
const texts: Readonly<Record<RefusalCode, Writer>> = {
  'no-such-case': () => 'There is no such case.',
  'case-exists': () => 'The case has been received already.',
  'not-your-role': ({ command, who }) => `“${command}” is for ${list(who)}.`,
  'wrong-stage': ({ command, about }) => `“${command}” is not possible while a case is ${about}.`,
  'not-on-track': ({ command, about }) => `A case like this has no “${about}”, which “${command}” is for.`,
  'gate-closed': ({ command, missing }) => `Before “${command}” comes: ${list(missing)}.`,
  'nothing-to-do': ({ command, about }) =>
    `“${command}” has nothing to do${about === undefined ? '' : `: ${about}`}.`,
  'impossible-time': ({ about }) => `That time is not possible: ${reason(about)}.`,
  'too-mild': ({ about }) =>
    `A case of this kind is never milder than ${about}. Say what it is, if it is none.`,
  'too-soon': ({ command, about }) => `“${command}” is possible from ${time(about)} on.`,
  'too-late': ({ command, about }) => `“${command}” was possible until ${time(about)}.`,
  'goes-on': () => 'What was reported is looked into although the reporter takes it back.',
  'not-that-person': ({ command, about }) => `“${command}” cannot concern ${about}.`,
  'changed-meanwhile': () =>
    'Something arose during the hand-over. The outgoing side brings it to a stopping point and hands over again.',
  'amount-missing': () => 'Say which amount is granted, in which currency.',
  'reason-missing': () => 'Say why it is taken for less than before.',
  inconsistent: () => 'What stands has a sufficient reason; what does not stand fails one of its two tests.',
  'not-the-same': ({ about }) => `The two cases cannot be merged: ${reason(about)}.`,
  'other-policy': ({ about }) => `The case is under the policy ${about}; bring that one in the context.`,
  'not-in-force': ({ about }) => String(about),
};

/** What was refused, in words. */
export const refusalText = (refusal: Refusal): string => texts[refusal.code](refusal);

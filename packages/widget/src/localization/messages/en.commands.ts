import type { StaffCommandType } from '@redress/sdk/contract';

/** A command as it is chosen, what is to be known before it is given, and what the sending button says. */
export interface CommandTexts {
  readonly name: string;
  readonly note?: string;
  readonly send: string;
}

/** Commands that are given by filling in a form; confirming has a box of its own. */
export type FormCommand = Exclude<StaffCommandType, 'confirm'>;

export const commands: Readonly<Record<FormCommand, CommandTexts>> = {
  answer: { name: 'Answer', send: 'Send answer' },
  acknowledge: {
    name: 'Acknowledge',
    note: 'The customer has been told that it arrived, and what is promised.',
    send: 'Record',
  },
  'ask-information': {
    name: 'Ask the customer',
    note: 'The clocks stand still until the customer answers.',
    send: 'Send question',
  },
  'withdraw-question': {
    name: 'Drop the question',
    note: 'Handling goes on without the answer, and the clocks run again.',
    send: 'Drop the question',
  },
  'report-progress': {
    name: 'Report progress',
    note: 'What was promised stays on record. A new time is told beside it, with this text as the reason.',
    send: 'Send news',
  },
  'record-no-contact': {
    name: 'Customer not reached',
    note: 'The attempt goes on record and counts.',
    send: 'Record the attempt',
  },
  judge: {
    name: 'Judge the complaint',
    note: 'The customer reads the finding and its reason.',
    send: 'Record the finding',
  },
  record: { name: 'Put on record', send: 'Put on record' },
  'record-arrival': {
    name: 'On site',
    note: 'Somebody has arrived where the goods are.',
    send: 'Record arrival',
  },
  'record-interim': { name: 'First measures', send: 'Record' },
  'propose-plan': { name: 'Propose a plan', send: 'Propose' },
  'approve-plan': {
    name: 'Approve the plan',
    note: 'The plan is carried out as proposed; where it needs the customer’s agreement, it is put to them first.',
    send: 'Approve',
  },
  'refuse-plan': { name: 'Refuse the plan', send: 'Refuse' },
  'answer-claim': { name: 'Answer the claim', send: 'Send answer' },
  'settle-claim': {
    name: 'Claim settled',
    note: 'What was granted has been paid or otherwise settled.',
    send: 'Record',
  },
  assign: { name: 'Assign', send: 'Assign' },
  transfer: { name: 'Hand to another department', send: 'Hand on' },
  'hand-over': {
    name: 'Hand over',
    note: 'It stays with you until the other side has signed.',
    send: 'Sign and hand over',
  },
  'take-over': {
    name: 'Take over',
    note: 'You have read the notes. From now on you answer for this case.',
    send: 'Sign and take over',
  },
  report: { name: 'Pass on', note: 'Those who must know of it have been told.', send: 'Record' },
  resolve: { name: 'Mark as solved', send: 'Mark as solved' },
  close: {
    name: 'Close without agreement',
    note: 'This is the end of it, and it counts as not resolved.',
    send: 'Close the case',
  },
  merge: {
    name: 'Merge',
    note: 'The same was reported before. This case is closed and continues under the other number.',
    send: 'Merge',
  },
  erase: {
    name: 'Destroy personal data',
    note: 'Texts, contact and photos are destroyed for good. The register stays complete.',
    send: 'Destroy for good',
  },
  'add-information': { name: 'Add what the customer said', send: 'Add' },
  'accept-plan': {
    name: 'Customer agrees',
    note: 'The customer agrees to the plan that was put to them.',
    send: 'Record agreement',
  },
  'decline-plan': {
    name: 'Customer does not agree',
    note: 'The plan goes back, and another one is due.',
    send: 'Record refusal',
  },
  claim: { name: 'Customer claims', send: 'Enter the claim' },
  rate: { name: 'Customer’s verdict', send: 'Enter the verdict' },
  reopen: { name: 'Customer wants it reopened', send: 'Reopen' },
  withdraw: {
    name: 'Customer takes it back',
    note: 'Handling ends, where the matter is not followed up in any case.',
    send: 'Record withdrawal',
  },
};

/** Labels of the fields. */
export const fields = {
  answer: 'Your answer to the customer',
  question: 'What do you need to know?',
  dropReason: 'Why is it no longer needed?',
  news: 'News for the customer',
  expected: 'New time',
  attempt: 'How did you try?',
  upheld: 'Does the complaint stand?',
  reasonSufficient: 'Is the reason for it sufficient?',
  demandReasonable: 'Is what the customer wants reasonable?',
  finding: 'The finding and its reason',
  record: 'What is put on record?',
  recordText: 'What is to be known of it?',
  faultDepartment: 'Department at fault',
  faultPersons: 'Persons at fault',
  batch: 'Is the return large, or one of a whole batch?',
  measures: 'What has been done to keep the loss low?',
  plan: 'Measures',
  solvability: 'How soon can it be solved?',
  carriedOutBy: 'To be carried out until',
  responsible: 'Who carries it out?',
  refuseReason: 'Why does it need another plan?',
  claimAnswer: 'Is the claim granted?',
  granted: 'What is granted',
  claimReason: 'The reason. The customer reads this.',
  settled: 'How was it settled?',
  owner: 'Who answers for it?',
  assignReason: 'Why?',
  department: 'To which department?',
  transferReason: 'Why?',
  understood: 'What was understood: how hard is the customer hit, and by what?',
  handOverTo: 'To whom?',
  handOverNote: 'What must they know?',
  solution: 'How was it solved? The customer reads this.',
  ending: 'How does it end?',
  finalAnswer: 'The final answer and its reason. The customer reads this.',
  into: 'Number of the case it goes on as',
  mergeReason: 'What the customer is told',
  eraseWhy: 'Why are they destroyed?',
  information: 'What did the customer say?',
  objection: 'What does the customer not agree with?',
  basis: 'What is the claim based on?',
  claimed: 'Amount claimed',
  claimText: 'What is claimed, and for what?',
  satisfied: 'Is the customer satisfied?',
  score: 'Score',
  ratingReasons: 'What are they not satisfied with?',
  ratingReason: 'What did the customer say about it?',
  reopenReason: 'What is still not right?',
  withdrawReason: 'Why, if they say so?',
};

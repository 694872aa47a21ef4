import type { Department, EventType, Milestone, Role } from '@redress/rules';
import type { DeskDeadline, StaffCommandType } from '@redress/sdk/contract';

/** A command that brings a text or nothing: its button, the label of its box, what the sending button says. */
export interface CommandTexts {
  readonly name: string;
  readonly label: string;
  readonly send: string;
}

export type SimpleCommand = Exclude<StaffCommandType, 'confirm'>;

const commands: Readonly<Record<SimpleCommand, CommandTexts>> = {
  answer: { name: 'Answer', label: 'Your answer to the customer', send: 'Send answer' },
  acknowledge: {
    name: 'Acknowledge',
    label: 'The customer has been told that it arrived, and what is promised.',
    send: 'Record',
  },
  'ask-information': {
    name: 'Ask the customer',
    label: 'What do you need to know? The clocks stand still until the customer answers.',
    send: 'Send question',
  },
  'record-arrival': {
    name: 'On site',
    label: 'Somebody has arrived where the goods are.',
    send: 'Record arrival',
  },
  report: {
    name: 'Pass on',
    label: 'Those who must know of it have been told.',
    send: 'Record',
  },
  'record-interim': {
    name: 'First measures',
    label: 'What has been done to keep the loss low?',
    send: 'Record',
  },
  'report-progress': { name: 'Report progress', label: 'News for the customer', send: 'Send news' },
  'propose-plan': {
    name: 'Propose a plan',
    label: 'Measures, person responsible, time limit',
    send: 'Propose',
  },
  'approve-plan': {
    name: 'Approve the plan',
    label: 'The plan is carried out as proposed.',
    send: 'Approve',
  },
  'refuse-plan': { name: 'Refuse the plan', label: 'Why does it need another plan?', send: 'Refuse' },
  resolve: {
    name: 'Mark as solved',
    label: 'How was it solved? The customer reads this.',
    send: 'Mark as solved',
  },
};

const deadlineStates: Readonly<Record<DeskDeadline['state'], string>> = {
  waiting: 'Not started',
  running: 'Running',
  paused: 'Waiting for the customer',
  late: 'Late',
  met: 'In time',
  'met-late': 'Done late',
  ended: 'Not reached; the case is closed',
};

const steps: Readonly<Record<Milestone, string>> = {
  acknowledge: 'Acknowledgement',
  confirm: 'Confirmation',
  notify: 'Notification',
  'on-site': 'Attendance on site',
  interim: 'First measures',
  respond: 'Answer',
  plan: 'Plan',
  approve: 'Approval',
  consent: 'Customer’s consent',
  resolve: 'Solution',
  progress: 'Progress report',
  'return-visit': 'Return visit',
  'survey-return': 'Survey',
  report: 'Report',
};

const events: Readonly<Record<EventType, string>> = {
  received: 'Received',
  registered: 'Entered in the register',
  acknowledged: 'Receipt confirmed to the customer',
  notified: 'Those responsible informed',
  confirmed: 'Classification confirmed',
  assigned: 'Assigned',
  'information-added': 'Customer added information',
  'photo-stored': 'Photo arrived',
  'interim-recorded': 'First measures recorded',
  'progress-reported': 'Progress reported',
  'plan-proposed': 'Plan proposed',
  'plan-approved': 'Plan approved',
  'plan-refused': 'Plan refused',
  'plan-offered': 'Plan put to the customer',
  'offer-withdrawn': 'Customer’s consent no longer needed',
  'plan-accepted': 'Customer agreed to the plan',
  'plan-declined': 'Customer declined the plan',
  'information-asked': 'Customer asked for information',
  arrived: 'Arrived on site',
  reported: 'Passed on',
  transferred: 'Handed to another department',
  recomputed: 'Times computed anew',
  'promises-changed': 'Promised times changed',
  answered: 'Answered',
  resolved: 'Marked as solved',
  rated: 'Rated by the customer',
  reopened: 'Reopened',
  closed: 'Closed',
  'deadline-passed': 'A due time passed',
};

const roles: Readonly<Record<Role | 'system', string>> = {
  customer: 'Customer',
  'first-receiver': 'First receiver',
  'customer-service': 'Customer service',
  'department-head': 'Department head',
  'warehouse-supervisor': 'Warehouse supervisor',
  'general-manager': 'General manager',
  office: 'Office',
  'management-group': 'Management group',
  supervision: 'Supervision',
  'group-office': 'Group office',
  custodian: 'Custodian',
  system: 'By itself',
};

const departments: Readonly<Record<Department, string>> = {
  'warehouse-operations': 'Warehouse operations',
  'logistics-delivery': 'Logistics and delivery',
  quality: 'Quality',
  'customer-service': 'Customer service',
};

/** What staff read, in English; the source of the type. */
export const enDesk = {
  commands,
  deadlineStates,
  steps,
  events,
  roles,
  departments,

  queue: {
    title: 'Cases',
    filter: 'Filter',
    open: 'Open',
    all: 'All',
    severity: 'Severity',
    anySeverity: 'Any severity',
    empty: 'No open case. Everything has been dealt with.',
    emptyFiltered: 'No case matches this filter.',
    loading: 'Loading the cases…',
    stale: 'The list cannot be refreshed at the moment. What you see may be old.',
    due: (step: string, duration: string) => `${step} due in ${duration}`,
    late: (step: string, duration: string) => `${step} ${duration} late`,
    nothingDue: 'Nothing due',
    unconfirmed: 'to be confirmed',
    photos: (count: number) => (count === 1 ? '1 photo' : `${count} photos`),
    erased: 'Text erased',
    keys: 'Arrow keys move through the list, Enter opens a case.',
  },

  case: {
    none: 'Choose a case from the list.',
    loading: 'Loading the case…',
    failed: 'The case cannot be loaded.',
    retry: 'Try again',
    back: 'All cases',
    receivedAt: (when: string) => `Received at ${when}`,
    round: (round: string) => `Round ${round}`,
    customer: 'Customer',
    staff: 'We',
    photos: 'Photos',
    photo: (position: string) => `Photo ${position}`,
    photoWaiting: 'Not arrived yet',
    photoFailed: 'Cannot be shown',
    rating: 'Customer’s rating',
  },

  confirm: {
    title: 'Classification',
    suggested: 'Suggested',
    unsure: 'No suggestion',
    confidence: (percent: string) => `${percent} sure`,
    chosen: 'The customer chose',
    confirmed: 'Confirmed by a person',
    issue: 'Kind of problem',
    severity: 'Severity',
    reason: 'Why is it corrected?',
    reasonMissing: 'Please say why you correct it.',
    confirm: 'Confirm',
    correct: 'Correct and confirm',
  },

  command: {
    title: 'Next step',
    none: 'There is nothing for you to do on this case at present.',
    missing: 'Please write something first.',
    sending: 'Sending…',
    done: 'Done.',
    conflict: 'Someone else has changed this case in the meantime. What you wrote is kept.',
    reload: 'Load the new state',
    unknown: 'It did not work. What you wrote is kept; please try again.',
  },

  details: {
    title: 'Details',
    name: 'Name',
    company: 'Company',
    phone: 'Phone',
    email: 'E-mail',
    order: 'Order',
    waybill: 'Waybill',
    wishes: 'Would put it right',
    language: 'Language',
    branch: 'Branch',
    department: 'Department',
    owner: 'Responsible',
    missing: 'Not given',
    nobody: 'Nobody yet',
  },

  deadlines: {
    title: 'Due times',
    step: 'Step',
    due: 'Due',
    state: 'State',
    source: 'Clause',
    none: '–',
    assumed: 'assumed',
    assumedHint: 'The regulation leaves this number open; this is our default.',
    late: (duration: string) => `${duration} late`,
  },

  history: {
    title: 'History',
    by: (role: string, name: string) => `${role}, ${name}`,
    about: (event: string, step: string) => `${event}: ${step}`,
  },
};

export type DeskTexts = typeof enDesk;

import { extraDuties } from '../case/duty.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Rung } from '../policy/handling.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import { datedFrom } from './dated-from.ts';
import { openKinds } from './open-kinds.ts';

const since = datedFrom('2020-01-01');

/** Whoever works on a case: the after-sales desk, the division manager, and who stands in for an accused one. */
const handlers: readonly Role[] = ['customer-service', 'department-head', 'general-manager'];
/** Who approves: the division manager, and the general manager where it is about the division manager. */
const approvers: readonly Role[] = ['department-head', 'general-manager'];
/** The urgent times, for a complaint and for a job alike. */
const onSiteUrgent = since(
  { amount: 4, unit: 'hours', calendar: 'always', promised: true } as const,
  'CS-6.4',
  '“Promptly”: four hours reach most places of a province by road.',
);
const resolvedUrgent = since(
  { amount: 48, unit: 'hours', calendar: 'always', promised: true } as const,
  'CS-6.4',
  'Companies of the trade commonly handle complaints within 48 hours.',
);

const inWorkingTime = since<readonly Rung[]>(
  [
    {
      side: 'before',
      amount: 1,
      unit: 'working-hours',
      calendar: 'office',
      tell: ['first-receiver', 'customer-service'],
    },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['department-head'] },
    { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
  ],
  'CS-6.4',
  'The source wants faults attended promptly; who hears of a delay is ours.',
);
const ofMisconduct = since<readonly Rung[]>(
  [
    { side: 'before', amount: 1, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
  ],
  'CS-6.5',
  'Desk and division may be what it is about; only the general manager is reminded.',
);

/** What is neither a job for a technician nor misconduct. */
const otherKinds = openKinds.filter((kind) => kind !== 'field-service');

/**
 * The GPS company’s regime (CS-6): repair, replacement and installation on site, each on a sheet that the division manager
 * approves before anyone sets out. It lays down the work and hardly any times; those are ours.
 */
export const fieldservice: PolicyLayer = {
  name: 'fieldservice',
  extends: 'base',

  channels: {
    web: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'CS-6.1',
      assumed: 'The source names no ways in; a form asks what the repair sheet needs.',
    },
    hotline: {
      calendar: 'office',
      takenBy: 'customer-service',
      automaticReply: false,
      source: 'CS-6.1',
      assumed:
        'The source names no ways in; faults are mostly reported by telephone, and out of hours by the form.',
    },
    'e-mail': {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'CS-6.3',
      assumed: 'Lists of vehicles and drivers come in writing.',
    },
    visit: {
      calendar: 'office',
      takenBy: 'customer-service',
      automaticReply: false,
      source: 'CS-6.2',
      assumed: 'Some units are brought back by hand.',
    },
    'on-site': {
      calendar: 'office',
      takenBy: 'first-receiver',
      automaticReply: false,
      source: 'CS-6.5',
      assumed: 'Technicians hear first what customers think of a product.',
    },
  },

  fields: {
    'reporter-name': { need: 'required', from: 'staff', kinds: openKinds, source: 'CS-6.1' },
    contact: { need: 'required', from: 'staff', kinds: openKinds, source: 'CS-6.1' },
    company: {
      need: 'wanted',
      from: 'reporter',
      source: 'CS-6.1',
      assumed: 'The customer of the sheet is a company or a person.',
    },
    address: { need: 'required', from: 'staff', kinds: ['field-service'], source: 'CS-6.1' },
    'device-model': { need: 'required', from: 'staff', kinds: ['field-service'], source: 'CS-6.1' },
    // Wanted only: repair and installation are one kind, and an installation has neither.
    'purchase-date': {
      need: 'wanted',
      from: 'staff',
      kinds: ['field-service', 'return-exchange'],
      source: 'CS-6.1',
      assumed: 'Warranty follows from it; for an installation there is none yet.',
    },
    symptom: {
      need: 'wanted',
      from: 'reporter',
      kinds: ['field-service', 'return-exchange'],
      source: 'CS-6.1',
      assumed: 'The sheet wants it for a repair; an installation has none.',
    },
    vehicles: {
      need: 'wanted',
      from: 'reporter',
      kinds: ['field-service'],
      source: 'CS-6.3',
      assumed: 'The list belongs to an installation; a repair needs the one vehicle only.',
    },
    'truck-plate': {
      need: 'wanted',
      from: 'staff',
      kinds: ['field-service', 'return-exchange'],
      source: 'CS-6.2',
      assumed: 'The tag bears it; it is only known when a unit is taken out of a vehicle.',
    },
    drivers: {
      need: 'wanted',
      from: 'reporter',
      kinds: ['field-service'],
      source: 'CS-6.3',
      assumed: 'Like the list of vehicles, only for an installation.',
    },
    'fault-found': {
      need: 'wanted',
      from: 'staff',
      kinds: ['field-service', 'return-exchange'],
      source: 'CS-6.2',
      assumed: 'It is found when a unit is opened, after the case was confirmed; an installation has none.',
    },
    'terminal-numbers': {
      need: 'wanted',
      from: 'staff',
      kinds: ['field-service', 'return-exchange'],
      source: 'CS-6.2',
      assumed: 'The old and the new number; only known when a unit is exchanged.',
    },
    'sim-numbers': {
      need: 'wanted',
      from: 'staff',
      kinds: ['field-service', 'return-exchange'],
      source: 'CS-6.2',
      assumed: 'The old and the new number; only known when a unit is exchanged.',
    },
    'occurred-at': {
      need: 'wanted',
      from: 'reporter',
      source: 'CS-6.1',
      assumed: 'A fault is easier to find when its beginning is known.',
    },
    'expected-resolution': {
      need: 'wanted',
      from: 'reporter',
      source: 'CS-6.5',
      assumed: 'What customers want is part of what is fed back.',
    },
  },

  issues: {
    'product-quality': {
      severity: 'important',
      evidence: ['item', 'label', 'screenshot'],
      source: 'CS-6.4',
      assumed: 'A device that fails is what this company’s service is for; the severity is ours.',
    },
    system: {
      evidence: ['screenshot', 'item'],
      source: 'CS-6.4',
      assumed: 'A fault may lie in the terminal or behind it; the severity is ours.',
    },
    'returns-procedure': {
      evidence: ['label', 'item'],
      source: 'CS-6.2',
      assumed: 'Tag and unit show what was taken back; the severity is ours.',
    },
    charges: {
      evidence: ['delivery-note', 'label'],
      source: 'CS-6.1',
      assumed: 'Purchase date and model decide what a repair may cost; the severity is ours.',
    },
    delay: {
      department: 'customer-service',
      evidence: [],
      source: 'CS-6.4',
      assumed: 'What is late here is a technician, whom the desk sends; the severity is ours.',
    },
  },

  kinds: {
    'field-service': {
      track: [
        { milestone: 'confirm', by: handlers, needs: [], source: 'CS-6.1' },
        { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-6.1' },
        // The repair sheet, or the order to install.
        {
          milestone: 'plan',
          by: handlers,
          needs: ['confirm'],
          records: ['service-sheet'],
          source: 'CS-6.3',
        },
        { milestone: 'approve', by: approvers, needs: ['plan'], source: 'CS-6.1' },
        {
          milestone: 'on-site',
          by: ['first-receiver'],
          needs: ['approve'],
          records: ['departure-check'],
          source: 'CS-6.4',
        },
        {
          milestone: 'resolve',
          by: ['first-receiver', ...handlers],
          records: ['completion'],
          needs: ['respond', 'on-site'],
          source: 'CS-6.4',
        },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-6.5' },
      ],
      milestones: {
        plan: since(
          { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
          'CS-6.1',
          'Half a working day to fill in the sheet and find a suitable technician.',
        ),
        approve: since(
          { amount: 2, unit: 'working-hours', calendar: 'office', promised: false },
          'CS-6.1',
          'A signature must not cost the technician the day.',
        ),
        'on-site': since(
          { amount: 12, unit: 'working-hours', calendar: 'office', promised: true },
          'CS-6.4',
          '“Promptly” is read as a working day and a half, for the sheet comes first.',
        ),
        resolve: since(
          { amount: 4, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
          'CS-6.4',
          'Leaves two days for a part that the technician did not bring.',
        ),
        'return-visit': since(
          { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
          'CS-6.5',
          'Whether a repair holds shows after some days of driving.',
        ),
      },
      // A fleet that stands still waits for no opening hours; the sheet is still approved first.
      bySeverity: {
        'urgent-major': {
          plan: since(
            { amount: 60, unit: 'minutes', calendar: 'always', promised: false },
            'CS-6.1',
            'An hour to fill in the sheet and find a technician, at any time of the day.',
          ),
          approve: since(
            { amount: 60, unit: 'minutes', calendar: 'always', promised: false },
            'CS-6.1',
            'Who approves has been told of it before the sheet is there.',
          ),
          'on-site': onSiteUrgent,
          resolve: resolvedUrgent,
          'return-visit': since(
            { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
            'CS-6.5',
            'Three working days are usual.',
          ),
        },
      },
      source: 'CS-6.1',
    },
    misconduct: {
      track: [
        { milestone: 'confirm', by: ['general-manager'], needs: [], source: 'CS-6.1' },
        { milestone: 'respond', by: ['general-manager'], needs: ['confirm'], source: 'CS-6.5' },
        { milestone: 'resolve', by: ['general-manager'], needs: ['respond'], source: 'CS-6.5' },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-6.5' },
      ],
      source: 'CS-6.5',
      assumed:
        'A report that its subject can read, or count, would not be made; desk and division hear nothing.',
    },
  },

  milestones: {
    // A danger, or a fleet that stands still: around the clock.
    'urgent-major': {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-6.1',
        'An automatic reply; one minute is time enough for it.',
      ),
      notify: since(
        { amount: 5, unit: 'minutes', calendar: 'always', promised: false },
        'CS-6.1',
        'Who has to approve must know of it first.',
      ),
      confirm: since(
        { amount: 15, unit: 'minutes', calendar: 'always', promised: false },
        'CS-6.1',
        'The sheet must be filled in before the first answer.',
      ),
      respond: since(
        { amount: 30, unit: 'minutes', calendar: 'always', promised: true },
        'CS-6.4',
        '“Promptly”: half an hour is enough to say who comes, and when.',
      ),
      'on-site': onSiteUrgent,
      resolve: resolvedUrgent,
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-6.5',
        'Three working days are usual.',
      ),
    },

    // A device that fails, a technician who is late: in working time, with the manager’s approval.
    important: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-6.1',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 2, unit: 'working-hours', calendar: 'office', promised: false },
        'CS-6.1',
        'The sheet is filled in while the caller can still be asked.',
      ),
      respond: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: true },
        'CS-6.4',
        '“Promptly” is read as half a working day.',
      ),
      plan: since(
        { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-6.1',
        'By the end of the next working day it is known what is to be done.',
      ),
      approve: since(
        { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-6.1',
        'The division manager decides on the next working day.',
      ),
      resolve: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'CS-6.4',
        'Five working days cover plan, approval and carrying out.',
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-6.5',
        'Three working days are usual.',
      ),
    },

    // Wishes, questions, and requests that are not pressing.
    general: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-6.1',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
        'CS-6.1',
        'Half a working day: an installation must not wait longer for its order.',
      ),
      respond: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: true },
        'CS-6.5',
        '“In time” is read as a working day.',
      ),
      resolve: since(
        { amount: 10, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'CS-6.5',
        'Two weeks leave room to pass on what a customer suggests.',
      ),
      'return-visit': since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-6.5',
        'A week is time enough for what is not pressing.',
      ),
    },
  },

  tracks: {
    'urgent-major': [
      { milestone: 'notify', by: ['system'], needs: [], source: 'CS-6.1' },
      { milestone: 'confirm', by: handlers, needs: [], source: 'CS-6.1' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-6.4' },
      {
        milestone: 'on-site',
        by: ['first-receiver', ...handlers],
        needs: ['confirm'],
        source: 'CS-6.4',
        assumed: 'In an emergency the sheet is approved afterwards.',
      },
      {
        milestone: 'resolve',
        by: ['first-receiver', ...handlers],
        needs: ['respond', 'on-site'],
        source: 'CS-6.4',
      },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-6.5' },
    ],
    important: [
      { milestone: 'confirm', by: handlers, needs: [], source: 'CS-6.1' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-6.1' },
      { milestone: 'plan', by: handlers, needs: ['confirm'], source: 'CS-6.1' },
      { milestone: 'approve', by: approvers, needs: ['plan'], source: 'CS-6.1' },
      { milestone: 'resolve', by: handlers, needs: ['respond', 'approve'], source: 'CS-6.1' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-6.5' },
    ],
    general: [
      { milestone: 'confirm', by: handlers, needs: [], source: 'CS-6.1' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-6.5' },
      { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'CS-6.5' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-6.5' },
    ],
  },

  roles: {
    'first-receiver': {
      sees: 'own',
      labels: { en: 'Technician', 'zh-Hans': '技术员', 'zh-Hant': '技術員', id: 'Teknisi' },
      source: 'CS-6.1',
    },
    'customer-service': {
      sees: 'branch',
      labels: {
        en: 'After-sales desk',
        'zh-Hans': '售后服务部',
        'zh-Hant': '售後服務部',
        id: 'Layanan purnajual',
      },
      source: 'CS-6.1',
      assumed: 'The source does not say who fills in the repair sheet.',
    },
    'department-head': {
      sees: 'branch',
      labels: {
        en: 'Division manager',
        'zh-Hans': '事业部经理',
        'zh-Hant': '事業部經理',
        id: 'Manajer divisi',
      },
      source: 'CS-6.1',
    },
    'general-manager': {
      sees: 'company',
      source: 'CS-6.1',
      assumed: 'Somebody must hear of it when the division manager does not decide, or is complained about.',
    },
  },

  routing: {
    passedOn: {
      when: { channels: ['on-site'], severities: ['important', 'general'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 1, unit: 'working-hours', calendar: 'office' },
        'CS-6.5',
        '“In time”: by telephone, before the technician drives on.',
      ),
      source: 'CS-6.5',
    },
    passedOnUrgent: {
      when: { channels: ['on-site'], severities: ['urgent-major'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 5, unit: 'minutes', calendar: 'always' },
        'CS-6.5',
        '“In time” is a call where the desk has a quarter of an hour to fill in the sheet.',
      ),
      source: 'CS-6.5',
    },
    owner: {
      when: {},
      as: 'owner',
      to: 'customer-service',
      source: 'CS-6.1',
      assumed: 'Who fills in the sheet also follows it.',
    },
    misconductOwner: {
      when: { kinds: ['misconduct'] },
      as: 'owner',
      to: 'general-manager',
      source: 'CS-6.1',
      assumed: 'The source speaks of no misconduct; only the general manager stands above the division.',
    },
    deskAccused: {
      when: { accused: 'customer-service', kinds: openKinds },
      as: 'owner',
      to: 'department-head',
      source: 'CS-6.1',
      assumed:
        'Nobody decides about a complaint against themselves; the division manager approves the sheets.',
    },
    generalManagerAccused: {
      when: { accused: 'general-manager', kinds: ['misconduct'] },
      as: 'owner',
      to: 'department-head',
      source: 'CS-6.1',
      assumed: 'Nobody stands above the general manager; the division manager is the next to answer for it.',
    },
    managerAccused: {
      when: { accused: 'department-head' },
      as: 'owner',
      to: 'general-manager',
      source: 'CS-6.1',
      assumed: 'Nobody decides about a complaint against themselves.',
    },
    technician: {
      when: { kinds: ['field-service'] },
      as: 'handler',
      to: 'first-receiver',
      source: 'CS-6.1',
    },
    approval: { when: { kinds: ['field-service'] }, as: 'told', to: 'department-head', source: 'CS-6.3' },
    urgent: {
      when: { severities: ['urgent-major'], kinds: openKinds },
      as: 'told',
      to: 'department-head',
      source: 'CS-6.4',
      assumed: 'Who approves must hear of it before the sheet is there.',
    },
    plan: {
      when: { severities: ['important'], kinds: otherKinds },
      as: 'handler',
      to: 'department-head',
      source: 'CS-6.1',
      assumed: 'A complaint’s plan is approved by the one who approves the sheets.',
    },
    complex: {
      when: { complex: true, kinds: openKinds },
      as: 'handler',
      to: 'department-head',
      source: 'CS-6.1',
      assumed: 'Above the desk there is only the division manager.',
    },
  },

  ladders: {
    urgent: {
      milestones: ['confirm', 'respond', 'on-site', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: otherKinds,
      rungs: since(
        [
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['customer-service'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['department-head'] },
          { side: 'after', amount: 60, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
        ],
        'CS-6.4',
        'The source wants faults attended promptly; who hears of a delay is ours.',
      ),
    },
    fieldServiceUrgent: {
      milestones: ['confirm', 'respond', 'plan', 'approve', 'on-site', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: ['field-service'],
      rungs: since(
        [
          {
            side: 'before',
            amount: 10,
            unit: 'minutes',
            calendar: 'always',
            tell: ['first-receiver', 'customer-service'],
          },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['department-head'] },
          { side: 'after', amount: 60, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
        ],
        'CS-6.4',
        'The source wants faults attended promptly; who hears of a delay is ours.',
      ),
    },
    fieldService: {
      milestones: ['confirm', 'respond', 'plan', 'approve', 'on-site', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: ['field-service'],
      rungs: inWorkingTime,
    },
    other: {
      milestones: ['confirm', 'respond', 'plan', 'approve', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: otherKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 1,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['customer-service'],
          },
          { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['department-head'] },
          { side: 'after', amount: 16, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
        ],
        'CS-6.5',
        'What customers say is to be fed back in time; who hears of a delay is ours.',
      ),
    },
    returnVisits: {
      milestones: ['return-visit'],
      kinds: openKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 4,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['customer-service'],
          },
          { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['department-head'] },
        ],
        'CS-6.5',
        'Following up begins with the first call after the work.',
      ),
    },
    misconductUrgent: {
      milestones: ['confirm', 'respond', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: ['misconduct'],
      rungs: since(
        [
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
        ],
        'CS-6.5',
        'Desk and division may be what it is about; only the general manager is reminded.',
      ),
    },
    misconduct: {
      milestones: ['confirm', 'respond', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: ['misconduct'],
      rungs: ofMisconduct,
    },
    misconductVisits: { milestones: ['return-visit'], kinds: ['misconduct'], rungs: ofMisconduct },
  },

  satisfaction: {
    closedBy: {
      role: 'department-head',
      source: 'CS-6.1',
      assumed: 'Who approves the beginning of a job is the one who may end it without success.',
    },
  },

  dimensions: {
    skill: { source: 'CS-6.1', assumed: 'A suitable technician is one who can do it.' },
    efficiency: {
      source: 'CS-6.4',
      assumed: 'How promptly a fault is attended is what customers feel first.',
    },
    accuracy: {
      source: 'CS-6.2',
      assumed: 'Numbers of terminals and cards are right or worthless.',
    },
    satisfaction: { source: 'CS-6.5', assumed: 'It is the shortest form of what customers feed back.' },
  },

  targets: {
    'timely-handling': since(95, 'CS-6.4', '“Promptly” has no figure; one case in twenty may be late.'),
    satisfaction: since(90, 'CS-6.5', 'The source names no figure; nine in ten is common.'),
    resolution: since(90, 'CS-6.4', 'The source names no figure; some faults need a new device.'),
  },

  surveys: {
    afterService: {
      occasion: { after: 'resolve' },
      by: 'customer-service',
      asks: ['satisfaction', 'skill', 'efficiency'],
      returnBy: since(
        { amount: 7, unit: 'calendar-days', calendar: 'office' },
        'CS-6.5',
        'A week, as for printed forms elsewhere.',
      ),
      source: 'CS-6.5',
      assumed: 'Following a product up begins with asking whether it works.',
    },
  },

  visits: {
    keyCustomers: since(
      { customers: 'key', every: 'quarter', by: 'customer-service' },
      'CS-6.5',
      'Large fleets change often; four times a year keeps up with them.',
    ),
    productsSold: since(
      { customers: 'all', every: 'half-year', by: 'customer-service' },
      'CS-6.5',
      '“For long” without an interval: twice a year, as long as the product is in use.',
    ),
  },

  routines: {
    'department-digest': since(
      { every: 'month', by: 'customer-service', to: 'department-head' },
      'CS-6.5',
      '“In time” is read as once a month for what needs no action of its own.',
    ),
    'return-list': since(
      { every: 'month', by: 'customer-service', to: 'department-head' },
      'CS-6.2',
      'Tagged units are worth counting: the same fault twice is a lesson.',
    ),
    'customer-data-check': since(
      { every: 'year', by: 'customer-service' },
      'CS-6.5',
      'Nobody can be followed up at an address that is out of date.',
    ),
  },

  pledges: {
    onlyPartsOutOfWarranty: {
      labels: {
        en: 'Out of warranty, only the parts are charged.',
        'zh-Hans': '超出保修期的维修只收取配件费。',
        'zh-Hant': '超出保固期的維修只收取零件費。',
        id: 'Di luar masa garansi, hanya suku cadang yang dikenai biaya.',
      },
      source: 'CS-6.1',
    },
    suitableTechnician: {
      labels: {
        en: 'The technician who is sent has the skills for the job.',
        'zh-Hans': '选派能够胜任该项工作的技术员。',
        'zh-Hant': '選派能夠勝任該項工作的技術員。',
        id: 'Teknisi yang dikirim memiliki keahlian yang sesuai.',
      },
      source: 'CS-6.1',
    },
    returnedUnitTagged: {
      labels: {
        en: 'A unit that is taken back is tagged with number plate and fault; old and new terminal and SIM numbers are recorded.',
        'zh-Hans': '取回的设备贴上标签，注明车牌号和故障；新旧终端号、SIM卡号均有记录。',
        'zh-Hant': '取回的設備貼上標籤，註明車牌號碼和故障；新舊終端號碼、SIM卡號碼均有記錄。',
        id: 'Unit yang ditarik diberi label nomor polisi dan kerusakannya; nomor terminal dan kartu SIM lama dan baru dicatat.',
      },
      source: 'CS-6.2',
    },
    freeInstallation: {
      labels: {
        en: 'Design and installation on site are free of charge.',
        'zh-Hans': '方案设计和上门安装免费。',
        'zh-Hant': '方案設計和到府安裝免費。',
        id: 'Perancangan dan pemasangan di tempat tidak dipungut biaya.',
      },
      source: 'CS-6.3',
    },
    checkedBeforeLeaving: {
      labels: {
        en: 'Details of the job, tools, spare parts and papers are checked before the technician sets out.',
        'zh-Hans': '技术员出发前核对服务信息、工具、备件和单据。',
        'zh-Hant': '技術員出發前核對服務資訊、工具、備件和單據。',
        id: 'Sebelum berangkat, teknisi memeriksa rincian pekerjaan, peralatan, suku cadang, dan dokumen.',
      },
      source: 'CS-6.4',
    },
  },
};

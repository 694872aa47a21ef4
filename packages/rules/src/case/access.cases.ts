import { departments, roles, type Role } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Actor } from './actor.ts';
import { stages, type Case, type Stage } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandData, CommandType } from './commands.ts';
import { reading, received, type World } from './world.cases.ts';

/** Who sees what, and who may do what, written out by hand from the regulations. */

export type Who = Role | 'system';
export const everybody: readonly Who[] = [...roles, 'system'];
export const commands = Object.keys(commandTable) as CommandType[];

export type PolicyName = 'warehouse' | 'xingfa' | 'laundry';

/** Where somebody stands to a case. */
export const situations = [
  'here',
  'other department',
  'other branch',
  'accuses own department',
  'accuses another',
  'secret reporter',
  'owner',
  'own receipt',
  'accused',
] as const;
export type Situation = (typeof situations)[number];

/**
 * A row a role, a column a situation, in the order of `situations`: `+` sees the case, `-` must not know that it exists, `?`
 * sees it if they are told of it, which is tested apart.
 *
 * - Misconduct is for those who look into it, and for who sets the end of what has none; the accused department never sees it
 *   (WF-6.1.3, CS-7.7).
 * - The first receiver sees what they took (WF-5.4.1), a department’s head what is their department’s (WF-3.3), a branch what
 *   is the branch’s (XF-2.7); supervision and the management group see the company (WF-3.1, WF-3.4).
 * - Roles that a policy does not have see what somebody gave them.
 */
export const sightTables: Readonly<Record<PolicyName, string>> = {
  warehouse: `
    customer              + + +  + +  +  + + +
    first-receiver        - - -  - -  -  + + -
    customer-service      + + -  - -  +  + + -
    department-head       + - -  - -  +  + + -
    warehouse-supervisor  - - -  - -  -  + + -
    general-manager       - - -  - -  -  + + -
    office                - - -  - -  -  + + -
    management-group      + + +  - +  +  + + -
    supervision           + + +  - +  +  + + -
    group-office          - - -  - -  -  + + -
    custodian             + + -  - -  -  + + -
    system                + + +  + +  +  + + +`,
  xingfa: `
    customer              + + +  + +  +  + + +
    first-receiver        - - -  - -  -  + + -
    customer-service      - - -  - -  -  + + -
    department-head       - - -  - -  -  + + -
    warehouse-supervisor  + + -  - -  +  + + -
    general-manager       + + -  - +  +  + + -
    office                + + +  - -  +  + + -
    management-group      - - -  - -  -  + + -
    supervision           - - -  - -  -  + + -
    group-office          + + +  - +  +  + + -
    custodian             + + -  - -  -  + + -
    system                + + +  + +  +  + + +`,
  laundry: `
    customer              + + +  + +  +  + + +
    first-receiver        - - -  - -  -  + + -
    customer-service      + + -  - -  +  + + -
    department-head       + - -  - -  +  + + -
    warehouse-supervisor  + + -  - -  -  + + -
    general-manager       + + +  - +  +  + + -
    office                + + -  - -  +  + + -
    management-group      + + +  - +  ?  + + -
    supervision           - - -  - -  -  + + -
    group-office          - - -  - -  -  + + -
    custodian             + + +  - -  -  + + -
    system                + + +  + +  +  + + +`,
};

export interface Sight {
  readonly role: Who;
  readonly situation: Situation;
  readonly expected: boolean | undefined;
}

export const sightsOf = (name: PolicyName): readonly Sight[] =>
  linesOf(sightTables[name]).flatMap(([role, ...cells]) =>
    situations.map((situation, i) => ({
      role: role as Who,
      situation,
      expected: cells[i] === '?' ? undefined : cells[i] === '+',
    })),
  );

const me = 'staff-70';
const own = 'warehouse-operations';
const another = departments.find((one) => one !== own)!;

/** Somebody in a role, and a case as it is to them. */
export function placed(name: PolicyName, role: Who, situation: Situation): { actor: Actor; current: Case } {
  const isStaff = role !== 'customer' && role !== 'system';
  const isFar = situation === 'owner' || situation === 'own receipt';
  const isMisconduct = situation.startsWith('accuses');
  const current: Case = {
    ...received(
      '2026-11-20T10:00',
      isMisconduct ? 'misconduct' : 'packaging',
      {
        ...(isMisconduct ? { chosenIssue: 'misconduct' } : {}),
        ...(situation === 'secret reporter' ? { reporter: { confidential: true } } : {}),
        ...(isMisconduct ? { accused: { department: situation === 'accuses another' ? another : own } } : {}),
        ...(situation === 'accused' ? { accused: { staff: [me] } } : {}),
      },
      policies[name],
    ).case(),
    ...(isMisconduct ? {} : { department: own }),
    ...(situation === 'owner' || situation === 'accused' ? { owner: me } : {}),
    ...(situation === 'own receipt' ? { receivedBy: me } : {}),
  };
  const actor: Actor = isStaff
    ? {
        roles: [role],
        id: me,
        branches: [situation === 'other branch' || isFar ? 'PEK' : 'SHA'],
        departments: [situation === 'other department' || isFar ? another : own],
      }
    : { roles: [role] };
  return { actor, current };
}

const staff = roles.filter((role) => role !== 'customer' && role !== 'custodian').join(' ');
const spans: Readonly<Record<string, readonly Stage[]>> = {
  never: [],
  unresolved: ['received', 'handling', 'answered'],
  open: ['received', 'handling', 'answered', 'resolved'],
  resolved: ['resolved'],
  ended: ['resolved', 'closed'],
  closed: ['closed'],
  always: stages,
};

/**
 * Who may give a command, and while: a row a command. `unresolved`: until it is resolved, `open`: until it is closed, `ended`:
 * once it is resolved. A word that is no role stands for several of them.
 */
export interface CommandTable {
  readonly title: string;
  readonly policy: PolicyName;
  readonly words: Readonly<Record<string, string>>;
  readonly receipt: Partial<CommandData['receive']>;
  readonly rows: string;
}

const everyCase = (rows: string): string => `
    receive            never
    store-photo        always      system
    escalate           open        system
    pass-deadline      open        system
    add-duplicate      open        system
    ${rows.trim()}`;

const complaint = { classification: reading('packaging', 'important') };
const misconduct = { chosenIssue: 'misconduct' } as const;

export const commandTables: readonly CommandTable[] = [
  {
    title: 'an important complaint: the head leads, the management group approves (WF-4.4.2)',
    policy: 'warehouse',
    words: { staff, handlers: 'customer-service department-head management-group' },
    receipt: complaint,
    rows: everyCase(`
    acknowledge        open        staff
    add-information    open        customer staff
    report             never
    confirm            unresolved  customer-service
    assign             open        handlers
    transfer           unresolved  handlers
    ask-information    unresolved  handlers
    withdraw-question  unresolved  handlers
    judge              unresolved  handlers
    record             open        handlers
    record-arrival     never
    record-interim     never
    report-progress    unresolved  handlers
    propose-plan       unresolved  department-head management-group
    approve-plan       unresolved  management-group
    refuse-plan        unresolved  management-group
    accept-plan        never
    decline-plan       never
    claim              open        customer handlers
    answer-claim       open        handlers
    settle-claim       open        handlers
    answer             unresolved  handlers
    resolve            unresolved  handlers
    record-no-contact  open        handlers
    rate               resolved    customer handlers
    reopen             ended       customer handlers
    withdraw           open        customer handlers
    close              open        management-group
    merge              unresolved  handlers
    hand-over          open        handlers
    take-over          open        handlers
    erase              closed      custodian system
    recompute          open        management-group general-manager system`),
  },
  {
    title: 'an urgent one: an interim solution and somebody on site instead of a plan (WF-4.4.1)',
    policy: 'warehouse',
    words: { handlers: 'customer-service department-head management-group' },
    receipt: { classification: reading('lost', 'urgent-major') },
    rows: `
    confirm            unresolved  customer-service
    record-arrival     unresolved  handlers
    record-interim     unresolved  handlers
    propose-plan       never
    approve-plan       never
    refuse-plan        never
    answer             unresolved  handlers
    resolve            unresolved  handlers`,
  },
  {
    title: 'misconduct: supervision alone, and the management group sets an end (WF-6.1.3)',
    policy: 'warehouse',
    words: {},
    receipt: misconduct,
    rows: everyCase(`
    acknowledge        open        supervision management-group
    add-information    open        customer supervision management-group
    report             never
    confirm            unresolved  supervision
    assign             open        supervision
    transfer           unresolved  supervision
    ask-information    unresolved  supervision
    withdraw-question  unresolved  supervision
    judge              unresolved  supervision
    record             open        supervision
    record-arrival     never
    record-interim     never
    report-progress    unresolved  supervision
    propose-plan       never
    approve-plan       never
    refuse-plan        never
    accept-plan        never
    decline-plan       never
    claim              open        customer supervision
    answer-claim       open        supervision
    settle-claim       open        supervision
    answer             unresolved  supervision
    resolve            unresolved  supervision
    record-no-contact  open        supervision
    rate               resolved    customer supervision
    reopen             ended       customer supervision
    withdraw           open        customer supervision
    close              open        management-group
    merge              unresolved  supervision
    hand-over          open        supervision
    take-over          open        supervision
    erase              closed      system
    recompute          open        management-group system`),
  },
  {
    title:
      'a complaint: the first receiver and the office pass it on, supervisor and general manager settle it (XF-2.5, XF-2.6)',
    policy: 'xingfa',
    words: {
      staff,
      settlers: 'warehouse-supervisor general-manager group-office',
      track: 'first-receiver office warehouse-supervisor general-manager group-office',
    },
    receipt: complaint,
    rows: everyCase(`
    acknowledge        open        staff
    add-information    open        customer staff
    report             open        first-receiver office warehouse-supervisor general-manager
    confirm            unresolved  settlers
    assign             open        track
    transfer           unresolved  settlers
    ask-information    unresolved  settlers
    withdraw-question  unresolved  settlers
    judge              unresolved  settlers
    record             open        track
    record-arrival     never
    record-interim     never
    report-progress    unresolved  settlers
    propose-plan       never
    approve-plan       never
    refuse-plan        never
    accept-plan        never
    decline-plan       never
    claim              open        customer settlers
    answer-claim       open        settlers
    settle-claim       open        settlers
    answer             unresolved  settlers
    resolve            unresolved  settlers
    record-no-contact  open        settlers
    rate               resolved    customer settlers
    reopen             ended       customer settlers
    withdraw           open        customer settlers
    close              open        general-manager
    merge              unresolved  settlers
    hand-over          open        track
    take-over          open        track
    erase              closed      custodian system
    recompute          open        management-group general-manager system`),
  },
  {
    title: 'misconduct: nobody who works beside the accused (XF-2.5)',
    policy: 'xingfa',
    words: { investigators: 'general-manager group-office' },
    receipt: misconduct,
    rows: everyCase(`
    acknowledge        open        investigators
    add-information    open        customer investigators
    report             never
    confirm            unresolved  investigators
    assign             open        investigators
    transfer           unresolved  investigators
    ask-information    unresolved  investigators
    judge              unresolved  investigators
    record             open        investigators
    claim              open        customer investigators
    answer             unresolved  investigators
    resolve            unresolved  investigators
    record-no-contact  open        investigators
    rate               resolved    customer investigators
    reopen             ended       customer investigators
    withdraw           open        customer investigators
    close              open        general-manager
    hand-over          open        investigators
    take-over          open        investigators
    erase              closed      system
    recompute          open        general-manager system`),
  },
  {
    title: 'a complaint: the department plans, the leader decides, the customer agrees (LA-2.4, LA-5)',
    policy: 'laundry',
    words: {
      staff,
      handlers: 'customer-service department-head',
      track: 'customer-service department-head general-manager',
    },
    receipt: complaint,
    rows: everyCase(`
    acknowledge        open        staff
    add-information    open        customer staff
    report             never
    confirm            unresolved  customer-service
    assign             open        track
    transfer           unresolved  handlers
    ask-information    unresolved  handlers
    withdraw-question  unresolved  handlers
    judge              unresolved  handlers general-manager
    record             open        track
    record-arrival     never
    record-interim     never
    report-progress    unresolved  handlers
    propose-plan       unresolved  department-head
    approve-plan       unresolved  general-manager
    refuse-plan        unresolved  general-manager
    accept-plan        unresolved  customer handlers
    decline-plan       unresolved  customer handlers
    claim              open        customer handlers
    answer-claim       open        track
    settle-claim       open        track
    answer             unresolved  handlers
    resolve            unresolved  handlers
    record-no-contact  open        handlers
    rate               resolved    customer handlers
    reopen             ended       customer handlers
    withdraw           open        customer handlers
    close              open        general-manager
    merge              unresolved  handlers
    hand-over          open        track
    take-over          open        track
    erase              closed      custodian system
    recompute          open        management-group general-manager system`),
  },
  {
    title:
      'a batch that is returned: the department confirms it on the spot, production control reviews it (LA-2.5)',
    policy: 'laundry',
    words: { handlers: 'customer-service department-head' },
    receipt: {
      classification: { ...reading('returns-procedure', 'important'), kind: 'return-exchange' },
      facts: { batch: true },
    },
    rows: `
    confirm            unresolved  customer-service
    record-arrival     unresolved  department-head
    propose-plan       unresolved  warehouse-supervisor
    approve-plan       unresolved  general-manager
    accept-plan        unresolved  customer handlers
    record             open        customer-service department-head warehouse-supervisor general-manager
    resolve            unresolved  handlers`,
  },
  {
    title: 'misconduct: the leader alone (LA-5)',
    policy: 'laundry',
    words: {},
    receipt: misconduct,
    rows: `
    acknowledge        open        general-manager management-group
    add-information    open        customer general-manager management-group
    confirm            unresolved  general-manager
    assign             open        general-manager
    judge              unresolved  general-manager
    record             open        general-manager
    answer             unresolved  general-manager
    resolve            unresolved  general-manager
    rate               resolved    customer general-manager
    withdraw           open        customer general-manager
    close              open        general-manager
    erase              closed      system
    recompute          open        general-manager system management-group`,
  },
];

export interface CommandRow {
  readonly command: CommandType;
  readonly while: readonly Stage[];
  readonly by: readonly Who[];
}

export const rowsOf = ({ rows, words }: CommandTable): readonly CommandRow[] =>
  linesOf(rows).map(([command, span, ...names]) => ({
    command: command as CommandType,
    while: spans[span!]!,
    by: names.flatMap((name) => (words[name] ?? name).split(' ')) as Who[],
  }));

/** The world of a table’s case, in a stage, given to somebody so that everybody who may see it does. */
export const worldOf = ({ receipt, policy }: CommandTable): World =>
  received('2026-11-20T10:00', 'packaging', receipt, policies[policy]);
export const inStage = (current: Case, stage: Stage): Case => ({
  ...current,
  stage,
  owner: me,
  ...(stage === 'closed' ? { closedAt: current.receivedAt, ending: 'satisfied' as const } : {}),
});
export const actorIn = (role: Who): Actor =>
  role === 'customer' || role === 'system' ? { roles: [role] } : { roles: [role], id: me };

const linesOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

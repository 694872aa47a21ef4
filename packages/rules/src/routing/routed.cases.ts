import { compileCalendar } from '../calendar/compile-calendar.ts';
import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { Duty } from '../case/duty.ts';
import type { EpochMs } from '../core/instant.ts';
import { policies } from '../policies/index.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';

/** Cases as plain objects, and what surrounds them: one branch in Shanghai, open from Monday to Friday. */

export const local = (wall: string): EpochMs => Date.parse(`${wall}+08:00`);

/** Friday 20 November 2026, in the morning. */
export const morning = local('2026-11-20T10:00');

const weekday = [
  ['08:30', '12:00'],
  ['13:00', '17:30'],
] as const;
const aroundTheClock = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']] as const]),
);

/** The calendars of a branch in a zone. */
export const calendarsIn = (timeZone: string) => ({
  office: compileCalendar({
    timeZone,
    weekly: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
  }),
  always: compileCalendar({ timeZone, weekly: aroundTheClock }),
});
export const calendars = calendarsIn('Asia/Shanghai');

export type Name = keyof typeof policies;
export const names = Object.keys(policies) as Name[];

/** A complaint about a delay, received that morning. */
export function caseOf(more: Partial<Case> = {}): Case {
  const receivedAt = more.receivedAt ?? morning;
  return {
    id: 'case-1',
    version: 1,
    stage: 'received',
    channel: 'web',
    branch: 'SHA',
    policyId: 'unimportant',
    lang: 'en',
    kind: 'complaint',
    category: 'service-quality',
    issue: 'delay',
    severity: 'important',
    department: 'logistics-delivery',
    facts: {},
    proposal: {
      kind: 'complaint',
      category: 'service-quality',
      issues: ['delay'],
      severity: 'important',
      confidence: 0.8,
    },
    receivedAt,
    recordedAt: receivedAt,
    roundStartedAt: receivedAt,
    lastNewsAt: receivedAt,
    round: 1,
    reached: {},
    dues: {},
    restartedAt: {},
    told: {},
    waits: [],
    resolvedSpans: [],
    changedAt: {},
    messages: [],
    photos: [],
    passed: [],
    escalated: [],
    records: {},
    claims: [],
    attempts: [],
    transfers: 0,
    duplicates: [],
    ...more,
  };
}

export const contextOf = (policy: Policy, more: Partial<RulesContext> = {}): RulesContext => ({
  at: morning,
  policy,
  calendars,
  ...more,
});

/** A duty that is due at an instant. */
export const dutyOf = (name: Duty['name'], due: EpochMs, more: Partial<Duty> = {}): Duty => ({
  name,
  key: `case-1:1:${name}:${due}`,
  state: 'running',
  due,
  by: ['customer-service'],
  source: 'WF-4.5.1',
  assumed: false,
  ...more,
});

/** In a division the general manager is above everybody: what is about them is left to the next one. */
export const isAboveAll = (name: Name, accused: Role | undefined): boolean =>
  name === 'fieldservice' && accused === 'general-manager';

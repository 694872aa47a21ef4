import { roles, type Role } from '../../core/vocabulary.ts';
import type { Actor } from '../actor.ts';
import { commandTable } from '../commands.table.ts';
import type { Case } from '../case.ts';
import type { CommandType } from '../commands.ts';
import type { Features } from './features.cases.ts';
import { idOf } from './setting.cases.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long after the last command one is given: long enough that none is too soon, too short for a clock to run out. */
export const delayOf = (type: CommandType): number =>
  type === 'record-no-contact' ? 4 * day : type === 'pass-deadline' ? 90 * day : minute;

export const everyRole: readonly (Role | 'system')[] = [...roles, 'system'];

/** Who gives a command: each role is one person, and a hand-over concerns those who hold the case. */
export function actorFor(role: Role | 'system', type: CommandType, { owner, handOver }: Case): Actor {
  if (role === 'system' || role === 'customer') return { roles: [role] };
  const own = idOf(role);
  const id = type === 'hand-over' ? (owner ?? own) : type === 'take-over' ? (handOver?.to ?? own) : own;
  return { roles: [role], id };
}

const byFeature: Readonly<Partial<Record<CommandType, keyof Features>>> = {
  'add-information': 'asides',
  'store-photo': 'asides',
  assign: 'asides',
  transfer: 'asides',
  'report-progress': 'asides',
  recompute: 'asides',
  'add-duplicate': 'asides',
  escalate: 'asides',
  'pass-deadline': 'asides',
  reopen: 'again',
  'ask-information': 'questions',
  'withdraw-question': 'questions',
  claim: 'claims',
  'answer-claim': 'claims',
  'settle-claim': 'claims',
  'hand-over': 'handOver',
  'take-over': 'handOver',
};

/** Commands that a walk follows. */
export const typesOf = (features: Features, needsHolder: boolean): readonly CommandType[] =>
  (Object.keys(commandTable) as CommandType[]).filter((type) => {
    const feature = byFeature[type];
    // Where only who holds a case can go on, it has to be assigned.
    if (type === 'assign' && needsHolder) return true;
    if (type === 'add-information' && features.questions) return true;
    return feature === undefined || features[feature] === true;
  });

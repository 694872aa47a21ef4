import { deadlines } from '../deadlines/deadlines.ts';
import { trackOf } from '../policy/track-of.ts';
import { commandsFor } from './admission.ts';
import type { Milestone } from '../core/vocabulary.ts';
import { stages, type Case } from './case.ts';
import type { RulesContext } from './context.ts';
import { isInternal } from './evolve.ts';
import { commandTable } from './commands.table.ts';
import { customerCommands, type CustomerCommand, type CustomerView, type ViewStep } from './view.ts';

/**
 * What the customer may see: the steps of the track with the times promised for them, what was said, and what the
 * customer can do now (WF-5.1.3). True and complete (SH-8), and nothing internal: no plan, no staff member, no proposal.
 */
export function customerView(current: Case, context: RulesContext): CustomerView {
  const { id, version, number, stage, round, receivedAt, kind, category, issue, severity, photos, rating } =
    current;
  return {
    id,
    version,
    number,
    stage,
    round,
    receivedAt,
    kind,
    category,
    issue,
    severity,
    confirmed: current.reached.confirm !== undefined,
    steps: stepsOf(current, context),
    messages: current.messages.filter(({ about }) => !isInternal(about)),
    photos,
    rating,
    can: commandsFor(current, { roles: ['customer'] }, context).filter((type): type is CustomerCommand =>
      (customerCommands as readonly string[]).includes(type),
    ),
  };
}

function stepsOf(current: Case, context: RulesContext): readonly ViewStep[] {
  const due = new Map(
    deadlines(current, context)
      .value.filter(({ rules }) => rules)
      .map((deadline) => [deadline.milestone, deadline]),
  );
  const track = [
    'acknowledge' as const,
    ...trackOf(context.policy, current).map(({ milestone }) => milestone),
  ];
  // A step that can no longer be taken is no step of the way ahead.
  const ways = track.filter(
    (milestone) => current.reached[milestone] !== undefined || canStillBeTaken(milestone, current),
  );
  const next = ways.find((milestone) => current.reached[milestone] === undefined);
  return ways.map((milestone): ViewStep => {
    const at = current.reached[milestone];
    const state = at !== undefined ? 'done' : milestone === next ? 'current' : 'ahead';
    const deadline = due.get(milestone);
    if (!deadline?.promised || deadline.due === undefined) return { milestone, state, at, lateBy: 0 };
    const { source, lateBy } = deadline;
    return {
      milestone,
      state,
      at,
      due: deadline.due,
      lateBy,
      source,
      ...(deadline.state === 'paused' ? { paused: true } : {}),
    };
  });
}

/** What comes by itself can come until the case is resolved. */
function canStillBeTaken(milestone: Milestone, { stage }: Case): boolean {
  const law = Object.values(commandTable).find((one) => 'serves' in one && one.serves === milestone);
  const last = law?.stages.at(-1) ?? 'answered';
  return stages.indexOf(last) >= stages.indexOf(stage);
}

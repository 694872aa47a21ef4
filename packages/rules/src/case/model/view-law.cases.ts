import { isInternal } from '../said-by.ts';
import type { RulesContext } from '../context.ts';
import type { Engine } from './engine.cases.ts';
import type { Breach, Moment } from './law.cases.ts';

/** The customer sees what is so, and nothing internal (laws 6 and 8). */
export function* viewLaw(
  { current, shadow }: Moment,
  context: RulesContext,
  engine: Engine,
): Generator<Breach> {
  const view = engine.customerView(current, context);
  if (view.plan && !shadow.approved) yield { law: 'view', says: 'a plan is shown that nobody approved' };
  for (const { about, content } of view.messages) {
    if (isInternal(about)) yield { law: 'view', says: `“${about}” is shown` };
    else if (content.ref.startsWith('internal:') && about !== 'offer')
      yield { law: 'view', says: `${content.ref} is shown as “${about}”` };
  }
  const offered = view.messages.some(({ about, photos = [] }) => about === 'offer' && photos.length > 0);
  if (!offered && view.photos.some(({ id }) => id.startsWith('internal:')))
    yield { law: 'view', says: 'a file between staff is shown' };
  if (JSON.stringify(view).includes('staff:')) yield { law: 'view', says: 'a member of staff is shown' };
  for (const { milestone, state, at, expected } of view.steps) {
    if (state === 'done' && expected)
      yield { law: 'steps', says: `a new time is shown for “${milestone}”, which is done` };
    if (state === 'done' && (at === undefined || current.reached[milestone] !== at))
      yield { law: 'steps', says: `“${milestone}” is shown as done` };
  }
}

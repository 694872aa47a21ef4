import { roles } from '../../core/vocabulary.ts';
import type { RulesContext } from '../context.ts';
import type { Case } from '../case.ts';
import type { Engine } from './engine.cases.ts';
import type { Breach } from './law.cases.ts';

const year = 365 * 86_400_000;

/** Whatever is not closed has a clock that runs, somebody who can go on, and an owner (law 4). */
export function* idleLaw(current: Case, context: RulesContext, engine: Engine): Generator<Breach> {
  if (current.stage === 'closed') return;
  yield* clocks(current, context, engine, '');
  yield* clocks(current, { ...context, at: context.at + year }, engine, ' a year later');

  const { owner, next } = engine.explain(current, context).value;
  if (owner.role === undefined || !roles.includes(owner.role)) yield { law: 'idle', says: 'nobody owns it' };
  else if (owner.role === current.accused?.role)
    yield { law: 'idle', says: `the accused ${owner.role} owns it` };
  const possible = next.filter(({ missing }) => missing.length === 0);
  if (possible.length === 0) yield { law: 'idle', says: 'nothing can come next' };
  for (const { command, by } of next) {
    if (by.length === 0) yield { law: 'idle', says: `“${command}” comes next, by nobody` };
  }
}

function* clocks(current: Case, context: RulesContext, engine: Engine, when: string): Generator<Breach> {
  const found = engine.duties(current, context);
  if (found.length === 0) yield { law: 'idle', says: `nothing is due${when}` };
  else if (found.every(({ state }) => state === 'paused'))
    yield { law: 'idle', says: `every clock stands still${when}: ${found.map(({ name }) => name).join()}` };
  for (const { name, by } of found) {
    if (by.length === 0) yield { law: 'idle', says: `“${name}” is due, by nobody` };
  }
}

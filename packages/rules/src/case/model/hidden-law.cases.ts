import { roles } from '../../core/vocabulary.ts';
import type { Policy } from '../../policy/policy.ts';
import { isConfidential } from '../../routing/confidential.ts';
import type { Case } from '../case.ts';
import type { Engine } from './engine.cases.ts';
import type { Breach } from './law.cases.ts';
import { idOf } from './setting.cases.ts';

/** Nobody of the accused department or role sees what is confidential (law 7). */
export function* hiddenLaw(current: Case, policy: Policy, engine: Engine): Generator<Breach> {
  const { accused, kind } = current;
  if (!accused || !isConfidential(policy, kind)) return;
  const staff = roles.filter((role) => role !== 'customer');
  for (const role of staff) {
    const ids = [idOf(role), current.owner];
    for (const id of ids) {
      if (
        accused.department &&
        engine.sees({ roles: [role], id, departments: [accused.department] }, current, policy)
      )
        yield { law: 'hidden', says: `${role} of the accused department sees it` };
    }
  }
  if (accused.role && engine.sees({ roles: [accused.role], id: idOf(accused.role) }, current, policy))
    yield { law: 'hidden', says: `the accused ${accused.role} sees it` };
}

import { kinds, severities, type Kind, type Severity } from '../../core/vocabulary.ts';
import { canonicalJson } from '../content-hash.ts';
import type { RoutingRule } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { severitiesOf } from './tracks.ts';

/** Somebody answers for every case (CS-5.2), one and not two, and of what is confidential somebody who is named for it. */
export function owners(policy: Policy): PolicyProblem[] {
  return [...ownerless(policy), ...ownerlessSecrets(policy), ...sameConditions(policy)];
}

/** The severities whose cases somebody owns, by rows with no other condition than these. */
function owned(
  { routing }: Policy,
  only: readonly (keyof RoutingRule['when'])[],
  kind?: Kind,
): readonly Severity[] {
  return Object.values(routing)
    .filter(({ as, when }) => as === 'owner' && Object.keys(when).every((key) => only.includes(key as never)))
    .filter(({ when }) => kind === undefined || when.kinds?.includes(kind))
    .flatMap(({ when }) => when.severities ?? severities);
}

function ownerless(policy: Policy): PolicyProblem[] {
  const found = owned(policy, ['severities']);
  return severities
    .filter((severity) => !found.includes(severity))
    .map((severity) => ({
      path: 'routing',
      fault: `Nobody owns a case that is ${severity}.`,
      remedy: 'Add a row with “as”: “owner” that holds for it without further conditions.',
    }));
}

function ownerlessSecrets(policy: Policy): PolicyProblem[] {
  return kinds
    .filter((kind) => policy.kinds[kind]?.confidential)
    .flatMap((kind) => {
      const found = owned(policy, ['kinds', 'severities'], kind);
      return severitiesOf(policy, kind).every((severity) => found.includes(severity)) ? [] : [kind];
    })
    .map((kind) => ({
      path: 'routing',
      fault: `Whoever owns any case would own one of ${kind}, which is confidential.`,
      remedy: `Add a row with “as”: “owner” and “when”: {"kinds": ["${kind}"]}.`,
    }));
}

function sameConditions({ routing }: Policy): PolicyProblem[] {
  const rows = Object.entries(routing).filter(([, { as }]) => as === 'owner');
  const conditions = rows.map(([, { when }]) => canonicalJson(sorted(when)));
  return rows.flatMap(([name], i) => {
    const first = conditions.indexOf(conditions[i]!);
    if (first === i) return [];
    return [
      {
        path: `routing.${name}`,
        fault: `The same cases have two owners: “${rows[first]![0]}” holds for them too.`,
        remedy: 'Keep one of the two, or give one of them a further condition.',
      },
    ];
  });
}

const sorted = (when: RoutingRule['when']): object =>
  Object.fromEntries(
    Object.entries(when).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...new Set(value)].sort() : value,
    ]),
  );

import { milestones, type Role } from '../../core/vocabulary.ts';
import type { Policy } from '../../policy/policy.ts';
import { recordNames } from '../records.table.ts';
import { realEngine, type Engine } from './engine.cases.ts';
import type { Features } from './features.cases.ts';
import { withLimitsOfOne, type Start } from './setting.cases.ts';
import { askedFor, distinctPlaces, stepsOf, wayOf, type Place } from './tracks-of.cases.ts';
import { walk, type Walk, type Walked } from './walk.cases.ts';

/** Roles of which nobody but the holder of a case sees it, and who alone may take a step of these places. */
function ownSightedIn(policy: Policy, places: readonly Place[]): readonly Role[] {
  const isOwn = (role: string) => (policy.roles[role as Role]?.sees ?? 'own') === 'own';
  const alone = places
    .flatMap((place) => stepsOf(policy, place))
    .map(({ by }) => by.filter((role): role is Role => role !== 'system' && role !== 'customer'))
    .filter((by) => by.length > 0 && by.every(isOwn));
  return [...new Set(alone.flat())];
}

/** A walk from one place or, with corrections, over all of them. */
export function walkFrom(
  given: Policy,
  starts: readonly Start[],
  features: Features,
  engine: Engine = realEngine,
): Walked {
  const policy = features.limits === 'one' ? withLimitsOfOne(given) : given;
  const all = features.corrections ? distinctPlaces(policy) : [];
  const places = features.corrections ? all : [starts[0]!.place];
  const steps = places.flatMap((place) => stepsOf(policy, place).map(({ milestone }) => milestone));
  const asked = places.flatMap((place) => askedFor(policy, place));
  const ways = new Map(all.map((place) => [wayOf(policy, place), `${place.severity} ${place.kind}`]));
  const made: Walk = {
    policy,
    starts,
    features,
    engine,
    places: all,
    distinctions: {
      policy,
      milestones: milestones.filter((each) => steps.includes(each) || each === 'acknowledge'),
      records: recordNames.filter((name) => asked.includes(name)),
      placeOf: (current) => (features.corrections ? (ways.get(wayOf(policy, current)) ?? '?') : ''),
      ownSighted: ownSightedIn(policy, places),
    },
  };
  return walk(made);
}

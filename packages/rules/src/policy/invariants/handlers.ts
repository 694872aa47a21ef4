import { kinds, severities, type Kind } from '../../core/vocabulary.ts';
import type { RoutingRule } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { Unread } from '../unread.ts';
import { severitiesOf } from './tracks.ts';

/** Whoever owns or handles a case may take a step of it; and of what is confidential only those who are named for it. */
export function handlers(policy: Policy, unread: Unread): PolicyProblem[] {
  // A track that could not be read may have had the step.
  if (unread.touches('tracks') || unread.touches('kinds')) return [];
  return Object.entries(policy.routing)
    .filter(([, { as }]) => as === 'owner' || as === 'handler')
    .flatMap(([name, row]) => [...idle(policy, name, row), ...uninvited(policy, name, row)]);
}

function idle(policy: Policy, name: string, { when, as, to }: RoutingRule): PolicyProblem[] {
  const met = (when.kinds ?? kinds.filter((kind) => !isConfidential(policy, kind))).flatMap((kind) =>
    severitiesOf(policy, kind)
      .filter((severity) => (when.severities ?? severities).includes(severity))
      .map((severity) => policy.kinds[kind]?.track ?? policy.tracks[severity]),
  );
  if (met.length === 0) {
    return [
      {
        path: `routing.${name}.when`,
        fault: 'No case is like this: its kinds are never as mild as its severities.',
        remedy: 'Correct the conditions, or leave the row out.',
      },
    ];
  }
  // Who answers in the place of somebody accused takes their steps.
  if (as === 'owner' && when.accused !== undefined) return [];
  if (met.some((track) => track.some(({ by }) => by.includes(to)))) return [];
  return [
    {
      path: `routing.${name}.to`,
      fault: `“${to}” is named as ${as}, but may take no step of the cases that this row is for.`,
      remedy: `Add “${to}” to the “by” of a step, or let the row tell them (“as”: “told”).`,
    },
  ];
}

/** Among rows that fit, one that names a confidential kind comes before those that do not, if there is one. */
function uninvited(policy: Policy, name: string, { when, as, to }: RoutingRule): PolicyProblem[] {
  // Owners are asked for by name elsewhere.
  if (when.kinds !== undefined || as === 'owner') return [];
  return kinds
    .filter((kind) => isConfidential(policy, kind))
    .filter(
      (kind) => !Object.values(policy.routing).some((row) => row.as === as && row.when.kinds?.includes(kind)),
    )
    .map((kind) => ({
      path: `routing.${name}`,
      fault: `“${to}” would handle cases of ${kind}, which is confidential, without being named for them.`,
      remedy: `Add a row with “as”: “handler” and “when”: {"kinds": ["${kind}"]}, or let this row name its kinds.`,
    }));
}

const isConfidential = ({ kinds: rules }: Policy, kind: Kind): boolean => rules[kind]?.confidential === true;

import { builtInLayers } from '../policies/layers.ts';
import { contentHash } from './content-hash.ts';
import { order } from './invariants/order.ts';
import { references } from './invariants/references.ts';
import { severityOrder } from './invariants/severity-order.ts';
import { tracks } from './invariants/tracks.ts';
import { layPolicies } from './layers.ts';
import { parseLayer } from './parse-layer.ts';
import { PolicyError, type PolicyProblem } from './policy-error.ts';
import type { Policy, PolicyLayer } from './policy.ts';

const invariants: readonly ((policy: Policy) => PolicyProblem[])[] = [
  tracks,
  severityOrder,
  references,
  order,
];

/**
 * Reads a policy file and lays it over what it extends: `base` when it names nothing.
 *
 * All problems are reported at once. What cannot be read is left out before the rest is checked, so that one slip of the
 * pen does not hide the others.
 *
 * @param json the parsed file
 * @param below further policies it may extend by name, for example a group's under a branch's: files, or what this
 *   function made of them
 * @throws {PolicyError} with every problem: where, what, and what would do
 * @example
 * const policy = resolvePolicy(JSON.parse(text), { extends: [group] });
 */
export function resolvePolicy(json: unknown, below: { readonly extends?: readonly unknown[] } = {}): Policy {
  const own = parseLayer(json);
  const problems = [...own.problems];
  const unread = new Set(own.unread);
  const known: PolicyLayer[] = [...builtInLayers];
  for (const [i, lower] of (below.extends ?? []).entries()) {
    const parsed = isResolved(lower) ? parseResolved(lower) : parseLayer(lower);
    problems.push(
      ...parsed.problems.map((problem) => ({ ...problem, path: `extends[${i}].${problem.path}` })),
    );
    for (const path of parsed.unread) unread.add(path);
    if (parsed.layer) known.push(parsed.layer);
  }
  problems.push(...sameNames(own.layer ? [...known, own.layer] : known));

  const chain = chainOf(own.layer, known, problems);
  // Without what lies below, everything would seem to be missing.
  if (!chain) throw new PolicyError(problems);
  const policy = layPolicies(chain);
  // What was left out above may be missed below; only the first is worth reporting.
  const consequences = (problem: PolicyProblem) => [...unread].some((path) => problem.path.startsWith(path));
  problems.push(...invariants.flatMap((check) => check(policy)).filter((problem) => !consequences(problem)));
  if (problems.length > 0) throw new PolicyError(problems);
  return policy;
}

const isResolved = (value: unknown): value is Policy =>
  typeof value === 'object' && value !== null && 'policyId' in value;

/** A policy that was resolved before says by its id whether it is still what it was. */
function parseResolved({ policyId, ...content }: Policy): ReturnType<typeof parseLayer> {
  const parsed = parseLayer(content);
  if (contentHash(content) === policyId) return parsed;
  const problem = {
    path: 'policyId',
    fault: 'The policy is not the one that this id names: its content was changed.',
    remedy: 'Resolve the changed file again.',
  };
  return { ...parsed, problems: [...parsed.problems, problem] };
}

/** From the bottom layer to the file's own; `undefined` when it does not reach the bottom. */
function chainOf(
  own: PolicyLayer | undefined,
  known: readonly PolicyLayer[],
  problems: PolicyProblem[],
): PolicyLayer[] | undefined {
  const chain: PolicyLayer[] = [];
  for (let layer = own; layer;) {
    chain.unshift(layer);
    if (layer.name === 'base') return chain;
    const name: string = layer.extends ?? 'base';
    const next: PolicyLayer | undefined = known.find((other) => other.name === name);
    if (!next) {
      problems.push({
        path: 'extends',
        fault: `There is no policy named “${name}”.`,
        remedy: `Use one of ${known.map((other) => other.name).join(', ')}.`,
      });
    } else if (chain.includes(next)) {
      problems.push({ path: 'extends', fault: `“${name}” extends itself.`, remedy: 'Break the circle.' });
      return undefined;
    }
    layer = next;
  }
  return undefined;
}

function sameNames(layers: readonly PolicyLayer[]): PolicyProblem[] {
  const names = layers.map(({ name }) => name);
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => ({
    path: 'name',
    fault: `Two policies are named “${name}”, so that nobody knows which one is meant.`,
    remedy: 'Give each its own name; the built-in names are taken.',
  }));
}

import * as z from 'zod/mini';
import { base } from '../policies/base.ts';
import { warehouse } from '../policies/warehouse.ts';
import { layPolicies } from './layers.ts';
import { PolicyError, type PolicyProblem } from './policy-error.ts';
import { PolicyLayerSchema } from './policy.schema.ts';
import type { Policy, PolicyLayer } from './policy.ts';

/** zod's mini build has no words of its own; they are passed where needed, never set for the whole page. */
const error = z.locales.en().localeError;

const builtIn: readonly PolicyLayer[] = [base, warehouse];

/**
 * Reads a policy file and lays it over what it extends: `base` when it names nothing.
 *
 * @param json the parsed file
 * @param below further layers it may extend by name, for example a group's policy under a branch's
 * @throws {PolicyError} with all problems at once
 */
export function resolvePolicy(
  json: unknown,
  below: { readonly extends?: readonly PolicyLayer[] } = {},
): Policy {
  const parsed = PolicyLayerSchema.safeParse(json, { error });
  if (!parsed.success) throw new PolicyError(parsed.error.issues.flatMap(problemsOf));

  const layers = [...builtIn, ...(below.extends ?? [])];
  const chain: PolicyLayer[] = [];
  const problems: PolicyProblem[] = [];
  for (let layer: PolicyLayer | undefined = parsed.data as PolicyLayer; layer;) {
    if (chain.includes(layer)) {
      problems.push({
        path: 'extends',
        fault: `“${layer.name}” extends itself.`,
        remedy: 'Break the circle.',
      });
      break;
    }
    chain.unshift(layer);
    const name: string | undefined = layer.extends ?? (layer === base ? undefined : 'base');
    const next: PolicyLayer | undefined = layers.find((known) => known.name === name);
    if (name !== undefined && !next) {
      problems.push({
        path: 'extends',
        fault: `There is no policy named “${name}”.`,
        remedy: `Use one of ${layers.map((known) => known.name).join(', ')}.`,
      });
    }
    layer = next;
  }
  const policy = layPolicies(chain);
  problems.push(...citationProblems(policy));
  if (problems.length > 0) throw new PolicyError(problems);
  return policy;
}

function problemsOf(issue: z.core.$ZodIssue): PolicyProblem[] {
  const at = (path: readonly PropertyKey[]): string =>
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || '(the file)';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: at([...issue.path, key]),
      fault: 'There is no such setting.',
      remedy: 'Check its spelling, or leave it out.',
    }));
  }
  return [
    {
      path: at(issue.path),
      fault: `${issue.message}.`,
      remedy: 'Correct it, or leave it out to take it from the layer below.',
    },
  ];
}

/** An integrator's own clause must say what it demands. */
function citationProblems(policy: Policy): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      if (
        key === 'source' &&
        typeof inner === 'string' &&
        inner.includes(':') &&
        !(inner in policy.sources)
      ) {
        problems.push({
          path: at,
          fault: `“${inner}” is cited but not explained.`,
          remedy: `Add it to “sources”.`,
        });
      }
      visit(inner, at);
    }
  };
  visit(
    {
      issues: policy.issues,
      severityRules: policy.severityRules,
      milestones: policy.milestones,
      tracks: policy.tracks,
    },
    '',
  );
  return problems;
}

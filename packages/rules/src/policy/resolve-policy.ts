import { chainOf, sameNames } from './chain.ts';
import { readFile, readFilesBelow, type GivenFile } from './given-files.ts';
import { invariants } from './invariants/index.ts';
import { layPolicies } from './layers.ts';
import { pathInFile } from './path-in-file.ts';
import { PolicyError, type PolicyProblem } from './policy-error.ts';
import type { Policy, PolicyLayer } from './policy.ts';
import { unreadOf } from './unread.ts';

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
  const own = readFile(json);
  const { files, problems: notFiles } = readFilesBelow(below);
  const { layers, problems: notReached } = chainOf(own, files);
  const problems = [
    ...[own, ...files].flatMap((file) => file.problems),
    ...notFiles,
    ...sameNames([...files, own]),
    ...notReached,
  ];
  // Without what lies below, everything would seem to be missing.
  if (!layers || notFiles.length > 0) throw new PolicyError(distinct(problems));
  const policy = layPolicies(layers);
  const unread = unreadOf([own, ...files].flatMap((file) => file.unread));
  // What was left out above may be missed below; only the first is worth reporting.
  const faults = faultsOf(policy, unread).filter(({ path }) => !unread.touches(path));
  problems.push(...(faults.length > 0 ? placed(faults, layers, files) : []));
  if (problems.length > 0) throw new PolicyError(distinct(problems));
  return policy;
}

const faultsOf = (policy: Policy, unread = unreadOf([])): PolicyProblem[] =>
  invariants.flatMap((check) => check(policy, unread));

/** What is at fault in a file below already is reported there; the lowest that has it comes first. */
function placed(
  faults: readonly PolicyProblem[],
  layers: readonly PolicyLayer[],
  files: readonly GivenFile[],
): PolicyProblem[] {
  const made = layers.flatMap((layer, i) => {
    const file = files.find((one) => one.layer === layer);
    const isOwn = i === layers.length - 1;
    if (!file && !isOwn) return [];
    const policy = layPolicies(layers.slice(0, i + 1));
    const keys = new Set((isOwn ? faults : faultsOf(policy)).map(keyOf));
    return [{ layer, policy, keys, at: isOwn || !file ? '' : `${file.at}.` }];
  });
  return faults.map((fault) => {
    const { layer, policy, at } = made.find(({ keys }) => keys.has(keyOf(fault)))!;
    return { ...fault, path: at + pathInFile(fault.path, layer, policy) };
  });
}

const keyOf = ({ path, fault }: PolicyProblem): string => `${path}\n${fault}`;

function distinct(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

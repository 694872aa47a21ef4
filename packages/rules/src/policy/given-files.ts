import { contentHash } from './content-hash.ts';
import { copyJson, NotJsonError } from './copy-json.ts';
import { parseLayer, theFile, type ParsedLayer } from './parse-layer.ts';
import type { PolicyProblem } from './policy-error.ts';

/** A file that was given: the one to resolve, or one that it may extend. */
export interface GivenFile extends ParsedLayer {
  /** `extends[0]` for the first of the files below; empty for the file itself. */
  readonly at: string;
  /** The id of a policy that was resolved before: it stands on nothing but itself. */
  readonly policyId: string | undefined;
}

/** Reads a file as far as it can be read. What is not JSON at all has one problem. */
export function readFile(json: unknown, at = ''): GivenFile {
  try {
    const { value, leftOut } = copyJson(json);
    const { policyId, content } = asResolved(value);
    const parsed = parseLayer(content, leftOut);
    const changed = policyId !== undefined && contentHash(content) !== policyId ? [changedContent] : [];
    return { ...parsed, at, policyId, problems: [...parsed.problems, ...changed].map(placed(at)) };
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    const problem = {
      path: theFile,
      fault: `It ${error.message}.`,
      remedy: 'Give what JSON.parse makes of a policy file.',
    };
    return {
      at,
      policyId: undefined,
      layer: undefined,
      unread: [theFile],
      problems: [problem].map(placed(at)),
    };
  }
}

/** Reads the files below. */
export function readFilesBelow(below: unknown): {
  files: readonly GivenFile[];
  problems: readonly PolicyProblem[];
} {
  const list = typeof below === 'object' && below !== null && 'extends' in below ? below.extends : undefined;
  if (list === undefined && typeof below === 'object' && below !== null) return { files: [], problems: [] };
  if (Array.isArray(list)) {
    return { files: Array.from(list, (json: unknown, i) => readFile(json, `extends[${i}]`)), problems: [] };
  }
  const problem = {
    path: 'extends',
    fault: 'The policies that are given along are no list.',
    remedy: 'Give them as { extends: [group] }.',
  };
  return { files: [], problems: [problem] };
}

const changedContent: PolicyProblem = {
  path: 'policyId',
  fault: 'The policy is not the one that this id names: its content was changed.',
  remedy: 'Resolve the changed file again.',
};

/** A policy that was resolved before says by its id whether it is still what it was. */
function asResolved(value: unknown): { policyId: string | undefined; content: unknown } {
  if (typeof value !== 'object' || value === null || !('policyId' in value))
    return { policyId: undefined, content: value };
  const { policyId, ...content } = value;
  return { policyId: String(policyId), content };
}

/** Problems of a file below say which one. */
const placed =
  (at: string) =>
  (problem: PolicyProblem): PolicyProblem => ({
    ...problem,
    path: at === '' ? problem.path : problem.path === theFile ? at : `${at}.${problem.path}`,
  });

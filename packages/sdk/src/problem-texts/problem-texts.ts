import type { ProblemCode } from '../contract/problem.schema.ts';

/** What a problem means for the person in front of it, and what they can do: a sentence or two for each code. */
export type ProblemTexts = Readonly<Record<ProblemCode, string>>;

import { issues, type Issue } from '../core/vocabulary.ts';

export interface RankedIssue {
  readonly issue: Issue;
  /** 0…1: how likely it is what the text is about. */
  readonly probability: number;
}

/** Less evidence than this is none: weak words stand in any text. */
const leastEvidence = 0.3;
/** An issue that is this much less likely than the first was not meant to be complained of. */
const leastShare = 0.03;

/**
 * The issues that a text speaks for, the likeliest first.
 *
 * @param weights how much the text says for each issue, by its place in the vocabulary
 * @param priors how common each is before anything is read, in the same measure
 * @param odds the exponentials of the priors, for those issues of which nothing is said: most
 */
export function rankIssues(
  weights: Float64Array,
  priors: ArrayLike<number>,
  odds: ArrayLike<number>,
): readonly RankedIssue[] {
  const count = issues.length;
  let highest = -Infinity;
  for (let place = 0; place < count; place++) {
    const score = weights[place]! + priors[place]!;
    if (score > highest) highest = score;
  }
  const scale = Math.exp(-highest);
  let all = 0;
  let likeliest = 0;
  const said: { readonly issue: Issue; probability: number }[] = [];
  for (let place = 0; place < count; place++) {
    const weight = weights[place]!;
    if (weight === 0) {
      all += odds[place]! * scale;
      continue;
    }
    const its = Math.exp(weight + priors[place]! - highest);
    all += its;
    if (weight < leastEvidence) continue;
    said.push({ issue: issues[place]!, probability: its });
    if (its > likeliest) likeliest = its;
  }
  const meant = said.filter(({ probability }) => probability >= likeliest * leastShare);
  meant.sort((a, b) => b.probability - a.probability);
  for (const each of meant) each.probability /= all;
  return meant;
}

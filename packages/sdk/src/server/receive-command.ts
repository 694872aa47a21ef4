import {
  classify,
  type Actor,
  type Channel,
  type Command,
  type ContentRef,
  type Policy,
} from '@redress/rules';
import type { Submission } from '../contract/index.ts';

/** A complaint as it came in: where, by which way, by whom. */
export interface Arriving {
  readonly channel: Channel;
  /** Code of the branch that registers it. */
  readonly branch: string;
  readonly actor: Actor;
  readonly submission: Submission;
  /** Where the texts went. */
  readonly content: ContentRef;
  readonly policy: Policy;
}

/** A submission as the rules take it. The classification is a proposal that a person confirms (WF-4.2.2). */
export function receiveCommand({ channel, branch, actor, submission, content, policy }: Arriving): Command {
  const classification = classify(submission.text, { lang: submission.lang, policy });
  const { id, via, lang, issue, kind, facts, resolution, wantedBy, photos, reporter, accused } = submission;
  return {
    type: 'receive',
    actor,
    data: {
      id,
      channel,
      via,
      branch,
      lang: lang ?? classification.lang,
      content,
      classification,
      chosenIssue: issue,
      chosenKind: kind,
      facts,
      resolution: resolution?.kind,
      wantedBy,
      photos: photos.map(({ name: _name, ...photo }) => photo),
      reporter,
      accused,
    },
  };
}

import type { EpochMs } from '../core/instant.ts';
import type {
  Channel,
  Department,
  Issue,
  Kind,
  Language,
  Milestone,
  Resolution,
  Severity,
} from '../core/vocabulary.ts';
import type { Classification } from '../classification/classification.ts';
import type { Facts } from '../severity/facts.ts';
import type { Actor } from './actor.ts';
import type { ContentRef, PhotoManifest } from './content.ts';

/** What each command brings. Texts come as references: the caller keeps them in its erasable store first. */
export interface CommandData {
  receive: {
    readonly id: string;
    readonly channel: Channel;
    readonly branch: string;
    readonly lang: Language;
    readonly content: ContentRef;
    readonly classification: Classification;
    readonly chosenIssue?: Issue | undefined;
    readonly facts: Facts;
    readonly resolution?: Resolution | undefined;
    /** Until when the customer allows for the solution (SH-2). */
    readonly wantedBy?: EpochMs | undefined;
    readonly photos: readonly PhotoManifest[];
  };
  'add-information': { readonly content: ContentRef; readonly photos: readonly PhotoManifest[] };
  'store-photo': { readonly photo: string };
  /** `kind`: what it is, if not what the issue and the present kind say. */
  confirm: {
    readonly issue: Issue;
    readonly severity: Severity;
    readonly kind?: Kind | undefined;
    readonly reason?: ContentRef | undefined;
  };
  /** Tells the customer that it arrived and what is promised, where no automatic reply does. */
  acknowledge: Record<never, never>;
  'record-interim': { readonly content: ContentRef };
  'report-progress': { readonly content: ContentRef };
  'propose-plan': { readonly content: ContentRef };
  'approve-plan': Record<never, never>;
  'refuse-plan': { readonly reason: ContentRef };
  'accept-plan': Record<never, never>;
  'decline-plan': { readonly reason?: ContentRef | undefined };
  'ask-information': { readonly content: ContentRef };
  'record-arrival': Record<never, never>;
  report: Record<never, never>;
  transfer: { readonly department: Department; readonly reason: ContentRef };
  /** Moves a case to the policy of the context, or computes its times anew with the calendars of the context. */
  recompute: { readonly change: 'policy' | 'calendar' };
  answer: { readonly content: ContentRef };
  resolve: { readonly content: ContentRef };
  rate: {
    readonly satisfied: boolean;
    readonly score?: number | undefined;
    readonly reason?: ContentRef | undefined;
  };
  'pass-deadline': { readonly milestone: Milestone; readonly due: EpochMs };
}

export type CommandType = keyof CommandData;

/** Something someone wants to do to a case. */
export type Command = {
  readonly [T in CommandType]: { readonly type: T; readonly actor: Actor; readonly data: CommandData[T] };
}[CommandType];

export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

import type { EpochMs } from '../core/instant.ts';
import type {
  Category,
  Channel,
  Department,
  ElectronicBox,
  Issue,
  Kind,
  Language,
  Milestone,
  Resolution,
  Role,
  Severity,
} from '../core/vocabulary.ts';
import type { Change, PauseReason } from '../policy/handling.ts';
import type { Facts } from '../severity/facts.ts';
import type { Source } from '../sources/index.ts';
import type { RecordedActor } from './actor.ts';
import type { Accused, Ending, Reporter } from './case-parts.ts';
import type { CommandData, Told } from './commands.ts';
import type { ContentRef, PhotoManifest } from './content.ts';
import type { DutyName } from './duty.ts';

/** The automatic reading of the text, without its words. */
export interface Proposal {
  readonly kind: Kind;
  readonly category: Category;
  readonly issues: readonly Issue[];
  readonly severity: Severity;
  readonly confidence: number;
}

/** Why a promise was changed. */
export type PromiseReason = Change | PauseReason | 'reopened';

/** What each type of event records. */
export interface EventData {
  /** A complaint reached the company (WF-3.2, XF-2.6). */
  readonly received: {
    readonly channel: Channel;
    /** By which electronic suggestion box it came, if by one (WF-4.1.3). */
    readonly via?: ElectronicBox | undefined;
    /** The branch of first receipt. */
    readonly branch: string;
    readonly policyId: string;
    readonly lang: Language;
    readonly content: ContentRef;
    readonly proposal: Proposal;
    /** The issue the reporter chose instead of the proposal. */
    readonly chosenIssue?: Issue | undefined;
    readonly chosenKind?: Kind | undefined;
    /** What holds until a person confirms it. */
    readonly kind: Kind;
    readonly category: Category;
    readonly issue: Issue;
    readonly severity: Severity;
    readonly department: Department;
    readonly facts: Facts;
    readonly resolution?: Resolution | undefined;
    /** Until when the customer allows for the solution (SH-2). */
    readonly wantedBy?: EpochMs | undefined;
    readonly photos: readonly PhotoManifest[];
    readonly reporter?: Reporter | undefined;
    readonly accused?: Accused | undefined;
    readonly because: readonly Source[];
  };
  /** It is in the register under its running number (CS-7.1). */
  readonly registered: { readonly number: string };
  /** The customer was told that it arrived and by when what will happen (WF-4.1.2). */
  readonly acknowledged: {
    readonly promises: readonly { readonly milestone: Milestone; readonly due: EpochMs }[];
  };
  /** Those who must know at once were told (WF-4.4.1). */
  readonly notified: {
    readonly roles: readonly Role[];
    readonly department: Department;
    /** Ids of those who hold the roles, where the directory is known. */
    readonly staff?: readonly string[] | undefined;
  };
  /** A person confirmed or corrected the classification (WF-4.2.2). */
  readonly confirmed: {
    readonly kind: Kind;
    readonly issue: Issue;
    readonly category: Category;
    readonly severity: Severity;
    readonly department: Department;
    readonly corrected: boolean;
    readonly complex?: boolean | undefined;
    readonly facts?: Facts | undefined;
    readonly reason?: ContentRef | undefined;
  };
  /** Someone answers for the case (CS-5.2). */
  readonly assigned: CommandData['assign'];
  /** Whether it stands (LA-2.3). */
  readonly judged: CommandData['judge'];
  /** Something was put on record that a step needs. */
  readonly recorded: CommandData['record'];
  readonly 'information-added': { readonly content: ContentRef; readonly photos: readonly PhotoManifest[] };
  readonly 'photo-stored': { readonly photo: string };
  readonly 'interim-recorded': Told;
  readonly 'progress-reported': CommandData['report-progress'];
  readonly 'plan-proposed': CommandData['propose-plan'];
  readonly 'plan-approved': Record<never, never>;
  /** The customer is asked to agree before it is carried out (LA-2.4). */
  readonly 'plan-offered': Record<never, never>;
  /** What the case has become needs no consent any more; nobody waits for it. */
  readonly 'offer-withdrawn': Record<never, never>;
  readonly 'plan-refused': { readonly reason: ContentRef };
  readonly 'plan-accepted': Record<never, never>;
  /** The customer does not agree; the department makes another plan (LA-2.4). */
  readonly 'plan-declined': { readonly reason?: ContentRef | undefined };
  /** The customer is asked for something without which nobody can go on (WF-5.2). */
  readonly 'information-asked': Told;
  /** The question is dropped, and the clocks go on. */
  readonly 'question-withdrawn': CommandData['withdraw-question'];
  /** Somebody is where the goods are (WF-4.4.1). */
  readonly arrived: Record<never, never>;
  /** It was passed on to those who must know: the supervisor, the head office (XF-2.6, SH-7). */
  readonly reported: Record<never, never>;
  /** Another department goes on with it; why, and what was understood of it (LA-4.2). */
  readonly transferred: CommandData['transfer'];
  /** The customer claims what contract and law provide (WF-5.1.2). */
  readonly claimed: CommandData['claim'];
  readonly 'claim-answered': CommandData['answer-claim'];
  readonly 'claim-settled': CommandData['settle-claim'];
  /** What the clocks depend on was changed by those who may: the policy, or the calendar. */
  readonly recomputed: { readonly change: 'policy' | 'calendar'; readonly policyId: string };
  /** The customer is told other times than before, and why. */
  readonly 'promises-changed': {
    readonly why: PromiseReason;
    readonly promises: readonly {
      readonly milestone: Milestone;
      readonly due: EpochMs;
      /** What was told before, if anything was. */
      readonly was?: EpochMs | undefined;
    }[];
    /** Promises of steps that the case does not have any more. */
    readonly withdrawn: readonly Milestone[];
  };
  readonly answered: Told;
  readonly resolved: Told;
  /** The customer's verdict after handling (WF-4.5.2). */
  readonly rated: CommandData['rate'];
  /** The customer could not be reached for the return visit; the attempt counts. */
  readonly 'contact-failed': CommandData['record-no-contact'];
  /** Handling starts again (WF-4.5.2). `kept`: what was reached and is not due again. */
  readonly reopened: { readonly kept: readonly Milestone[]; readonly reason?: ContentRef | undefined };
  /** The customer takes the complaint back. */
  readonly withdrawn: CommandData['withdraw'];
  /** It goes on as another case. */
  readonly merged: { readonly into: string; readonly number?: string | undefined };
  /** Another report of the same was merged into this one. */
  readonly 'duplicate-added': CommandData['add-duplicate'];
  readonly closed: { readonly ending: Ending; readonly reason?: ContentRef | undefined };
  /** The outgoing side of a change of shift has signed (CS-1.2)… */
  readonly 'handed-over': CommandData['hand-over'];
  /** …and the incoming side, who answers for the case from now on. */
  readonly 'taken-over': { readonly owner: string };
  /** Personal data was destroyed (CS-3.2). */
  readonly erased: CommandData['erase'];
  /** Someone was told of a due time that nears, or has passed. */
  readonly escalated: {
    readonly key: string;
    readonly duty: DutyName;
    readonly due: EpochMs;
    readonly roles: readonly Role[];
  };
  /** A due time passed and what was due had not been done. */
  readonly 'deadline-passed': { readonly duty: DutyName; readonly due: EpochMs; readonly key: string };
}

export type EventType = keyof EventData;

interface Envelope {
  /** Version of the event's shape. */
  readonly v: 1;
  readonly id: string;
  readonly caseId: string;
  /** 1, 2, 3 … within the case. */
  readonly seq: number;
  /** When it happened. */
  readonly occurredAt: EpochMs;
  /** When it was entered: a hotline note written in the evening happened earlier. */
  readonly recordedAt: EpochMs;
  readonly actor: RecordedActor;
}

/**
 * By when the milestone was due that an event reaches, as its clock stood then: whether it was late is not judged anew when
 * severity, kind or policy change later.
 */
export interface Judged {
  readonly due?: EpochMs | undefined;
}

/** Something that happened to a case. Never changed, never removed. */
export type CaseEvent = {
  readonly [T in EventType]: Envelope & { readonly type: T; readonly data: EventData[T] & Judged };
}[EventType];

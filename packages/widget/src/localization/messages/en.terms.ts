import { problemTexts } from '@redress/sdk/problem-texts/en';
import type {
  Category,
  ClaimAnswer,
  ClaimBasis,
  EvidenceItem,
  Issue,
  Milestone,
  Resolution,
  Severity,
  Solvability,
} from '@redress/rules';
import type { CaseView, ProblemCode, ViewMessage } from '@redress/sdk/contract';

/** How a milestone is called as a heading, and as a promise: "we will answer by 14:35 today". */
export interface MilestoneTerm {
  readonly name: string;
  readonly promise: (when: string) => string;
}

/** The vocabulary of the rules in words that customers use. */
export interface Terms {
  readonly issues: Readonly<Record<Issue, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly milestones: Readonly<Record<Milestone, MilestoneTerm>>;
  readonly stages: Readonly<Record<CaseView['stage'], string>>;
  readonly resolutions: Readonly<Record<Resolution, string>>;
  readonly solvabilities: Readonly<Record<Solvability, string>>;
  readonly claimBases: Readonly<Record<ClaimBasis, string>>;
  readonly claimAnswers: Readonly<Record<ClaimAnswer, string>>;
  readonly evidence: Readonly<Record<EvidenceItem, string>>;
  readonly messages: Readonly<Record<ViewMessage['about'], string>>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
}

export const terms: Terms = {
  issues: {
    lost: 'Goods lost',
    damaged: 'Goods damaged',
    spoiled: 'Goods spoiled',
    shortage: 'Something missing',
    'wrong-item': 'Wrong goods',
    misdelivery: 'Delivered to the wrong place',
    storage: 'Poorly stored',
    packaging: 'Packaging',
    delay: 'Late delivery',
    'not-dispatched': 'Not sent out',
    waiting: 'Long waiting time',
    'loading-speed': 'Slow loading or unloading',
    'loading-form': 'Badly loaded or stacked',
    attitude: 'How staff behaved',
    misconduct: 'Misconduct of staff',
    hospitality: 'How visitors are received',
    paperwork: 'Paperwork',
    system: 'Website or system',
    'returns-procedure': 'How returns are handled',
    charges: 'Charges',
    unreachable: 'Nobody can be reached',
    'no-reply': 'No reply',
    'late-information': 'Told too late',
    misinformation: 'Wrong information',
    hazard: 'Danger',
    facility: 'Buildings and facilities',
    environment: 'Cleanliness and surroundings',
    publicity: 'Brochures and notices',
    'product-quality': 'Quality of the product',
    suggestion: 'Suggestion',
    praise: 'Praise',
    unrelated: 'Something else',
  },
  categories: {
    'service-quality': 'Goods and service',
    'business-process': 'Procedures and charges',
    communication: 'Communication',
    other: 'Other',
  },
  severities: {
    'urgent-major': 'Urgent',
    important: 'Important',
    general: 'General',
  },
  milestones: {
    acknowledge: { name: 'Received', promise: (when) => `we will confirm receipt by ${when}` },
    confirm: { name: 'Checked by a person', promise: (when) => `a person will check it by ${when}` },
    notify: {
      name: 'Those responsible informed',
      promise: (when) => `those responsible will know by ${when}`,
    },
    'on-site': { name: 'On site', promise: (when) => `someone will be on site by ${when}` },
    interim: { name: 'First measures', promise: (when) => `first measures by ${when}` },
    respond: { name: 'Answer', promise: (when) => `we will answer by ${when}` },
    plan: { name: 'Plan', promise: (when) => `you will get a plan by ${when}` },
    approve: { name: 'Plan approved', promise: (when) => `the plan will be approved by ${when}` },
    consent: { name: 'Your agreement', promise: (when) => `we will ask for your agreement by ${when}` },
    resolve: { name: 'Solved', promise: (when) => `we will solve it by ${when}` },
    progress: { name: 'Progress update', promise: (when) => `next news by ${when}` },
    'return-visit': {
      name: 'Asked whether you are satisfied',
      promise: (when) => `we will ask whether you are satisfied by ${when}`,
    },
    'survey-return': { name: 'Survey', promise: (when) => `the survey is open until ${when}` },
    // Passing it on to those in the company who must know (XF-2.6, SH-7); the customer gets no paper.
    report: { name: 'Passed on', promise: (when) => `we will pass it on to those responsible by ${when}` },
  },
  stages: {
    received: 'Received',
    handling: 'Being handled',
    answered: 'Answered',
    resolved: 'Solved',
    closed: 'Closed',
  },
  resolutions: {
    refund: 'My money back',
    replace: 'A replacement',
    redeliver: 'Deliver it again',
    compensate: 'Compensation',
    explain: 'An explanation',
    other: 'Something else',
  },
  solvabilities: {
    'at-once': 'At once',
    'short-time': 'Shortly',
    'not-at-present': 'Not possible at present',
  },
  claimBases: {
    contract: 'Our contract',
    law: 'The law',
    goodwill: 'Goodwill',
  },
  claimAnswers: {
    granted: 'Granted',
    'granted-in-part': 'Granted in part',
    refused: 'Not granted',
  },
  evidence: {
    label: 'Shipping label',
    'outer-box': 'Outer box',
    'inner-packing': 'Inner packing',
    item: 'The item itself',
    'whole-pallet': 'Whole pallet',
    'delivery-note': 'Delivery note',
    'count-sheet': 'Count sheet',
    'truck-and-plate': 'Truck with number plate',
    screenshot: 'Screenshot',
  },
  messages: {
    complaint: 'Report',
    information: 'More information',
    interim: 'First measures',
    progress: 'Progress',
    question: 'Question',
    plan: 'Plan, between staff',
    offer: 'Proposed solution',
    'plan-refusal': 'Plan refused, between staff',
    correction: 'Classification corrected, between staff',
    transfer: 'Handed on, between staff',
    objection: 'Solution declined',
    judgement: 'Finding',
    record: 'Put on record, between staff',
    'hand-over': 'Handed over, between staff',
    assignment: 'Assigned, between staff',
    claim: 'Claim',
    'claim-answer': 'Answer to the claim',
    settlement: 'Claim settled',
    contact: 'Not reached, between staff',
    reopening: 'Reopened',
    withdrawal: 'Taken back',
    closing: 'Final answer',
    answer: 'Answer',
    resolution: 'Solution',
    rating: 'Rating',
  },
  problems: problemTexts,
};

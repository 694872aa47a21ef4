export { bodyHash, hashOf } from './canonical-hash.ts';
export { contextOf, type CaseAtHand } from './case-at-hand.ts';
export { challengeProblem, type ChallengeContext, type Challenger } from './challenger.ts';
export { caseSummary } from './case-summary.ts';
export { channelOf } from './channel-of.ts';
export { commandToRules, photosAnnounced, type Translated } from './command-to-rules.ts';
export {
  intakeOf,
  newContent,
  refOf,
  type Intake,
  type Makes,
  type NewContent,
  type Written,
} from './contents.ts';
export { customerCaseView } from './customer-case-view.ts';
export { deskCase, type Material, type RecordedEvent } from './desk-case.ts';
export { joinProblem } from './join-problem.ts';
export { deskRow, nextDue, type RowMaterial } from './desk-row.ts';
export { makeProblem, notFoundProblem, refusalProblem, type ProblemExtra } from './problem.ts';
export { branchFaults, branchOf, type PortalPlace } from './named-branch.ts';
export { createProofOfWorkChallenger, type ProofOfWorkOptions } from './proof-of-work-challenger.ts';
export { receiptOf } from './receipt.ts';
export { receiveCommand, type Arriving } from './receive-command.ts';
export { repeatedPhotos } from './repeated-photos.ts';
export { hastySeconds, suspicionsOf } from './suspicions-of.ts';

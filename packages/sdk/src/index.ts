export { createClient } from './create-client.ts';
export type { AnswerChallenge } from './challenge/challenged.ts';
export type { ClientOptions } from './client-options.ts';
export type {
  CaseUpdate,
  Complaint,
  CustomerCommandInput,
  Draft,
  Drafts,
  JoinedCases,
  KnownCase,
  LogoutOptions,
  Preview,
  Previewed,
  RedressClient,
  RefusedPart,
  SavedDraft,
  SimilarTo,
  SubmissionState,
} from './client.ts';
export { ComplaintError, IdentityError, ProblemError, UnreachableError } from './errors.ts';
export { shownFile, type Evidence, type ShownFile } from './evidence/evidence.ts';
export { EvidenceError, type RefusedFile } from './evidence/evidence-error.ts';
export type { Drawing, Picture, PictureEngine } from './evidence/picture-engine.ts';
export { prepareEvidence, type EvidenceRefusal, type PreparedEvidence } from './evidence/prepare-evidence.ts';
export type {
  Connectivity,
  Lock,
  OutboxStore,
  Ports,
  Stop,
  StorageTrouble,
  StoreInTrouble,
  Transport,
  TransportRequest,
  TransportResponse,
  Upload,
  Uploader,
} from './ports.ts';
export { createMemoryStore } from './adapters/memory-store.ts';

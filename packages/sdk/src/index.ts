export { createClient, type ClientOptions } from './create-client.ts';
export type {
  CaseUpdate,
  Complaint,
  CustomerCommandInput,
  Draft,
  KnownCase,
  Preview,
  RedressClient,
  RefusedPart,
  SubmissionState,
} from './client.ts';
export { ComplaintError, ProblemError, UnreachableError } from './errors.ts';
export type {
  Connectivity,
  Lock,
  OutboxStore,
  Ports,
  Stop,
  Transport,
  TransportRequest,
  TransportResponse,
  Upload,
  Uploader,
} from './ports.ts';
export { createMemoryStore } from './adapters/memory-store.ts';

export { departuresOf, departuresOfEvent, endpointOf, type Exchange } from './departures.ts';
export type { Check, Scene } from './check.ts';
export { Nonconformance, type Target } from './conversation.ts';
export { checks, runConformance, type Conformance, type Finding } from './run-conformance.ts';
export { findingLines, summaryLine } from './report.ts';

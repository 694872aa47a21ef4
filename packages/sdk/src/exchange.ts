/**
 * What a form and an open case need: the contract that checks what is said, and the rules that say ahead what will happen. It is the
 * heavier part of the client; what sends is loaded apart from it, for visits on which nobody opens anything.
 */
export { adoptCase } from './adopt-case.ts';
export { joinCases } from './identity/join-nothing.ts';
export { dismissRefused } from './outbox/dismiss-refused.ts';
export { createStandings } from './standings.ts';
export { refusedFiles } from './outbox/refused-files.ts';
export { createLiveWatch } from './live-watch.ts';
export { similarCases } from './outbox/similar.ts';
export { createPreviewer } from './preview.ts';
export { createProfileSource, namedBranch } from './profile.ts';
export { readPhoto } from './read-photo.ts';
export { sendCommand } from './send-command.ts';
export { freeze } from './submission.ts';
export { whatWasWritten } from './outbox/what-was-written.ts';

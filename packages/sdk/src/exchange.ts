/**
 * What speaks with the server: the contract that checks what is said, and the rules that say ahead what will happen. It is
 * the heavier part of the client, loaded when a form or a case is opened, or when something waits to be sent.
 */
export { adoptCase } from './adopt-case.ts';
export { joinCases } from './identity/join-nothing.ts';
export { deliver } from './outbox/deliver.ts';
export { freezeCommand } from './freeze-command.ts';
export { refusedFiles } from './outbox/refused-files.ts';
export { createLiveWatch } from './live-watch.ts';
export { createPreviewer } from './preview.ts';
export { createProfileSource } from './profile.ts';
export { freeze } from './submission.ts';

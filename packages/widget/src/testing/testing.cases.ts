/** What stories of the components are made with, besides their tests; it is not part of what is published. */
export { choose, focused, maybeWithin, picture, settled, textOf, type, within } from './elements.cases.ts';
export { createFakeClient, type FakeClient } from './fake-client.cases.ts';
export { createHandTimer, type HandTimer } from './hand-timer.cases.ts';
export { caseIds, caseView, hour, known, minute, sentState, submissionState, zone } from './samples.cases.ts';
export { en as englishTexts } from '../localization/messages/en.ts';

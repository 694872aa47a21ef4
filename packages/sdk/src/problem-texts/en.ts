import type { ProblemTexts } from './problem-texts.ts';

export const problemTexts: ProblemTexts = {
  'body-not-json': 'The request could not be read. This is a fault of ours.',
  'body-too-large': 'It is too long to be sent at once. Please shorten the text.',
  'body-invalid': 'Something you entered is not in the form we need. Please check it.',
  'media-type': 'The request could not be read. This is a fault of ours.',
  'same-id-other-body': 'A different text has already been sent under this reference.',
  'unknown-portal': 'This site is not set up to take reports at present.',
  'origin-not-allowed': 'This site is not allowed to take reports.',
  'not-signed-in': 'You are no longer signed in. Please sign in again.',
  'identity-refused': 'We could not confirm who you are. Please sign in again.',
  'not-allowed': 'You may not do this.',
  'not-found': 'It cannot be found.',
  'version-conflict': 'Someone else has changed this case in the meantime.',
  'command-refused': 'This is not possible at this point.',
  'belongs-to-another': 'This case belongs to another account.',
  'stays-unnamed': 'This was reported without a name, so it is not added to an account.',
  'upload-refused': 'The file was not accepted.',
  'too-many-streams': 'Too many connections are open. Changes appear a little later.',
  'too-many-requests':
    'There are too many reports from your network at the moment. Yours is sent a little later.',
  'challenge-required': 'One more step is needed before it can be sent.',
  unavailable: 'The service cannot be reached at the moment. Please try again shortly.',
  internal: 'Something went wrong on our side. Please try again shortly.',
};

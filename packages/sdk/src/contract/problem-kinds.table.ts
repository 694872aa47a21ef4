import type { ProblemCode } from './problem.schema.ts';

/** What a problem is called, and the statuses it is answered with: the first unless the case is a special one. */
export interface ProblemKind {
  readonly statuses: readonly [usual: number, ...others: number[]];
  readonly title: string;
}

/** The problems of the contract. Codes and statuses are stable; titles are for people and may be reworded. */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  'body-not-json': { statuses: [400], title: 'The body is not JSON' },
  'body-too-large': { statuses: [413], title: 'The body is too large' },
  'body-invalid': { statuses: [422], title: 'The body does not follow the contract' },
  'media-type': { statuses: [415], title: 'The media type is not supported' },
  'same-id-other-body': { statuses: [409], title: 'The id was used before with another body' },
  // 400: no portal was named at all.
  'unknown-portal': { statuses: [404, 400], title: 'There is no such portal' },
  'origin-not-allowed': { statuses: [403], title: 'This web origin is not allowed' },
  'not-signed-in': { statuses: [401], title: 'Not signed in' },
  'identity-refused': { statuses: [401], title: 'The proof of identity is not valid' },
  'not-allowed': { statuses: [403], title: 'Not allowed' },
  'not-found': { statuses: [404], title: 'Not found' },
  // 428: staff did not say which version they saw.
  'version-conflict': { statuses: [412, 428], title: 'The case has moved on' },
  'command-refused': { statuses: [409], title: 'The rules refuse this command' },
  'belongs-to-another': { statuses: [409], title: 'The case belongs to another customer' },
  'stays-unnamed': { statuses: [409], title: 'The case must not be tied to a customer' },
  // The others are the upload protocol's own.
  'upload-refused': { statuses: [422, 400, 403, 409, 412, 413, 415, 460], title: 'The upload is refused' },
  'too-many-streams': { statuses: [429], title: 'Too many streams are open' },
  'too-many-requests': { statuses: [429], title: 'Too many requests' },
  'challenge-required': { statuses: [428], title: 'A challenge must be met first' },
  unavailable: { statuses: [503], title: 'Not available at present' },
  internal: { statuses: [500], title: 'Something went wrong here' },
};

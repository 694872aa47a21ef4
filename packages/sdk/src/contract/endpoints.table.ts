import { CaseList, CaseSummary } from './case-list.schema.ts';
import { CaseView } from './case-view.schema.ts';
import { CommandReceipt, CustomerCommand, StaffCommand } from './command.schema.ts';
import { DeskCase, DeskQueue } from './desk.schema.ts';
import type { Answer, Endpoint, HeaderUse } from './endpoint.ts';
import { PortalProfile } from './portal.schema.ts';
import type { ProblemCode } from './problem.schema.ts';
import { Health, Readiness } from './health.schema.ts';
import { StreamEvent } from './stream.schema.ts';
import { Receipt, StaffIntake, Submission } from './submission.schema.ts';

const etag: HeaderUse = { is: 'Changes when the content does.' };
const ifNoneMatch: HeaderUse = { is: 'The ETag of what is known already.' };
const unchanged: Answer = { is: 'Nothing has changed.', headers: { ETag: etag }, empty: true };
const location: HeaderUse = { is: 'Where the case stands.' };
const signedIn: readonly ProblemCode[] = ['not-signed-in', 'identity-refused'];
const read: readonly ProblemCode[] = ['unknown-portal', 'origin-not-allowed', ...signedIn, 'not-found'];
const readByStaff: readonly ProblemCode[] = ['origin-not-allowed', 'not-signed-in', 'not-found'];
const write: readonly ProblemCode[] = ['media-type', 'body-too-large', 'body-not-json', 'body-invalid'];

const tusVersion = { schema: { type: 'string', const: '1.0.0' }, is: 'Version of the protocol.' };
const tusResumable: HeaderUse = { ...tusVersion, required: true };
const uploadOffset: HeaderUse = { is: 'Bytes that have arrived.', schema: { type: 'integer', minimum: 0 } };
const uploadLength: HeaderUse = { is: 'Bytes in all.', schema: { type: 'integer', minimum: 1 } };
const upload: readonly ProblemCode[] = [...read, 'upload-refused'];

/**
 * Every address a backend answers at. The OpenAPI document, the conformance suite and the reference backend's tests are made
 * from this table, so that they cannot tell different stories.
 */
export const endpoints = {
  readHealth: {
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the process lives',
    access: [],
    answers: { 200: { is: 'It lives; what it knows of its database.', schemas: [Health] } },
    problems: [],
  },
  readReadiness: {
    method: 'GET',
    path: '/readyz',
    summary: 'Whether requests should be sent here',
    access: [],
    answers: { 200: { is: 'They should.', schemas: [Readiness] } },
    problems: [],
  },
  readContract: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document',
    access: [],
    headers: { 'If-None-Match': ifNoneMatch },
    answers: { 200: { is: 'The contract as OpenAPI 3.1.', headers: { ETag: etag } }, 304: unchanged },
    problems: [],
  },
  readPortal: {
    method: 'GET',
    path: '/v1/portal',
    summary: 'What a portal’s form needs before anything is written',
    access: ['portal'],
    headers: { 'If-None-Match': ifNoneMatch },
    answers: {
      200: { is: 'The portal’s profile.', schemas: [PortalProfile], headers: { ETag: etag } },
      304: unchanged,
    },
    problems: ['unknown-portal', 'origin-not-allowed'],
  },
  submitCase: {
    method: 'POST',
    path: '/v1/cases',
    summary: 'Hand in a complaint',
    description:
      'The id is the idempotency key: sent again with the same body, the same receipt is answered. The secret in the ' +
      'authorization is made by the sender and opens the case from then on. With an identity the case is that customer’s from ' +
      'the start, unless the reporter is anonymous or confidential; a repetition changes nothing of whose it is. A server may ask for a ' +
      'challenge to be met first (428), but not for a repetition.',
    access: ['tracking', 'tracking-and-identity'],
    headers: { 'Redress-Challenge': { is: 'The answer to the challenge of a `challenge-required`.' } },
    body: { schemas: [Submission] },
    answers: {
      201: { is: 'Received now.', schemas: [Receipt], headers: { Location: location } },
      200: { is: 'Received before.', schemas: [Receipt], headers: { Location: location } },
    },
    problems: [
      ...write,
      'unknown-portal',
      'origin-not-allowed',
      ...signedIn,
      'same-id-other-body',
      'challenge-required',
      'too-many-requests',
    ],
  },
  listCases: {
    method: 'GET',
    path: '/v1/cases',
    summary: 'The cases of the customer whom the identity names, the newest first',
    description: 'A page at a time: ask for the next one with `after`, the `next` of the one before.',
    access: ['identity'],
    headers: { 'If-None-Match': ifNoneMatch },
    query: {
      after: { is: 'Where the page begins.' },
      limit: {
        is: 'Cases on a page.',
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
      },
    },
    answers: {
      200: { is: 'A page of them.', schemas: [CaseList], headers: { ETag: etag } },
      304: unchanged,
    },
    problems: read,
  },
  joinCase: {
    method: 'POST',
    path: '/v1/cases/{ref}/join',
    summary: 'Tie a case that was handed in without an identity to the customer whom the identity names',
    description:
      'Shows both: the secret, which proves that one may dispose of the case, and the identity. The same again changes nothing. ' +
      'A case of another customer is refused, and so is one whose reporter is anonymous or confidential, or that has been erased.',
    access: ['tracking-and-identity'],
    answers: { 200: { is: 'It is the customer’s, now or before.', schemas: [CaseSummary] } },
    problems: [...read, 'belongs-to-another', 'stays-unnamed'],
  },
  readCase: {
    method: 'GET',
    path: '/v1/cases/{ref}',
    summary: 'How a case stands, as its customer may see it',
    description:
      'A wrong secret, a case of another customer and an unknown case get the same answer. Where a secret is shown it decides, and ' +
      'an identity beside it is not looked at.',
    access: ['tracking', 'identity'],
    headers: { 'If-None-Match': ifNoneMatch },
    answers: {
      200: { is: 'The customer’s view.', schemas: [CaseView], headers: { ETag: etag } },
      304: unchanged,
    },
    problems: read,
  },
  commandCase: {
    method: 'POST',
    path: '/v1/cases/{ref}/commands',
    summary: 'Give a command on a case',
    description:
      'Customers and staff use the same address; what is shown to be let in tells them apart, and customers may give only ' +
      'the commands of CustomerCommand. The command’s id is its idempotency key. Staff say which version they saw.',
    access: ['tracking', 'identity', 'staff'],
    headers: { 'If-Match': { is: 'Version that was seen, for example `"3"`. Staff must send it.' } },
    body: { schemas: [CustomerCommand, StaffCommand] },
    answers: {
      200: {
        is: 'Carried out, now or before.',
        schemas: [CommandReceipt],
        headers: { ETag: { is: 'Version after it.' } },
      },
    },
    problems: [...write, ...read, 'not-allowed', 'same-id-other-body', 'version-conflict', 'command-refused'],
  },
  readPhoto: {
    method: 'GET',
    path: '/v1/cases/{ref}/photos/{photo}',
    summary: 'The bytes of a photo, PDF or video',
    description:
      'What is no picture is answered for saving only, and browsers are told to guess no other type. To the customer what staff have ' +
      'announced among themselves, as with a plan that is not put to them yet, is unknown.',
    access: ['tracking', 'identity', 'staff'],
    answers: {
      200: {
        is: 'The bytes, with the type they were announced with.',
        type: '*/*',
        headers: {
          'Content-Disposition': {
            is: '`inline` for pictures, `attachment` for everything else.',
          },
          'X-Content-Type-Options': { is: '`nosniff`.' },
          'Cache-Control': {
            is: '`no-store` for customers: nothing of it stays on a device that others use, too.',
          },
        },
      },
    },
    problems: read,
  },
  readStream: {
    method: 'GET',
    path: '/v1/stream',
    summary: 'Hear of changes as they happen',
    description:
      'Server-sent events: to staff the changes of every case they may know of, to a customer those of one case, or, by identity, of ' +
      'all that are theirs. `changed` says ' +
      'which case, and its version now. `reset` (its data is an empty object) says that something may have been missed: read ' +
      'everything anew, as after opening it without `Last-Event-ID`. With that header what has changed since is told first. A ' +
      'change may be told twice. Something, if only a comment, is said as soon as it is open, and a comment every 25 seconds, so that one ' +
      'knows that the stream lives. The server ends it when the token runs ' +
      'out, after a quarter of an hour, when it stops, and when the reader is too slow: open it again. It may refuse a caller who has ' +
      'many streams open: look at the case instead, and try again when `Retry-After` has passed.',
    access: ['tracking', 'identity', 'staff'],
    headers: { 'Last-Event-ID': { is: 'The id of the last event that was heard.' } },
    query: {
      case: {
        is: 'Id or running number of the case to hear of. Whoever shows a secret must send it; without it, an identity hears of all its cases, and staff of all they may know of.',
      },
    },
    answers: {
      200: {
        is: 'The stream.',
        type: 'text/event-stream',
        schemas: [StreamEvent],
        headers: {
          'Cache-Control': { is: '`no-store`.' },
          'X-Accel-Buffering': { is: '`no`: proxies pass each event on at once.' },
        },
      },
    },
    problems: [...read, 'too-many-streams'],
  },
  readUploadCapabilities: {
    method: 'OPTIONS',
    path: '/v1/uploads',
    summary: 'What uploading is able to do (tus 1.0.0)',
    access: [],
    answers: {
      204: {
        is: 'The server’s extensions and limits.',
        headers: {
          'Tus-Version': tusVersion,
          'Tus-Extension': { is: 'Extensions, with commas between them.' },
          'Tus-Max-Size': { is: 'Bytes of one upload.', schema: { type: 'integer' } },
        },
        empty: true,
      },
    },
    problems: ['origin-not-allowed'],
  },
  createUpload: {
    method: 'POST',
    path: '/v1/uploads',
    summary: 'Begin to upload a photo that a submission or command announced (tus 1.0.0, creation)',
    description:
      'Customers bring the bytes of what was announced by them or for them; staff those of whatever a case has announced that they may know of.',
    access: ['tracking', 'identity', 'staff'],
    headers: {
      'Tus-Resumable': tusResumable,
      'Upload-Length': { ...uploadLength, required: true },
      'Upload-Metadata': { is: 'Carries `caseId` and `photoId`, in Base64.', required: true },
    },
    answers: {
      201: {
        is: 'Begun; its address is the photo’s id.',
        headers: { Location: { is: 'Where the bytes go.' } },
        empty: true,
      },
    },
    problems: upload,
  },
  readUpload: {
    method: 'HEAD',
    path: '/v1/uploads/{photo}',
    summary: 'How much of a photo has arrived (tus 1.0.0)',
    access: ['tracking', 'identity', 'staff'],
    headers: { 'Tus-Resumable': tusResumable },
    answers: {
      200: {
        is: 'So much.',
        headers: { 'Upload-Offset': uploadOffset, 'Upload-Length': uploadLength },
        empty: true,
      },
    },
    problems: upload,
  },
  continueUpload: {
    method: 'PATCH',
    path: '/v1/uploads/{photo}',
    summary: 'Send bytes of a photo (tus 1.0.0)',
    access: ['tracking', 'identity', 'staff'],
    headers: { 'Tus-Resumable': tusResumable, 'Upload-Offset': { ...uploadOffset, required: true } },
    body: { type: 'application/offset+octet-stream' },
    answers: {
      204: { is: 'Taken.', headers: { 'Upload-Offset': uploadOffset }, empty: true },
    },
    problems: upload,
  },
  readQueue: {
    method: 'GET',
    path: '/v1/desk/cases',
    summary: 'The cases that a member of staff may see, what presses most first',
    access: ['staff'],
    answers: { 200: { is: 'The queue.', schemas: [DeskQueue] } },
    problems: ['origin-not-allowed', 'not-signed-in'],
  },
  enterCase: {
    method: 'POST',
    path: '/v1/desk/cases',
    summary: 'Enter what a customer told by any channel (WF-5.4.1)',
    access: ['staff'],
    body: { schemas: [StaffIntake] },
    answers: {
      201: { is: 'Received now.', schemas: [Receipt], headers: { Location: location } },
      200: { is: 'Received before.', schemas: [Receipt], headers: { Location: location } },
    },
    problems: [...write, 'origin-not-allowed', 'not-signed-in', 'not-allowed', 'same-id-other-body'],
  },
  readDeskCase: {
    method: 'GET',
    path: '/v1/desk/cases/{ref}',
    summary: 'A case with all that staff may see of it',
    access: ['staff'],
    answers: { 200: { is: 'The case.', schemas: [DeskCase], headers: { ETag: { is: 'Its version.' } } } },
    problems: readByStaff,
  },
  readLabels: {
    method: 'GET',
    path: '/v1/desk/labels',
    summary: 'Confirmed classifications with their texts, to score and improve the classifier with',
    access: ['staff'],
    answers: { 200: { is: 'A JSON object a line.', type: 'application/x-ndjson' } },
    problems: ['origin-not-allowed', 'not-signed-in'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;

export type EndpointName = keyof typeof endpoints;

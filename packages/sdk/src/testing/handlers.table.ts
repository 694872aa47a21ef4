import { labelledRow, publicPolicy, sees, shownPhotos } from '@redress/rules';
import {
  CustomerCommand,
  StaffCommand,
  StaffIntake,
  Submission,
  type EndpointName,
  isPicture,
  type PortalProfile,
} from '../contract/index.ts';
import {
  bodyHash,
  branchFaults,
  channelOf,
  contextOf,
  customerCaseView,
  deskCase,
  deskRow,
  hashOf,
  nextDue,
  type Intake,
  type Written,
} from '../server/index.ts';
import { jsonWithTag, readBody } from './bodies.ts';
import {
  callerOf,
  caseOfCustomer,
  caseOfStaff,
  customerOf,
  namesCustomer,
  requirePortal,
  secretHashOf,
  staffOf,
} from './callers.ts';
import { carryOut, receive } from './cases-in-memory.ts';
import { meetChallenge } from './meet-challenge.ts';
import { joinCase, myCases } from './my-cases-in-memory.ts';
import type { MemoryCase, MemoryWorld } from './memory-world.ts';
import { refuse, refuseUnknown } from './refusal.ts';
import { readStream } from './stream-in-memory.ts';
import { capabilities, continueUpload, createUpload, readUpload } from './uploads-in-memory.ts';

export type Handler = (
  request: Request,
  world: MemoryWorld,
  names: { readonly ref: string; readonly photo: string },
) => Response | Promise<Response>;

const writtenOn = ({ contents }: MemoryCase): ReadonlyMap<string, Written> =>
  new Map([...contents].map(([ref, { body }]) => [ref, JSON.parse(body) as Written]));

const namesOf = ({ company }: MemoryWorld): ReadonlyMap<string, string> =>
  new Map(company.staff.map(({ id, name }) => [id, name]));

const received = ({ receipt, repeated }: ReturnType<typeof receive>): Response =>
  Response.json(receipt, {
    status: repeated ? 200 : 201,
    headers: { location: `/v1/cases/${receipt.id}` },
  });

/** What is answered at each address of the contract. */
export const handlers: Readonly<Record<EndpointName, Handler>> = {
  readHealth: () =>
    Response.json({ status: 'ok', version: 'memory', database: { kind: 'memory', state: 'ready' } }),
  readReadiness: () => Response.json({ status: 'ready' }),
  readContract: () => refuseUnknown('page'),

  readPortal: (request, world) => {
    requirePortal(request, world);
    const { name, branch, policy, settings, calendars } = world.company;
    const profile: PortalProfile = {
      name,
      branch,
      policy: publicPolicy(policy),
      settings,
      calendars: { ...calendars },
    };
    return jsonWithTag(request, profile);
  },

  submitCase: async (request, world) => {
    requirePortal(request, world);
    const secretHash = secretHashOf(request);
    const customer = namesCustomer(request) ? customerOf(request, world) : undefined;
    const submission = await readBody(request, Submission);
    const faults = branchFaults(submission, world.company);
    if (faults.length > 0) refuse('body-invalid', 'The portal names its branches.', { faults });
    await meetChallenge(request, world, { caseId: submission.id, customer });
    const sentHash = bodyHash(submission);
    const actor = { roles: ['customer'] } as const;
    const channel = channelOf(submission, world.company.policy);
    return received(receive(world, { channel, actor, submission, secretHash, customer, sentHash }));
  },

  listCases: (request, world) => {
    requirePortal(request, world);
    const customer = customerOf(request, world);
    return jsonWithTag(request, myCases(world, customer, new URL(request.url).searchParams));
  },

  joinCase: (request, world, { ref }) => {
    secretHashOf(request);
    const found = caseOfCustomer(request, world, ref);
    return Response.json(joinCase(found, customerOf(request, world)));
  },

  readCase: (request, world, { ref }) => {
    const found = caseOfCustomer(request, world, ref);
    return jsonWithTag(request, customerCaseView(found.atHand, writtenOn(found), world.clock()));
  },

  commandCase: async (request, world, { ref }) => {
    const { as, actor, found } = callerOf(request, world, ref);
    const receipt =
      as === 'customer'
        ? carryOut(world, found, { actor, command: await readBody(request, CustomerCommand) })
        : carryOut(world, found, {
            actor,
            seen: seenVersion(request),
            command: await readBody(request, StaffCommand),
          });
    return Response.json(receipt, { headers: { etag: `"${receipt.version}"` } });
  },

  readPhoto: (request, world, { ref, photo: id }) => {
    const { as, found } = callerOf(request, world, ref);
    const { case: current } = found.atHand;
    const photo = (as === 'staff' ? current.photos : shownPhotos(current)).find((each) => each.id === id);
    const upload = world.uploads.get(id);
    if (!photo?.stored || !upload) return refuseUnknown('photo');
    return new Response(upload.bytes, {
      headers: {
        'content-type': photo.type,
        'content-disposition': isPicture(photo.type) ? 'inline' : 'attachment',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  },

  readStream,

  readUploadCapabilities: capabilities,
  createUpload,
  readUpload: (request, world, { photo }) => readUpload(request, world, photo),
  continueUpload: (request, world, { photo }) => continueUpload(request, world, photo),

  readQueue: (request, world) => {
    const actor = staffOf(request, world);
    const at = world.clock();
    const names = namesOf(world);
    const rows = [...world.cases.values()]
      .filter(({ atHand }) => sees(actor, atHand.case, atHand.policy))
      .map((found) => {
        const { case: current, intake } = found.atHand;
        const owner = current.owner && (names.get(current.owner) ?? current.owner);
        const next = nextDue(current, contextOf(found.atHand, at));
        return deskRow(current, { written: writtenOn(found).get(intake), next, owner }, at);
      })
      .sort((a, b) => (a.next?.due ?? Infinity) - (b.next?.due ?? Infinity));
    return Response.json({ at, cases: rows });
  },

  enterCase: async (request, world) => {
    const actor = staffOf(request, world);
    const intake = await readBody(request, StaffIntake);
    const { channel, branch, secret, occurredAt, ...submission } = intake;
    if (branch !== world.company.branch)
      refuse('not-allowed', `You do not take complaints for the branch ${branch}.`);
    const sentHash = bodyHash(intake);
    return received(
      receive(world, { channel, actor, submission, secretHash: hashOf(secret), sentHash, occurredAt }),
    );
  },

  readDeskCase: (request, world, { ref }) => {
    const actor = staffOf(request, world);
    const found = caseOfStaff(actor, world, ref);
    const { atHand, events } = found;
    const shown = deskCase(
      atHand,
      { written: writtenOn(found), events, names: namesOf(world) },
      actor,
      world.clock(),
    );
    return Response.json(shown, { headers: { etag: `"${atHand.case.version}"` } });
  },

  readLabels: (request, world) => {
    const actor = staffOf(request, world);
    const lines = [...world.cases.values()].flatMap((found) => {
      const { case: current, intake, policy } = found.atHand;
      const written = writtenOn(found).get(intake) as Intake | undefined;
      if (!written || current.reached.confirm === undefined || !sees(actor, current, policy)) return [];
      const { id, lang, issue, severity } = current;
      const { category } = policy.issues[issue];
      return [JSON.stringify(labelledRow({ id, lang, text: written.text, issue, category, severity }))];
    });
    return new Response(lines.map((line) => `${line}\n`).join(''), {
      headers: { 'content-type': 'application/x-ndjson' },
    });
  },
};

/** Whoever handles a case must have seen how it stands. */
function seenVersion({ headers }: Request): number {
  const version = /^(?:W\/)?"(\d+)"$/.exec(headers.get('if-match') ?? '')?.[1];
  if (version !== undefined) return Number(version);
  return refuse('version-conflict', 'Send the version you saw, for example “If-Match: "3"”.', {
    status: 428,
  });
}

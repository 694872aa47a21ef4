import {
  decide,
  evolve,
  fold,
  sees,
  type Actor,
  type Command,
  type Refusal,
  type Result,
} from '@redress/rules';
import type {
  CommandReceipt,
  CustomerCommand,
  Receipt,
  StaffCommand,
  StaffIntake,
  Submission,
} from '../contract/index.ts';
import {
  bodyHash,
  commandToRules,
  contextOf,
  intakeOf,
  newContent,
  photosAnnounced,
  receiptOf,
  receiveCommand,
  refOf,
  refusalProblem,
  repeatedPhotos,
  type NewContent,
} from '../server/index.ts';
import { staysUnnamed } from '../contract/index.ts';
import type { MemoryCase, MemoryWorld } from './memory-world.ts';
import { Refused, refuse } from './refusal.ts';

/** How a complaint comes in. */
export interface Arrival {
  readonly channel: StaffIntake['channel'];
  readonly actor: Actor;
  readonly submission: Submission;
  readonly secretHash: string;
  /** Whose it is from the start. Not kept where the reporter is anonymous or confidential. */
  readonly customer?: string | undefined;
  /** Hash of all that was sent. */
  readonly sentHash: string;
  readonly occurredAt?: number | undefined;
}

/** Receives a case, once: a repetition gets the receipt of the first time. */
export function receive(world: MemoryWorld, arrival: Arrival): { receipt: Receipt; repeated: boolean } {
  const { submission, secretHash, sentHash, channel, actor, occurredAt } = arrival;
  const earlier = world.cases.get(submission.id);
  if (earlier) {
    if (earlier.bodyHash === sentHash && earlier.secretHash === secretHash)
      return { receipt: earlier.receipt, repeated: true };
    refuse(
      'same-id-other-body',
      `A complaint with the id ${submission.id} was received with another body or secret.`,
    );
  }
  requireNewPhotos(submission.photos);
  const { company, branch, directory } = world;
  const at = world.clock();
  const { policy } = company;
  const context = { ...contextOf({ policy, branch, staff: directory }, at), occurredAt };
  const content = newContent(intakeOf(submission), world);
  const command = receiveCommand({
    ...{ channel, branch: company.branch, actor, submission, policy },
    content: refOf(content),
  });
  const nextNumber = (_: string, ...series: Parameters<MemoryWorld['nextNumber']>): number =>
    world.nextNumber(...series);
  const events = accepted(decide(null, command, { ...context, nextId: world.nextId, nextNumber }));
  const after = fold(events);
  const receipt = receiptOf(after, context, branch.timeZone, events);
  const found: MemoryCase = {
    atHand: { case: after, intake: content.ref, policy, branch, staff: directory },
    secretHash,
    customer: staysUnnamed(submission.reporter) ? undefined : arrival.customer,
    bodyHash: sentHash,
    receipt,
    events: [...events],
    contents: new Map([[content.ref, content]]),
    done: new Map(),
  };
  world.cases.set(after.id, found);
  for (const listener of world.listeners.keys()) listener(found);
  return { receipt, repeated: false };
}

/** A command as a customer or a member of staff gives it. */
export interface Order {
  readonly actor: Actor;
  readonly command: CustomerCommand | StaffCommand;
  /** The version that was seen. */
  readonly seen?: number | undefined;
}

/** Carries out a command, once: a repetition gets the receipt of the first time. */
export function carryOut(
  world: MemoryWorld,
  found: MemoryCase,
  { actor, command, seen }: Order,
): CommandReceipt {
  const hash = bodyHash(command);
  const earlier = found.done.get(command.id);
  if (earlier?.bodyHash === hash) return earlier.receipt;
  if (earlier)
    refuse('same-id-other-body', `A command with the id ${command.id} was carried out with another body.`);
  const { version, id, photos } = found.atHand.case;
  if (seen !== undefined && seen !== version)
    refuse('version-conflict', `You saw version ${seen}; the case is at version ${version} now.`);
  requireNewPhotos(photosAnnounced(command), photos);

  const target = command.type === 'merge' ? mergeTarget(world, actor, command.into) : undefined;
  const given = commandToRules(command, actor, world);
  accepted(apply(world, found, given.command, { contents: given.contents, other: target }));
  if (target)
    accepted(
      apply(world, target, {
        type: 'add-duplicate',
        actor: { roles: ['system'] },
        data: { duplicate: id, number: found.receipt.number },
      }),
    );
  if (command.type === 'erase') forgetPersonal(found);
  const receipt = { id: command.id, caseId: id, version: found.atHand.case.version };
  found.done.set(command.id, { bodyHash: hash, receipt });
  return receipt;
}

/** What an erased case keeps nothing of: what was written on it, and whose it was. */
export function forgetPersonal(found: MemoryCase): void {
  found.contents.clear();
  found.customer = undefined;
}

function mergeTarget(world: MemoryWorld, actor: Actor, ref: string): MemoryCase | undefined {
  const target = [...world.cases.values()].find(
    ({ receipt }) => receipt.id === ref || receipt.number === ref,
  );
  return target && sees(actor, target.atHand.case, target.atHand.policy) ? target : undefined;
}

interface With {
  readonly contents?: readonly NewContent[];
  /** The other case, where two are merged. */
  readonly other?: MemoryCase | undefined;
}

/** Lets the rules decide a command, and keeps what follows from it. */
export function apply(
  { clock, nextId, listeners }: MemoryWorld,
  found: MemoryCase,
  command: Command,
  { contents = [], other }: With = {},
): Result<readonly unknown[], Refusal> {
  const context = contextOf(found.atHand, clock());
  const decision = decide(found.atHand.case, command, { ...context, nextId, other: other?.atHand.case });
  if (!decision.ok) return decision;
  found.events.push(...decision.value);
  for (const content of contents) found.contents.set(content.ref, content);
  found.atHand = { ...found.atHand, case: decision.value.reduce(evolve, found.atHand.case) };
  for (const listener of listeners.keys()) listener(found);
  return decision;
}

/** @throws {Refused} with what the rules say */
function accepted<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Refused(refusalProblem(result.error));
}

function requireNewPhotos(...[announced, known]: Parameters<typeof repeatedPhotos>): void {
  const faults = repeatedPhotos(announced, known);
  if (faults.length > 0) refuse('body-invalid', 'Photos are told apart by their ids.', { faults });
}

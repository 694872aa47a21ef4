import { v7 } from 'uuid';
import type * as z from 'zod/mini';
import { CommandReceipt, DeskCase, DeskQueue, Receipt } from '../contract/index.ts';
import { ConflictError, ProblemError, UnreachableError } from '../errors.ts';
import type { AnnouncedFile } from '../evidence/announced-file.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { fetchBytes } from '../fetch-bytes.ts';
import { loadChunk } from '../load-chunk.ts';
import { problemOf } from '../outbox/verdict.ts';
import type { TransportRequest } from '../ports.ts';
import type { DeskClient, DeskOptions, StaffCommandInput } from './desk.ts';
import { createDeskPorts, type DeskPorts } from './desk-ports.ts';
import { createFileUploads } from './file-uploads.ts';
import { handOverMany } from './hand-over-many.ts';
import { createSavedViews } from './saved-views.ts';
import { watchQueue } from './watch-queue.ts';

/** A command that may have arrived: to be sent again it must be the same, its files included. */
interface Tried {
  readonly id: string;
  readonly given: readonly Evidence[];
  readonly files: readonly AnnouncedFile[];
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, i) => each === other[i]);

/** When an id was made: its first 48 bits are milliseconds. */
const timeOf = (id: string): number => parseInt(id.replace('-', '').slice(0, 12), 16);

const json = { 'content-type': 'application/json' };

/**
 * The staff's client.
 *
 * @example
 * const desk = createDesk({ endpoint: 'https://care.example.com', token: () => auth.accessToken() });
 */
export function createDesk({ endpoint, token, ports: replaced }: DeskOptions): DeskClient {
  const base = endpoint.replace(/\/+$/, '');
  const ports: DeskPorts = { ...createDeskPorts(base), ...replaced };
  const { clock, randomBytes } = ports;
  const newId = (): string => v7({ random: randomBytes(16), msecs: clock() });
  /** 192 random bits: nobody guesses them. */
  const newSecret = (): string =>
    btoa(String.fromCharCode(...randomBytes(24)))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  // What there was no answer to may have arrived: a second try must be the same to the server.
  const secrets = new Map<string, string>();
  const tried = new Map<string, Tried>();

  const headers = async () => ({ authorization: `Bearer ${await token()}` });
  const uploads = createFileUploads({ ...ports, headers });

  async function ask<S extends z.ZodMiniType>(
    schema: S,
    request: Omit<TransportRequest, 'headers'> & { readonly headers?: Readonly<Record<string, string>> },
  ): Promise<z.infer<S>> {
    const response = await ports.transport
      .request({ ...request, headers: { ...request.headers, ...(await headers()) } })
      .catch(unreachable);
    if (response.status < 200 || response.status >= 300) throw new ProblemError(problemOf(response));
    const parsed = schema.safeParse(response.json);
    if (!parsed.success) throw new UnreachableError('The server’s answer could not be read.');
    return parsed.data;
  }

  const bytes = async (path: string): Promise<Blob> =>
    fetchBytes(ports.fetch, `${base}/${path}`, await headers());

  async function announced(given: readonly Evidence[]): Promise<readonly AnnouncedFile[]> {
    if (given.length === 0) return [];
    const { announce } = await loadChunk(() => import('../evidence/announced-file.ts')).catch(unreachable);
    return announce(given, ports);
  }

  async function send(
    id: string,
    version: number,
    command: StaffCommandInput,
    given: readonly Evidence[] = [],
  ): Promise<CommandReceipt> {
    const key = JSON.stringify([id, version, command]);
    const earlier = tried.get(key);
    const attempt: Tried =
      earlier && isSame(earlier.given, given)
        ? earlier
        : { id: newId(), given, files: await announced(given) };
    tried.set(key, attempt);
    const photos = attempt.files.map(({ manifest }) => manifest);
    try {
      const receipt = await ask(CommandReceipt, {
        method: 'POST',
        path: `v1/cases/${id}/commands`,
        headers: { ...json, 'if-match': `"${version}"` },
        body: JSON.stringify({ ...command, ...(photos.length > 0 && { photos }), id: attempt.id }),
      });
      tried.delete(key);
      uploads.add(id, attempt.files);
      return receipt;
    } catch (error) {
      if (error instanceof ProblemError) tried.delete(key);
      throw await withPresent(error, id);
    }
  }

  /** Whoever was too late is told how the case stands now, if that can be had. */
  async function withPresent(error: unknown, id: string): Promise<unknown> {
    if (!(error instanceof ProblemError) || error.problem.code !== 'version-conflict') return error;
    const present = await desk.case(id).catch(() => undefined);
    return present ? new ConflictError(error.problem, present) : error;
  }

  const desk: DeskClient = {
    queue: () => ask(DeskQueue, { method: 'GET', path: 'v1/desk/cases' }),
    case: (id) => ask(DeskCase, { method: 'GET', path: `v1/desk/cases/${id}` }),
    send,
    uploads,
    handOver: (handOver, onProgress = () => undefined) => handOverMany(desk, handOver, onProgress),
    newIntakeId: newId,
    enter: async (intake) => {
      // The same entry has the same secret, or a second try would be another body.
      const secret = secrets.get(intake.id) ?? newSecret();
      secrets.set(intake.id, secret);
      const body = { subject: {}, contact: {}, facts: {}, photos: [], ...intake, secret };
      const receipt = await ask(Receipt, {
        method: 'POST',
        path: 'v1/desk/cases',
        headers: json,
        body: JSON.stringify({ ...body, writtenAt: intake.occurredAt ?? timeOf(intake.id) }),
      });
      secrets.delete(intake.id);
      return { receipt, secret };
    },
    photo: (id, photoId) => bytes(`v1/cases/${id}/photos/${photoId}`),
    labels: () => bytes('v1/desk/labels'),
    watchQueue: (listener, onError) =>
      watchQueue({ endpoint: base, headers, queue: desk.queue }, ports, listener, onError),
    views: createSavedViews(`redress:views:${base}`, ports),
  };
  return desk;
}

function unreachable(cause: unknown): never {
  throw new UnreachableError('The server could not be reached.', { cause });
}

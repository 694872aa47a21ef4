import { compileCalendar, duties, escalations, kept, type CalendarSpec, type EpochMs } from '@redress/rules';
import { v7 } from 'uuid';
import { endpoints, type EndpointName } from '../contract/index.ts';
import { endpointOf } from '../conformance/departures.ts';
import { contextOf, makeProblem, notFoundProblem, type Challenger } from '../server/index.ts';
import { apply, forgetPersonal } from './cases-in-memory.ts';
import { handlers } from './handlers.table.ts';
import type { MemoryCase, MemoryCompany, MemoryWorld } from './memory-world.ts';
import { problemResponse, Refused } from './refusal.ts';

export interface MemoryBackendOptions {
  readonly company: MemoryCompany;
  /** Epoch milliseconds. @default the machine’s clock */
  readonly clock?: (() => EpochMs) | undefined;
  /** Random bytes. @default the machine’s */
  readonly randomBytes?: ((length: number) => Uint8Array) | undefined;
  /** What has to be done before a complaint is taken. @default nothing */
  readonly challenges?: Challenger | undefined;
}

export interface MemoryBackend {
  /** Answers a request as a backend does; its origin does not matter. */
  fetch(request: Request): Promise<Response>;
  /** Does what is due by now: records due times that have passed, escalates, destroys what is kept for too long. */
  ring(): void;
}

/**
 * A backend that lives in memory and runs the real rules: for tests, and to try a portal without a server. It passes the
 * conformance suite. What it does not have: accounts beyond its list of tokens, several branches, web origins.
 *
 * @example
 * const backend = createMemoryBackend({ company });
 * const response = await backend.fetch(new Request('https://memory/v1/portal', { headers }));
 */
export function createMemoryBackend({
  company,
  clock = () => Date.now(),
  randomBytes = (length) => crypto.getRandomValues(new Uint8Array(length)),
  challenges,
}: MemoryBackendOptions): MemoryBackend {
  const world = { ...createWorld(company, clock, randomBytes), challenges };
  return {
    fetch: async (request) => {
      try {
        return await answer(request, world);
      } catch (error) {
        if (error instanceof Refused) return problemResponse(error);
        // A fault of ours must be seen in a test, and yet be an answer.
        return problemResponse(new Refused(makeProblem('internal', String(error))));
      }
    },
    ring: () => {
      for (const found of world.cases.values()) ringCase(world, found);
    },
  };
}

function createWorld(
  company: MemoryCompany,
  clock: () => EpochMs,
  randomBytes: (length: number) => Uint8Array,
): Omit<MemoryWorld, 'challenges'> {
  const calendars = Object.fromEntries(
    Object.entries<CalendarSpec>(company.calendars).map(([name, spec]) => [name, compileCalendar(spec)]),
  );
  const numbers = new Map<string, number>();
  return {
    company,
    branch: { calendars, timeZone: company.calendars.office.timeZone },
    directory: {
      staff: company.staff.map(({ id, roles, departments = [] }) => ({
        id,
        roles,
        departments,
        branches: [company.branch],
      })),
    },
    clock,
    nextId: () => v7({ random: randomBytes(16), msecs: clock() }),
    salt: () => Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    cases: new Map(),
    uploads: new Map(),
    listeners: new Map(),
    nextNumber: (year, series) => {
      const key = `${year} ${series}`;
      const number = (numbers.get(key) ?? 0) + 1;
      numbers.set(key, number);
      return number;
    },
  };
}

async function answer(request: Request, world: MemoryWorld): Promise<Response> {
  const { pathname } = new URL(request.url);
  const name: EndpointName | undefined = endpointOf(request.method, pathname);
  if (name === undefined) throw new Refused(notFoundProblem('page'));
  const said = pathname.split('/');
  const values = Object.fromEntries(
    endpoints[name].path.split('/').map((part, at) => [part, decodeURIComponent(said[at] ?? '')]),
  );
  return handlers[name](request, world, { ref: values['{ref}'] ?? '', photo: values['{photo}'] ?? '' });
}

const system = { roles: ['system'] } as const;

function ringCase(world: MemoryWorld, found: MemoryCase): void {
  const now = world.clock();
  const due = duties(found.atHand.case, contextOf(found.atHand, now));
  for (const { name, due: at, state } of due)
    if (state !== 'paused' && at <= now)
      apply(world, found, { type: 'pass-deadline', actor: system, data: { duty: name, due: at } });
  const context = contextOf(found.atHand, now);
  for (const { key, of, roles, tellAt } of escalations(found.atHand.case, due, context))
    if (tellAt <= now) apply(world, found, { type: 'escalate', actor: system, data: { key, of, roles } });
  const { closedAt } = found.atHand.case;
  if (closedAt !== undefined && kept(found.atHand.policy, 'personal-data', closedAt) <= now) {
    const erased = apply(world, found, { type: 'erase', actor: system, data: { why: 'retention' } });
    if (erased.ok) forgetPersonal(found);
  }
}

import { v7 } from 'uuid';
import { createClient } from '../create-client.ts';
import { CommandReceipt, DeskCase, Problem, type Receipt } from '../contract/index.ts';
import type { MemoryBackend } from './create-memory-backend.ts';
import { createFakeDevice } from './fake-device.ts';
import type { FakeClock } from './fake-clock.ts';
import { generateCommand, generatedCommands, type GeneratedCommand } from './generate-command.ts';
import { generateComplaint, type GeneratedComplaint } from './generate-complaint.ts';
import type { MemoryCompany } from './memory-world.ts';
import { randomBytes, type Random } from './seeded.ts';

export interface GenerateCaseOptions {
  readonly backend: MemoryBackend;
  readonly company: MemoryCompany;
  readonly clock: FakeClock;
  readonly random: Random;
  /** Commands at most, after which the case stays as it is. @default 40 */
  readonly steps?: number | undefined;
  /** Commands that are not given. @default what ends a case before its time: withdrawal, erasure, an ending without agreement */
  readonly without?: readonly GeneratedCommand[] | undefined;
}

/** A command that was given, and why it was refused if it was. */
export interface GeneratedStep {
  /** Whose: a member of staff, by their id. */
  readonly by: string;
  readonly command: GeneratedCommand;
  readonly refused?: Problem | undefined;
}

export interface GeneratedCase extends GeneratedComplaint {
  readonly receipt: Receipt;
  /** Opens it for the customer. */
  readonly secret: string;
  readonly steps: readonly GeneratedStep[];
  /** How it stood at the end. */
  readonly desk: DeskCase;
}

const hourMs = 3_600_000;
/** Commands that a case can go without. */
const asides: readonly GeneratedCommand[] = [
  'add-information',
  'ask-information',
  'assign',
  'transfer',
  'hand-over',
  'report-progress',
  'claim',
  'reopen',
];
const early: readonly GeneratedCommand[] = ['withdraw', 'erase', 'close'];
const endpoint = 'https://memory.example';

/**
 * Reports a made-up complaint and lets the staff handle it, in any order that the rules allow, while the clock goes on. Every
 * step goes through the contract, as an interface would take it: what is given is what the desk offers.
 */
export async function generateCase({
  backend,
  company,
  clock,
  random,
  steps: most = 40,
  without = early,
}: GenerateCaseOptions): Promise<GeneratedCase> {
  const written = generateComplaint(random);
  const device = createFakeDevice({ clock, random, fetch: backend.fetch });
  const client = createClient({ endpoint, portalKey: company.portalKey, ports: device.ports });
  const draft = client.begin();
  await client.submit(draft, written.complaint);
  await device.connect();
  await device.drain();
  const [{ receipt } = {}] = await client.cases();
  client.destroy();
  if (!receipt) throw new Error('The backend did not take the complaint.');

  const ask = (
    token: string,
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Response> =>
    backend.fetch(
      new Request(`${endpoint}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
      }),
    );
  const look = async (token: string): Promise<DeskCase | undefined> => {
    const answer = await ask(token, `/v1/desk/cases/${draft.id}`);
    return answer.status === 200 ? DeskCase.parse(await answer.json()) : undefined;
  };

  /** How likely it is that a command is given when it could be: what leads nowhere is rare, and what was given already, rarer. */
  const readiness = (wanted: GeneratedCommand): number =>
    (asides.includes(wanted) ? 0.1 : 1) / (1 + steps.filter(({ command }) => command === wanted).length);

  /** Something that one of the staff can do now. */
  async function nextOffer() {
    const staff = company.staff.map((member) => ({ ...member, turn: random() }));
    let offer;
    for (const { token, id: by } of staff.sort((a, b) => a.turn - b.turn)) {
      const desk = await look(token);
      const offers = generatedCommands.flatMap((command) => {
        if (!desk?.can.includes(command) || without.includes(command)) return [];
        const body = generateCommand(command, { by, desk, now: clock.now(), random });
        const turn = readiness(command) * random();
        return body ? { token, by, command, body, turn, version: desk.view.version } : [];
      });
      offer = offers.sort((a, b) => b.turn - a.turn)[0] ?? offer;
      if (offer && random() < readiness(offer.command)) break;
    }
    return offer;
  }

  const steps: GeneratedStep[] = [];
  while (steps.length < most) {
    const offer = await nextOffer();
    if (!offer) break;
    const { token, by, command, body, version } = offer;
    const id = v7({ random: randomBytes(random)(16), msecs: clock.now() });
    const answer = await ask(token, `/v1/cases/${draft.id}/commands`, {
      method: 'POST',
      headers: { 'if-match': `"${version}"` },
      body: JSON.stringify({ ...body, id }),
    });
    const refused = answer.ok ? undefined : Problem.parse(await answer.json());
    if (answer.ok) CommandReceipt.parse(await answer.json());
    steps.push({ by, command, ...(refused && { refused }) });
    clock.pass(Math.floor(random() * 6 * hourMs));
    backend.ring();
  }
  const seen = await Promise.all(company.staff.map(({ token }) => look(token)));
  const desk = seen.find((each) => each !== undefined);
  if (!desk) throw new Error('Nobody of the staff may see the case.');
  return { ...written, receipt, secret: draft.secret, steps, desk };
}

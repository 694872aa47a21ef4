import { CaseView } from './contract/index.ts';
import { headersOf } from './outbox/deliver.ts';
import type { StoredCase } from './outbox/entry.ts';
import { isSameStanding, type Standing } from './outbox/standing.ts';
import type { Ports } from './ports.ts';

/** Milliseconds in which a case is not looked at twice: whoever goes to and fro between a case and the list asks for nothing. */
const pause = 60_000;
/** How many cases are looked at, the newest first: who has more has older ones that hardly move. */
const most = 20;

interface StandingsOptions {
  readonly portalKey: string;
  readonly ports: Pick<Ports, 'transport' | 'store' | 'clock' | 'connectivity' | 'report'>;
  /** A case stands otherwise than was known. */
  readonly news: (caseId: string) => Promise<void>;
}

/** How the cases of this device stand, for the list of them. */
export function createStandings({ portalKey, ports, news }: StandingsOptions) {
  const { transport, store, clock, connectivity, report } = ports;
  const seen = new Map<string, { readonly at: number; readonly etag: string | null }>();

  /** Those of a customer who is signed in are told by the list of theirs. */
  const isDue = ({ id, secret, customer, receipt, standing }: StoredCase): boolean =>
    secret !== undefined &&
    customer === undefined &&
    receipt !== undefined &&
    standing?.stage !== 'closed' &&
    clock() - (seen.get(id)?.at ?? -Infinity) >= pause;

  async function learn(caseId: string, { stage, awaits }: Standing): Promise<void> {
    const standing = { stage, awaits };
    const kept = await store();
    const known = await kept.case(caseId);
    if (!known || isSameStanding(known.standing, standing)) return;
    await kept.amend(caseId, (record) => ({ ...record, standing }));
    await news(caseId);
  }

  /** Looks at a case. Answers whether the server tells of cases at all. */
  async function look({ id, secret }: StoredCase): Promise<boolean> {
    const etag = seen.get(id)?.etag ?? null;
    const response = await (
      await transport()
    ).request({
      method: 'GET',
      path: `v1/cases/${encodeURIComponent(id)}`,
      headers: { ...headersOf(portalKey, secret), ...(etag && { 'if-none-match': etag }) },
    });
    seen.set(id, { at: clock(), etag: response.header('etag') ?? etag });
    if (response.status === 304 || response.status === 404) return true;
    const view = CaseView.safeParse(response.json);
    if (response.status !== 200 || !view.success) return false;
    await learn(id, view.data);
    return true;
  }

  return {
    /** Keeps what a view says of how its case stands. */
    learn: (caseId: string, standing: Standing): void => void learn(caseId, standing).catch(report),
    /** Looks at cases that have not ended, one after another; at none behind one that cannot be had. */
    lookAt: async (records: readonly StoredCase[]): Promise<void> => {
      const due = [...records].sort((a, b) => b.startedAt - a.startedAt).filter(isDue);
      for (const record of due.slice(0, most))
        if (!connectivity.online() || !(await look(record).catch(() => false))) return;
    },
  };
}

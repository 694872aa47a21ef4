import type { Ports, Stop } from '../ports.ts';
import type { CaseStreamListener } from './case-stream.ts';

/** Milliseconds between two words of a leader: by them the others know that it lives. */
export const beat = 10_000;
/** A tab that did not answer so many words in a row is gone. */
const mostUnanswered = 3;

export interface Leader {
  /** A tab watches these cases, the latest last; those it no longer names are let go. */
  wish(tab: string, cases: readonly string[]): void;
  stop(): void;
}

interface Leading extends Pick<Ports, 'after'> {
  /** The leader's own tab: it needs to answer nobody. */
  readonly tab: string;
  /** How many streams are open at most. */
  readonly most: number;
  readonly open: (caseId: string, listener: CaseStreamListener) => Stop;
  /** Told of the cases that are heard of: at each change, and from time to time. */
  readonly hearing: (cases: readonly string[]) => void;
  readonly changed: (caseId: string) => void;
}

/** Holds the streams for all tabs: those of the cases that they began to watch last. */
export function createLeader({ tab: own, most, open, hearing, changed, after }: Leading): Leader {
  const tabs = new Map<string, { readonly cases: readonly string[]; unanswered: number }>();
  /** Every case that is watched, the latest last. */
  let order: readonly string[] = [];
  const streams = new Map<string, Stop>();
  const heard = new Set<string>();
  let cancelBeat: Stop | undefined;

  const say = (): void => hearing([...heard]);

  function choose(): void {
    const watched = new Set([...tabs.values()].flatMap(({ cases }) => cases));
    order = order.filter((id) => watched.has(id));
    const chosen = order.slice(-most);
    let isSilenced = false;
    for (const [id, stop] of streams) {
      if (chosen.includes(id)) continue;
      stop();
      streams.delete(id);
      isSilenced = heard.delete(id) || isSilenced;
    }
    if (isSilenced) say();
    for (const id of chosen) if (!streams.has(id)) streams.set(id, open(id, listenerFor(id)));
  }

  const listenerFor = (id: string): CaseStreamListener => ({
    hears: (isHeard) => {
      if (isHeard) heard.add(id);
      else heard.delete(id);
      say();
    },
    changed: () => changed(id),
  });

  function beatLater(): void {
    cancelBeat = after(beat, () => {
      beatLater();
      for (const [tab, each] of tabs) if (tab !== own && ++each.unanswered > mostUnanswered) tabs.delete(tab);
      choose();
      say();
    });
  }

  beatLater();
  return {
    wish: (tab, cases) => {
      const before = tabs.get(tab)?.cases;
      const begun = cases.filter((id) => !before?.includes(id));
      order = [...order.filter((id) => !begun.includes(id)), ...begun];
      if (cases.length > 0) tabs.set(tab, { cases, unanswered: 0 });
      else tabs.delete(tab);
      choose();
      // Who is new has not been told yet.
      if (!before && tab !== own) say();
    },
    stop: () => {
      cancelBeat?.();
      for (const stop of streams.values()) stop();
    },
  };
}

import type { CaseUpdate, SubmissionState } from './client.ts';
import type { StoredCase } from './outbox/entry.ts';
import type { Ports, Stop } from './ports.ts';
import type { CaseWatch } from './watch-case.ts';

export interface CaseWatches {
  /** Watches a case from when it has been sent. */
  watch(id: string, listener: (update: CaseUpdate) => void): Stop;
  /** Looks at a case again now, if it is watched. */
  refresh(caseId: string): void;
  stop(): void;
}

interface Needs {
  readonly ports: Pick<Ports, 'store' | 'connectivity' | 'report'>;
  /** Tells when what is shown of some cases, or of all, is to be taken away. */
  readonly onForgotten: (listener: (ids?: ReadonlySet<string>) => void) => Stop;
  /** Whether whoever is here may see the case. */
  readonly mayShow: (record: StoredCase) => Promise<boolean>;
  readonly subscribe: (listener: (state: SubmissionState) => void) => Stop;
  /** Loads the code that watches, and starts it. */
  readonly start: (record: StoredCase, listener: (update: CaseUpdate) => void) => Promise<CaseWatch>;
}

/** The watches of a client. One begins when its case has a receipt and the code for it is there. */
export function createCaseWatches({ ports, subscribe, onForgotten, mayShow, start }: Needs): CaseWatches {
  const { connectivity } = ports;
  const watches = new Map<string, Set<CaseWatch>>();
  let isStopped = false;

  return {
    watch: (id, listener) => {
      let stopped = false;
      let starting = false;
      let started: CaseWatch | undefined;

      async function tryToStart(): Promise<void> {
        const record = await (await ports.store()).case(id);
        const isShown = record !== undefined && (await mayShow(record));
        if (stopped || isStopped || starting) return;
        if (!isShown) {
          listener({ freshness: 'not-found' });
          return;
        }
        // Not sent yet, so there is nothing to ask the server for. It starts when the receipt arrives.
        listener({ freshness: 'loading' });
        if (!record.receipt) return;
        starting = true;
        try {
          started = await start(record, listener);
          watches.set(id, (watches.get(id) ?? new Set()).add(started));
          if (stopped || isStopped) end();
        } catch {
          starting = false;
          if (!stopped) listener({ freshness: connectivity.online() ? 'unavailable' : 'offline' });
        }
      }

      function end(): void {
        stopped = true;
        stopHearing();
        stopSubscribing();
        stopReturning();
        started?.stop();
        if (started) watches.get(id)?.delete(started);
      }

      const startInBackground = (): void => void tryToStart().catch(ports.report);
      const stopHearing = onForgotten((ids) => {
        if (ids?.has(id) === false) return;
        end();
        listener({ freshness: 'not-found' });
      });
      const stopSubscribing = subscribe((state) => {
        if (state.id === id && state.receipt && !starting) startInBackground();
      });
      const stopReturning = connectivity.onReturn(() => {
        if (!starting) startInBackground();
      });
      startInBackground();
      return end;
    },
    refresh: (caseId) => {
      for (const watch of watches.get(caseId) ?? []) watch.refresh();
    },
    stop: () => {
      isStopped = true;
      for (const own of watches.values()) for (const watch of own) watch.stop();
    },
  };
}

import type { CaseStreamListener } from './case-stream.ts';
import { createSharedStreams, type SharedStreams } from './shared-streams.ts';
import type { Tabs } from './tabs.ts';

/** A device with tabs whose time passes when it is told to, and whose messages arrive when it settles. */

/** A stream that a tab holds. */
export interface HeldStream extends CaseStreamListener {
  readonly tab: string;
  readonly caseId: string;
}

export interface DeviceTab {
  readonly streams: SharedStreams;
  /** Cases that this tab was told to read. */
  readonly told: string[];
  show(isShown: boolean): void;
  /** It is gone, without a word. */
  crash(): void;
  /** It hangs, and does everything late once it is woken by what is returned. */
  hang(): () => void;
}

export interface TabsDevice {
  /** The streams that are open, by whichever tab. */
  readonly open: readonly HeldStream[];
  readonly timers: number;
  tab(name: string, options?: { readonly alone?: boolean }): DeviceTab;
  /** Says something to all tabs, as a foreign page might. */
  say(message: unknown): void;
  /** Lets time pass, second by second. */
  pass(milliseconds: number): void;
  /** The stream of a case. */
  streamOf(caseId: string): HeldStream;
  settle(): void;
}

interface Request {
  readonly begins: () => void;
  readonly lost: () => void;
}

export function createTabsDevice(): TabsDevice {
  let now = 0;
  const open = new Set<HeldStream>();
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  const ears = new Set<(message: unknown) => void>();
  const work: (() => void)[] = [];
  let holder: Request | undefined;
  const waiting: Request[] = [];

  function grant(): void {
    if (holder || waiting.length === 0) return;
    const next = (holder = waiting.shift()!);
    // Given back before it was told, it has nothing to begin.
    work.push(() => holder === next && next.begins());
  }
  function release(request: Request): void {
    if (holder === request) holder = undefined;
    if (waiting.includes(request)) waiting.splice(waiting.indexOf(request), 1);
    grant();
  }
  const settle = (): void => {
    for (let next = work.shift(); next; next = work.shift()) next();
  };
  const say = (message: unknown, except?: unknown): void => {
    for (const ear of ears)
      if (ear !== except) work.push(() => ears.has(ear) && ear(structuredClone(message)));
  };

  return {
    get open() {
      return [...open];
    },
    get timers() {
      return timers.size;
    },
    settle,
    say: (message) => {
      say(message);
      settle();
    },
    streamOf: (caseId) => [...open].find((stream) => stream.caseId === caseId)!,
    pass: (milliseconds) => {
      for (const end = now + milliseconds; now < end; now += 1_000) {
        for (const timer of [...timers]) {
          if (timer.at > now || !timers.delete(timer)) continue;
          timer.work();
        }
        settle();
      }
    },
    tab: (name, { alone = false } = {}) => {
      let isShown = true;
      let isGone = false;
      let late: (() => void)[] | undefined;
      let tellPresence: (() => void) | undefined;
      const told: string[] = [];
      const ownRequests = new Set<Request>();
      /** What happens to this tab happens late while it hangs, and never once it is gone. */
      const here =
        <Args extends readonly unknown[]>(does: (...args: Args) => void) =>
        (...args: Args): void => {
          if (isGone) return;
          if (late) late.push(() => does(...args));
          else does(...args);
        };
      let ear: ((message: unknown) => void) | undefined;
      const tabs: Tabs = {
        lead: (begins, lost, steal) => {
          const request: Request = { begins: here(begins), lost: here(lost) };
          ownRequests.add(request);
          if (steal && holder) {
            work.push(holder.lost);
            holder = undefined;
            waiting.unshift(request);
          } else waiting.push(request);
          grant();
          return () => release(request);
        },
        post: (message) => say(message, ear),
        listen: (listener) => {
          const own = here(listener);
          ear = own;
          ears.add(own);
          return () => ears.delete(own);
        },
      };
      const streams = createSharedStreams({
        tab: name,
        changed: (caseId) => told.push(caseId),
        presence: {
          wanted: () => isShown,
          onChange: (listener) => {
            tellPresence = listener;
            return () => (tellPresence = undefined);
          },
        },
        tabs: alone ? undefined : tabs,
        after: (milliseconds, does) => {
          const timer = { at: now + milliseconds, work: here(does) };
          timers.add(timer);
          return () => timers.delete(timer);
        },
        open: (caseId, listener) => {
          const stream: HeldStream = { tab: name, caseId, ...listener };
          open.add(stream);
          return () => open.delete(stream);
        },
      });
      return {
        streams,
        told,
        show: (shown) => {
          isShown = shown;
          tellPresence?.();
          settle();
        },
        crash: () => {
          isGone = true;
          if (ear) ears.delete(ear);
          for (const stream of open) if (stream.tab === name) open.delete(stream);
          for (const request of ownRequests) release(request);
          settle();
        },
        hang: () => {
          late = [];
          return () => {
            const missed = late ?? [];
            late = undefined;
            for (const does of missed) does();
            settle();
          };
        },
      };
    },
  };
}

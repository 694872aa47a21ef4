import type { Ports, Stop } from '../ports.ts';
import type { CaseStreamListener } from './case-stream.ts';
import { createLeader, type Leader } from './leader.ts';
import { isTabMessage, type Hearing, type TabMessage } from './tabs.ts';

/** Milliseconds without a word of the leader after which it counts as dead: two words may be late. */
export const longestWordless = 25_000;

/**
 * How many streams are open at most: over all tabs of a portal together, or of each tab where they cannot find each other. A
 * browser opens six connections to a server that speaks HTTP/1.1, and reading and sending need some.
 */
export const mostStreams = { shared: 2, alone: 1 } as const;

/** The streams of a client, shared with the other tabs of its portal. */
export interface SharedStreams {
  /** This tab watches a case. */
  watch(caseId: string): Stop;
  /** Whether changes of a case are heard at present, here or by the leader. What is not heard has to be looked for. */
  hears(caseId: string): boolean;
}

interface Sharing extends Pick<Hearing, 'presence' | 'tabs'>, Pick<Ports, 'after'> {
  /** Names this client. */
  readonly tab: string;
  readonly open: (caseId: string, listener: CaseStreamListener) => Stop;
  /** A case that is watched here has changed, may have, or is heard of no longer, or again: it is to be read. */
  readonly changed: (caseId: string) => void;
}

/**
 * One tab, the leader, holds the streams, and the others hear from it. Only a tab that is shown and has a network, and that
 * watches something, stands for it; when the leader goes, another follows at once, and when it hangs, after `longestWordless`.
 */
export function createSharedStreams({ tab, open, presence, tabs, after, changed }: Sharing): SharedStreams {
  const watched = new Map<string, number>();
  let heard: ReadonlySet<string> = new Set();
  let leader: Leader | undefined;
  let retire: Stop | undefined;
  let leave: Stop | undefined;
  let cancelPatience: Stop | undefined;

  const post = (message: TabMessage): void => tabs?.post(message);
  const cases = (): readonly string[] => [...watched.keys()];

  /** Takes part while there is something to hear and somebody to hear it. */
  function look(): void {
    const isWanted = watched.size > 0 && presence.wanted();
    if (isWanted && !leave) join();
    else if (!isWanted && leave) part();
    else if (leave) wish();
  }

  function join(): void {
    const stopListening = tabs?.listen((said) => {
      if (isTabMessage(said)) take(said);
    });
    leave = () => {
      leave = undefined;
      stopListening?.();
    };
    stand(false);
    wish();
  }

  function part(): void {
    post({ is: 'watching', tab, cases: [] });
    resign();
    leave?.();
    hear([]);
  }

  function resign(): void {
    cancelPatience?.();
    leader?.stop();
    leader = undefined;
    const retired = retire;
    retire = undefined;
    retired?.();
  }

  /** Stands for leader. */
  function stand(steal: boolean): void {
    resign();
    if (!tabs) return begin();
    waitForWord();
    retire = tabs.lead(begin, lose, steal);
  }

  function begin(): void {
    cancelPatience?.();
    leader = createLeader({
      tab,
      most: tabs ? mostStreams.shared : mostStreams.alone,
      open,
      after,
      hearing: (now) => {
        post({ is: 'hearing', cases: now });
        hear(now);
      },
      changed: (id) => {
        post({ is: 'changed', id });
        tell(id);
      },
    });
    // The others answer with what they watch; none of it is heard yet.
    post({ is: 'hearing', cases: [] });
    hear([]);
    wish();
  }

  /** Another has taken over, as this one hung. */
  function lose(): void {
    hear([]);
    if (leave) stand(false);
  }

  function waitForWord(): void {
    cancelPatience?.();
    cancelPatience = after(longestWordless, () => {
      hear([]);
      stand(true);
    });
  }

  function wish(): void {
    if (leader) leader.wish(tab, cases());
    else post({ is: 'watching', tab, cases: cases() });
  }

  function take(said: TabMessage): void {
    if (said.is === 'watching') leader?.wish(said.tab, said.cases);
    // A leader hears only of changes by itself; a word of another is one from before it was replaced.
    else if (leader) return;
    else if (said.is === 'changed') tell(said.id);
    else {
      waitForWord();
      wish();
      hear(said.cases);
    }
  }

  function hear(now: readonly string[]): void {
    const before = heard;
    heard = new Set(now);
    for (const id of cases()) if (before.has(id) !== heard.has(id)) changed(id);
  }

  function tell(caseId: string): void {
    if (watched.has(caseId)) changed(caseId);
  }

  let stopAttending: Stop | undefined;
  return {
    watch: (caseId) => {
      stopAttending ??= presence.onChange(look);
      watched.set(caseId, (watched.get(caseId) ?? 0) + 1);
      look();
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        const left = watched.get(caseId)! - 1;
        if (left > 0) watched.set(caseId, left);
        else watched.delete(caseId);
        if (watched.size === 0) {
          stopAttending?.();
          stopAttending = undefined;
        }
        look();
      };
    },
    hears: (caseId) => heard.has(caseId),
  };
}

import type { Stop } from '../ports.ts';
import type { StreamOptions } from './open-stream.ts';
import type { Presence } from './stream-ports.ts';

/** The tabs of one portal on one device. */
export interface Tabs {
  /**
   * Leads them as soon as nobody else does, until it is stopped.
   *
   * @param begins called once it leads
   * @param lost called when another has taken over, or when it cannot be had at all
   * @param steal takes over from a leader that hangs
   */
  lead(begins: () => void, lost: () => void, steal: boolean): Stop;
  /** Tells the others. */
  post(message: unknown): void;
  /** Hears the others. */
  listen(listener: (message: unknown) => void): Stop;
}

/** How a client hears of changes as they happen. */
export interface Hearing {
  readonly openStream: (options: StreamOptions) => Stop;
  readonly presence: Presence;
  /** Those to share streams with. Absent where they cannot find each other: then each tab is alone. */
  readonly tabs?: Tabs | undefined;
}

/** What tabs say to each other about their streams. */
export type TabMessage =
  /** The leader hears of changes of these cases. Said at each change, and from time to time. */
  | { readonly is: 'hearing'; readonly cases: readonly string[] }
  /** A tab watches these cases; none: it is gone, or nobody looks at it. Said at each change, and to each word of the leader. */
  | { readonly is: 'watching'; readonly tab: string; readonly cases: readonly string[] }
  /** The leader has heard that a case has changed. */
  | { readonly is: 'changed'; readonly id: string };

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** Whether it is a message of this version: another one may speak otherwise. */
export function isTabMessage(said: unknown): said is TabMessage {
  if (typeof said !== 'object' || said === null) return false;
  const { is, cases, tab, id } = said as Readonly<Record<string, unknown>>;
  if (is === 'hearing') return areTexts(cases);
  if (is === 'watching') return isText(tab) && areTexts(cases);
  return is === 'changed' && isText(id);
}

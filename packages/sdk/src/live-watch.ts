import { createBrowserHearing } from './adapters/browser-hearing.ts';
import type { CaseUpdate } from './client.ts';
import { newId } from './draft.ts';
import { headersOf } from './outbox/deliver.ts';
import type { StoredCase } from './outbox/entry.ts';
import type { Proving } from './identity/proving.ts';
import type { Ports } from './ports.ts';
import { openCaseStream } from './stream/case-stream.ts';
import { createSharedStreams, type SharedStreams } from './stream/shared-streams.ts';
import { watchCase, type CaseWatch } from './watch-case.ts';

export interface LiveWatchOptions {
  readonly endpoint: string;
  readonly portalKey: string;
  readonly ports: Ports;
  readonly serverNow: () => number;
  /** What the tabs of this portal call each other by; absent: this tab is to be alone. */
  readonly name: string | undefined;
  /** Whether requests go over the browser's own network: if not, streams are opened only by `ports.hearing`. */
  readonly isOnNetwork: boolean;
  /** The network as a customer uses it, for cases that only their identity opens. */
  readonly proving?: ((customer: string) => Proving) | undefined;
  /** A case is to be read again. */
  readonly refresh: (caseId: string) => void;
}

export type LiveWatch = (record: StoredCase, listener: (update: CaseUpdate) => void) => CaseWatch;

/** Watches cases: a stream tells of changes where it can be had, and each change, or else the time, leads to a look. */
export function createLiveWatch({
  endpoint,
  portalKey,
  ports,
  serverNow,
  name,
  isOnNetwork,
  proving,
  refresh,
}: LiveWatchOptions): LiveWatch {
  const provingOf = ({ secret, customer }: StoredCase): Proving | undefined =>
    secret === undefined && customer !== undefined ? proving?.(customer) : undefined;
  const hearing = ports.hearing ?? (isOnNetwork ? createBrowserHearing(name) : undefined);
  const { after } = ports;
  const streams: SharedStreams | undefined =
    hearing &&
    createSharedStreams({
      ...hearing,
      after,
      tab: newId(ports),
      changed: refresh,
      open: (caseId, listener) =>
        openCaseStream(
          {
            endpoint,
            ref: caseId,
            headers: async () => {
              const record = await (await ports.store()).case(caseId);
              if (!record) throw new RangeError(`This device knows no case ${caseId}.`);
              const proved = await provingOf(record)?.headers();
              return { ...headersOf(portalKey, record.secret), ...proved };
            },
          },
          { ...hearing, after },
          listener,
        ),
    });

  return (record, listener) => {
    const { id, secret } = record;
    const transport: Ports['transport'] = async () => (provingOf(record) ?? ports).transport();
    const watch = watchCase(
      { ref: id, secret, portalKey },
      { ...ports, transport, serverNow, hears: () => streams?.hears(id) ?? false },
      listener,
    );
    const leave = streams?.watch(id);
    return {
      refresh: watch.refresh,
      stop: () => {
        watch.stop();
        leave?.();
      },
    };
  };
}

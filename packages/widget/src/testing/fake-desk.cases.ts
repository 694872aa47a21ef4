import type { DeskCase, DeskQueue } from '@redress/sdk/contract';
import type {
  DeskClient,
  Evidence,
  FileOnItsWay,
  SavedView,
  SavedViews,
  StaffCommandInput,
  StaffIntakeInput,
} from '@redress/sdk/desk';
import { caseIds, deskCase, deskQueue, sentState } from './samples.cases.ts';

/** A desk client whose answers a test decides, and that remembers what it was sent. */
export interface FakeDesk extends DeskClient {
  cases: DeskQueue;
  shown: DeskCase;
  readonly sent: {
    readonly version: number;
    readonly command: StaffCommandInput;
    readonly files?: readonly Evidence[];
  }[];
  /** Files on their way, and what was asked about them. */
  onTheirWay: readonly FileOnItsWay[];
  readonly askedOfUploads: string[];
  /** Tells that files are on their way, or not any more. */
  showUploads(files: readonly FileOnItsWay[]): void;
  readonly entered: StaffIntakeInput[];
  /** Why the next command is refused, if it is. */
  refusal: Error | undefined;
  readonly watching: number;
  /** Tells the watchers why the queue could not be read. */
  fail(error: Error): void;
}

/** They last as long as the test. */
function createSavedViews(): SavedViews {
  let kept: readonly SavedView[] = [];
  return {
    list: () => kept,
    save: (view) => {
      const known = kept.some(({ name }) => name === view.name);
      kept = known ? kept.map((each) => (each.name === view.name ? view : each)) : [...kept, view];
    },
    remove: (name) => (kept = kept.filter((view) => view.name !== name)),
  };
}

export function createFakeDesk(
  photo: () => Promise<Blob> = () => Promise.reject(new Error('no photo')),
): FakeDesk {
  const watchers = new Set<readonly [(queue: DeskQueue) => void, (error: unknown) => void]>();
  const listeners = new Set<(caseId: string) => void>();
  const desk: FakeDesk = {
    onTheirWay: [],
    askedOfUploads: [],
    showUploads: (files) => {
      desk.onTheirWay = files;
      for (const listener of listeners) listener(desk.shown.view.id);
    },
    uploads: {
      of: () => desk.onTheirWay,
      get left() {
        return desk.onTheirWay.length;
      },
      retry: (caseId) => desk.askedOfUploads.push(`retry ${caseId}`),
      dismiss: (caseId) => desk.askedOfUploads.push(`dismiss ${caseId}`),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    cases: deskQueue(),
    shown: deskCase(),
    sent: [],
    entered: [],
    refusal: undefined,

    queue: () => Promise.resolve(desk.cases),
    case: (id) => Promise.resolve({ ...desk.shown, view: { ...desk.shown.view, id } }),
    send: (id, version, command, files = []) => {
      desk.sent.push({ version, command, ...(files.length > 0 && { files }) });
      if (desk.refusal) return Promise.reject(desk.refusal);
      return Promise.resolve({ id, caseId: id, version: version + 1 });
    },
    handOver: ({ cases }) =>
      Promise.resolve(cases.map(({ id }) => ({ id, outcome: 'handed-over' as const }))),
    newIntakeId: () => caseIds[3],
    enter: (intake) => {
      desk.entered.push(intake);
      if (desk.refusal) return Promise.reject(desk.refusal);
      return Promise.resolve({ receipt: { ...sentState().receipt!, id: intake.id }, secret: 's'.repeat(43) });
    },
    photo,
    labels: () => Promise.resolve(new Blob([])),
    views: createSavedViews(),
    watchQueue: (listener, onError) => {
      const watcher = [listener, onError] as const;
      watchers.add(watcher);
      listener(desk.cases);
      return () => watchers.delete(watcher);
    },
    get watching() {
      return watchers.size + listeners.size;
    },
    fail: (error) => {
      for (const [, onError] of watchers) onError(error);
    },
  };
  return desk;
}

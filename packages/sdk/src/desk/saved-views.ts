import type { DeskPorts } from './desk-ports.ts';
import type { QueueFilter } from './queue-filter.ts';

/** A filter under the name that somebody gave it. */
export interface SavedView {
  readonly name: string;
  readonly filter: QueueFilter;
}

/** Views of the queue that are kept on this device. */
export interface SavedViews {
  /** In the order in which they were first saved. */
  list(): readonly SavedView[];
  /** Keeps a view; one of the same name is replaced. */
  save(view: SavedView): void;
  remove(name: string): void;
}

/** @param place name under which the device keeps them */
export function createSavedViews(place: string, { keepsake }: Pick<DeskPorts, 'keepsake'>): SavedViews {
  // What the device does not keep lasts as long as the page.
  let kept = read(keepsake.read(place));
  const put = (views: readonly SavedView[]): void => {
    kept = views;
    keepsake.write(place, JSON.stringify(views));
  };
  return {
    list: () => kept,
    save: (view) => {
      const known = kept.some(({ name }) => name === view.name);
      put(known ? kept.map((each) => (each.name === view.name ? view : each)) : [...kept, view]);
    },
    remove: (name) => put(kept.filter((view) => view.name !== name)),
  };
}

/** What another version or hand wrote there is not to stop the desk. */
function read(text: string | undefined): readonly SavedView[] {
  try {
    const views: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(views) ? views.filter(isView) : [];
  } catch {
    return [];
  }
}

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { name?: unknown }).name === 'string' &&
  typeof (value as { filter?: unknown }).filter === 'object' &&
  (value as { filter?: unknown }).filter !== null;

import { oneAtATime } from '../adapters/one-at-a-time.ts';
import type { Draft, Drafts } from '../client.ts';
import { newId } from '../draft.ts';
import { shownFile, type ShownFile } from '../evidence/evidence.ts';
import type { Ports } from '../ports.ts';
import { draftLifetime, type DraftPhoto, type StoredDraft } from './stored-draft.ts';

export interface DraftKeeper extends Drafts {
  /** From now on this draft is this client's own: it is not offered to it. */
  own(draft: Draft): Draft;
  /** It has been submitted: what is saved late does not bring it back. */
  submitted(id: string): void;
  /** Everything is being forgotten: what is saved late does not bring any draft back. */
  leaveAll(forget?: () => Promise<void>): Promise<void>;
  /** Lets go of drafts that nobody has touched for too long. */
  expire(): Promise<void>;
}

/** Who is writing, where the portal says so. */
export interface Writer {
  customer(): string | undefined;
  /** Tells what may be shown to whoever is here. */
  sight(): Promise<(draft: StoredDraft) => boolean>;
}

export function createDrafts(
  ports: Pick<Ports, 'store' | 'clock' | 'randomBytes'>,
  writer: Writer,
): DraftKeeper {
  const own = new Set<string>();
  const gone = new Set<string>();
  /** Photos that a draft already has on the device: their bytes are not written at each pause. */
  const kept = new Map<string, Map<File, DraftPhoto>>();
  // A save that began before a discard must not end after it.
  const inTurn = oneAtATime();

  const isExpired = ({ savedAt }: StoredDraft): boolean => ports.clock() - savedAt > draftLifetime;

  async function current(): Promise<readonly StoredDraft[]> {
    const store = await ports.store();
    const drafts = await store.drafts();
    for (const { id } of drafts.filter(isExpired)) await store.removeDraft(id);
    return drafts.filter((draft) => !isExpired(draft));
  }

  async function photoOf({ id, name, type, shows }: DraftPhoto): Promise<ShownFile | undefined> {
    const bytes = await (await ports.store()).bytes(id);
    return bytes && { file: new File([bytes], name, { type }), shows };
  }

  const leave = (id: string): void => {
    gone.add(id);
    kept.delete(id);
  };

  return {
    own: (draft) => {
      own.add(draft.id);
      return draft;
    },
    submitted: leave,
    leaveAll: (forget) =>
      inTurn(async () => {
        own.forEach(leave);
        await forget?.();
      }),
    expire: async () => {
      await current();
    },
    save: (draft, { photos = [], ...complaint }) =>
      inTurn(async () => {
        if (gone.has(draft.id)) return;
        own.add(draft.id);
        const before = kept.get(draft.id);
        const bytes = new Map<string, ArrayBuffer>();
        const now = new Map<File, DraftPhoto>();
        for (const { file, shows } of photos.map(shownFile)) {
          const { name, type } = file;
          const known = before?.get(file);
          const photo = { ...(known ?? { id: newId(ports), name, type }), shows };
          now.set(file, photo);
          if (!known) bytes.set(photo.id, await file.arrayBuffer());
        }
        const store = await ports.store();
        await store.putDraft(
          {
            ...draft,
            customer: writer.customer(),
            savedAt: ports.clock(),
            complaint,
            photos: [...now.values()],
          },
          bytes,
        );
        kept.set(draft.id, now);
      }),
    latest: async () => {
      const isShown = await writer.sight();
      const others = (await current()).filter((draft) => !own.has(draft.id) && isShown(draft));
      const [last] = [...others].sort((a, b) => b.savedAt - a.savedAt);
      if (!last) return undefined;
      const { id, secret, startedAt, savedAt, complaint, photos } = last;
      const files = await Promise.all(photos.map(photoOf));
      return {
        draft: { id, secret, startedAt },
        complaint: { ...complaint, photos: files.flatMap((file) => file ?? []) },
        savedAt,
      };
    },
    discard: (id) =>
      inTurn(async () => {
        kept.delete(id);
        await (await ports.store()).removeDraft(id);
      }),
  };
}

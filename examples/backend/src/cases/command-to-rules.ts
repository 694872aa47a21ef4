import type { Actor, Case, Command, ContentRef } from '@redress/rules';
import type { CustomerCommand, StaffCommand } from '@redress/sdk/contract';
import type { Dependencies } from '../dependencies.ts';
import { newContent, refOf, type NewContent, type Written } from './contents.ts';
import { requireNewPhotos } from './photo-manifest.ts';

/** A command as the rules take it, and the texts that its references point to. */
export interface Translated {
  readonly command: Command;
  readonly contents: readonly NewContent[];
}

/** What people write, by the names it has in the contract and in the rules. */
const texts: Readonly<Record<string, string>> = {
  text: 'content',
  reason: 'reason',
  understood: 'understood',
  note: 'note',
};

/** Puts the texts of a command aside, so that the events hold only references to them. */
export function toRules(
  given: CustomerCommand | StaffCommand,
  actor: Actor,
  deps: Pick<Dependencies, 'nextId' | 'salt'>,
  current: Case,
): Translated {
  const contents: NewContent[] = [];
  const keep = (written: Written): ContentRef => {
    const content = newContent(written, deps);
    contents.push(content);
    return refOf(content);
  };
  const { id: _id, type, ...brought } = given;
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(brought)) {
    const kept = texts[name];
    if (kept === undefined) data[name] = value;
    // An empty reason is none.
    else if (value) data[kept] = keep({ text: value as string });
  }
  if (given.type === 'add-information') {
    requireNewPhotos(given.photos, current.photos);
    // The name of a photo is personal and stays with the text.
    const photoNames = Object.fromEntries(given.photos.map((photo) => [photo.id, photo.name]));
    contents.length = 0;
    data['content'] = keep({ text: given.text, photoNames });
    data['photos'] = given.photos.map(({ name: _name, ...photo }) => photo);
  }
  return { command: { type, actor, data } as unknown as Command, contents };
}

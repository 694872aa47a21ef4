import type { Actor, Command, ContentRef } from '@redress/rules';
import type { CustomerCommand, PhotoManifest, StaffCommand } from '../contract/index.ts';
import { newContent, refOf, type Makes, type NewContent, type Written } from './contents.ts';

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
export function commandToRules(
  given: CustomerCommand | StaffCommand,
  actor: Actor,
  makes: Makes,
): Translated {
  const contents: NewContent[] = [];
  const keep = (written: Written): ContentRef => {
    const content = newContent(written, makes);
    contents.push(content);
    return refOf(content);
  };
  const { id: _id, type, ...brought } = given;
  const data: Record<string, unknown> = {};
  const photos = photosAnnounced(given);
  for (const [name, value] of Object.entries(brought)) {
    const kept = texts[name];
    if (kept === undefined) data[name] = value;
    // An empty reason is none. The names of photos are personal and stay with the text that they come with.
    else if (value)
      data[kept] = keep({
        text: value as string,
        ...(name === 'text' && photos.length > 0 && { photoNames: namesOf(photos) }),
      });
  }
  if ('photos' in given) data['photos'] = photos.map(({ name: _name, ...photo }) => photo);
  return { command: { type, actor, data } as unknown as Command, contents };
}

/** The files that a command announces. */
export const photosAnnounced = (given: CustomerCommand | StaffCommand): readonly PhotoManifest[] =>
  'photos' in given ? (given.photos ?? []) : [];

const namesOf = (photos: readonly PhotoManifest[]): Record<string, string> =>
  Object.fromEntries(photos.map(({ id, name }) => [id, name]));

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
  const keepText = (text: string): ContentRef => keep({ text });
  const keepReason = (reason: string | undefined): ContentRef | undefined =>
    reason ? keepText(reason) : undefined;
  return { command: translate(), contents };

  function translate(): Command {
    switch (given.type) {
      case 'add-information': {
        requireNewPhotos(given.photos, current.photos);
        const photoNames = Object.fromEntries(given.photos.map(({ id, name }) => [id, name]));
        const photos = given.photos.map(({ id, type, size, sha256 }) => ({ id, type, size, sha256 }));
        return { type: given.type, actor, data: { content: keep({ text: given.text, photoNames }), photos } };
      }
      case 'rate':
        return {
          type: given.type,
          actor,
          data: { satisfied: given.satisfied, score: given.score, reason: keepReason(given.reason) },
        };
      case 'confirm':
        return {
          type: given.type,
          actor,
          data: { issue: given.issue, severity: given.severity, reason: keepReason(given.reason) },
        };
      case 'approve-plan':
      case 'accept-plan':
      case 'acknowledge':
      case 'record-arrival':
      case 'report':
        return { type: given.type, actor, data: {} };
      case 'decline-plan':
        return { type: given.type, actor, data: { reason: keepReason(given.reason) } };
      case 'refuse-plan':
        return { type: given.type, actor, data: { reason: keepText(given.reason) } };
      default:
        return { type: given.type, actor, data: { content: keepText(given.text) } };
    }
  }
}

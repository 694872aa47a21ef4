import { limits } from '@redress/sdk/contract';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import type { Refused } from './evidence-list.ts';

/** Why a file was not taken, and what would do. */
export function refusalText({ name, reason }: Refused, { photos }: Messages, formats: Formats): string {
  const { refused } = photos;
  if (reason === 'too-many') return refused[reason](name, formats.number(limits.photos));
  if (reason === 'too-large') {
    const [photo, pdf, video] = [limits.photoBytes, limits.pdfBytes, limits.videoBytes];
    return refused[reason](name, formats.size(photo), formats.size(pdf), formats.size(video));
  }
  return refused[reason](name);
}

import type { KnownCase } from '@redress/sdk';
import type { Messages } from '../localization/messages/en.ts';

type Mark = 'good' | 'warn' | 'urgent' | 'calm' | '';

const marks: Readonly<Record<NonNullable<KnownCase['stage']>, Mark>> = {
  received: 'good',
  handling: '',
  answered: '',
  resolved: 'good',
  closed: 'calm',
};

/** How a case of the list stands, as a mark and in words: whose turn it is says more than how far it has come. */
export function standingOf(
  { state, stage, awaits = [] }: KnownCase,
  { cases, status, terms }: Messages,
): readonly [mark: Mark, words: string] {
  if (state === 'queued') return ['warn', cases.queued];
  if (state === 'rejected') return ['urgent', cases.rejected];
  if (awaits.length > 0) return ['warn', status.awaits];
  return stage ? [marks[stage], terms.stages[stage]] : ['good', cases.sent];
}

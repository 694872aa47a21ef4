import type { Kind, Milestone } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';

/**
 * What is put on record while a case is handled. A step of a track may need one (`records`); some belong to every case of a
 * kind, whatever its policy. Handling that starts again has its records again.
 */
export const recordNames = [
  'cause',
  'mitigation',
  'emergency-meeting',
  'carrying-out',
  'removal',
  'return-check',
  'service-sheet',
  'departure-check',
  'completion',
  'summing-up',
] as const;
export type RecordName = (typeof recordNames)[number];

interface RecordLaw {
  readonly because: Source;
  /** Only cases of these kinds have it. */
  readonly kinds?: readonly Kind[];
  /** Cases of its kinds cannot reach this milestone without it. */
  readonly before?: Milestone;
  /** Asked for only where the case has this step: a plan that nobody has to make is not carried out. */
  readonly with?: Milestone;
  /** Belongs to the receipt: handling that starts again does not ask for it again (LA-4.1). */
  readonly once?: true;
}

export const recordTable: Readonly<Record<RecordName, RecordLaw>> = {
  cause: { because: 'CS-5.6' },
  mitigation: { because: 'LA-5.6' },
  'emergency-meeting': { because: 'WF-4.4.1' },
  'carrying-out': { because: 'LA-5', with: 'plan' },
  removal: { because: 'CS-2', kinds: ['hazard'], before: 'resolve' },
  'return-check': { because: 'LA-2.5', kinds: ['return-exchange'], once: true },
  'service-sheet': { because: 'CS-6.1', kinds: ['field-service'], once: true },
  'departure-check': { because: 'CS-6.4', kinds: ['field-service'] },
  completion: { because: 'CS-6.2', kinds: ['field-service'] },
  'summing-up': { because: 'LA-5.8' },
};

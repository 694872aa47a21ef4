import type { DutyName } from '@redress/rules';
import type { DeskCase } from '@redress/sdk/contract';
import { openSteps, serves } from './duty-commands.table.ts';

/** Something that comes next on a case. */
export interface ComingStep {
  readonly what: DutyName;
  readonly by: readonly string[];
  readonly due?: number;
  readonly state?: DeskCase['duties'][number]['state'];
  /** The clause behind its time. */
  readonly source?: string;
  readonly assumed: boolean;
  /** What must be there first. */
  readonly missing: readonly string[];
}

/**
 * What comes next: all that is due, the soonest first, each with what its step still wants; then steps of the way that
 * have no time of their own.
 */
export function comingSteps(shown: DeskCase): readonly ComingStep[] {
  const { duties, next } = shown;
  const missingFor = (what: DutyName): readonly string[] => {
    const steps = next.filter(({ command }) => serves(what, command));
    return steps.every(({ missing }) => missing.length > 0) ? (steps[0]?.missing ?? []) : [];
  };
  const timed = duties.map(({ duty, ...rest }): ComingStep => ({
    ...rest,
    what: duty,
    missing: missingFor(duty),
  }));
  const untimed = openSteps(shown)
    .filter((what) => !timed.some((step) => step.what === what))
    .flatMap((what): ComingStep[] => {
      const step = next.find(({ command }) => serves(what, command));
      return step ? [{ what, by: step.by, assumed: false, missing: missingFor(what) }] : [];
    });
  return [...timed, ...untimed];
}

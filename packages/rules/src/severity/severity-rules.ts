import { isGraver, type Severity } from '../core/vocabulary.ts';
import type { SeverityRule } from '../policy/intake.ts';

/**
 * Moves a severity by the rules that apply. Lowering comes first, so that an excuse in passing hides no grave case.
 *
 * @returns where it ends, and the rules that moved it
 */
export function applySeverityRules(
  start: Severity,
  applying: readonly SeverityRule[],
): { readonly severity: Severity; readonly moved: readonly SeverityRule[] } {
  let severity = start;
  const moved: SeverityRule[] = [];
  for (const effect of ['lower', 'raise'] as const) {
    for (const rule of applying) {
      if (rule.effect !== effect || (rule.from !== undefined && rule.from !== severity)) continue;
      if (effect === 'raise' ? isGraver(rule.to, severity) : isGraver(severity, rule.to)) {
        severity = rule.to;
        moved.push(rule);
      }
    }
  }
  return { severity, moved };
}

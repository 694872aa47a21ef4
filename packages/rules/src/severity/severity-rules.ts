import { isGraver, type Severity } from '../core/vocabulary.ts';
import type { FactTest, SeverityRule, Signal } from '../policy/intake.ts';
import type { Facts } from './facts.ts';

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

/** Whether the facts are what a rule asks for. */
export function isStated(test: FactTest, facts: Facts): boolean {
  if ('is' in test) return facts[test.fact] === test.is;
  // What is not known reaches no measure, and no measure is in a currency that the policy does not name.
  if (test.fact === 'shareAffected') return facts.shareAffected! >= test.atLeast;
  const { lossAmount } = facts;
  return lossAmount !== undefined && lossAmount.amount >= test.atLeast[lossAmount.currency]!;
}

/** The fact that a signal of the text speaks about. */
const factOf: Readonly<Partial<Record<Signal, FactTest['fact']>>> = {
  'operations-affected': 'operationsAffected',
  danger: 'hazard',
  'mostly-lost': 'shareAffected',
};

/** Whether the reporter stated the fact that a signal speaks about, and by the policy's measure it does not hold. */
export function contradicts(facts: Facts, signal: Signal, rules: readonly SeverityRule[]): boolean {
  const fact = factOf[signal];
  if (fact === undefined || facts[fact] === undefined) return false;
  return !rules.some(({ when }) => 'fact' in when && when.fact === fact && isStated(when, facts));
}

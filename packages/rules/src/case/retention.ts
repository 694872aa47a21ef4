import { inForce } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { RecordType } from '../policy/standards.ts';

const fields = { days: 'UTCDate', months: 'UTCMonth', years: 'UTCFullYear' } as const;

/** Until when something is kept that was closed at an instant (CS-3.2); for ever where the policy says so, or nothing. */
export function kept({ retention }: Pick<Policy, 'retention'>, what: RecordType, closedAt: EpochMs): EpochMs {
  const rule = retention[what];
  if (!rule) return Infinity;
  const { keep } = inForce(rule, closedAt).value;
  if (keep === 'always') return Infinity;
  const until = new Date(closedAt);
  const field = fields[keep.unit];
  until[`set${field}`](until[`get${field}`]() + keep.amount);
  return until.getTime();
}

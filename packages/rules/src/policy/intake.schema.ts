import * as z from 'zod/mini';
import { categories, departments, issues, kinds, languages, severities } from '../core/vocabulary.ts';
import { customerTiers, evidenceItems, severitySignals } from './intake.ts';
import { anyOf, cited, currency, number, percent, role, text } from './policy-parts.schema.ts';

/** How a case comes in, what is asked, how grave it is. */

const issue = z.enum(issues);
const severity = z.enum(severities);

export const channelRule = z.strictObject({
  calendar: z.string(),
  takenBy: role,
  automaticReply: z.boolean(),
  ...cited,
});

export const fieldRule = z.strictObject({
  need: z.enum(['required', 'wanted']),
  from: z.enum(['reporter', 'staff']),
  kinds: anyOf(z.enum(kinds)),
  issues: anyOf(issue),
  ...cited,
});

export const issueRule = z.strictObject({
  category: z.optional(z.enum(categories)),
  severity: z.optional(severity),
  department: z.optional(z.enum(departments)),
  evidence: z.optional(z.array(z.enum(evidenceItems))),
  ...cited,
});

const amounts = z
  .record(currency, number)
  .check(
    z.refine((byCurrency) => Object.keys(byCurrency).length > 0, 'names no currency; write {"CNY": 10000}'),
  );

export const severityRule = z.strictObject({
  when: z.union(
    [
      z.strictObject({ fact: z.enum(['operationsAffected', 'hazard', 'repeated']), is: z.literal(true) }),
      z.strictObject({ fact: z.literal('shareAffected'), atLeast: percent }),
      z.strictObject({ fact: z.literal('lossAmount'), atLeast: amounts }),
      z.strictObject({ fact: z.literal('customerTier'), is: z.enum(customerTiers) }),
      z.strictObject({ signal: z.enum(severitySignals) }),
    ],
    'is no fact or signal; write {"fact": "operationsAffected", "is": true}, {"fact": "shareAffected", "atLeast": 50} or {"signal": "danger"}',
  ),
  effect: z.enum(['raise', 'lower']),
  to: severity,
  from: z.optional(severity),
  ...cited,
});

export const wordRule = z.strictObject({
  lang: z.enum(languages),
  signal: z.enum([...issues, ...severitySignals]),
  weight: z
    .number()
    .check(
      z.minimum(-3, 'is less than -3, the strongest word against a signal; write a number from -3 to 3'),
      z.maximum(3, 'is more than 3, the strongest word for a signal; write a number from -3 to 3'),
    ),
  phrases: text,
  ...cited,
});

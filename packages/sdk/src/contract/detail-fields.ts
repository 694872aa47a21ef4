import type { Field } from '@redress/rules';

/** What a policy may ask for and a submission has no place of its own for. Each is told in words. */
export const detailFields = [
  'company-type',
  'goods',
  'quantity',
  'truck-plate',
  'loading-line',
  'badge-number',
  'employee',
  'address',
  'device-model',
  'purchase-date',
  'symptom',
  'vehicles',
  'return-reason',
  'batch-size',
  'plan-reference',
  'loading-method',
  'inner-width',
  'drivers',
  'fault-found',
  'terminal-numbers',
  'sim-numbers',
] as const satisfies readonly Field[];
export type DetailField = (typeof detailFields)[number];

import type { CustomerTier } from '../policy/intake.ts';

/** An amount in one currency (ISO 4217). */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What is stated about the case. Facts beat words. */
export interface Facts {
  /** The client's operations stand still or are badly held up because of it (WF-4.3.2). */
  readonly operationsAffected?: boolean | undefined;
  /** Share of the goods concerned, 0–100 percent. */
  readonly shareAffected?: number | undefined;
  /** What the reporter puts the loss at. */
  readonly lossAmount?: Money | undefined;
  /** It is a large return, or one of a whole batch (LA-2.5). */
  readonly batch?: boolean | undefined;
  /** Somebody could be hurt (CS-2). */
  readonly hazard?: boolean | undefined;
  /** The same was complained of before. */
  readonly repeated?: boolean | undefined;
  /** From the company's records, never from the reporter. */
  readonly customerTier?: CustomerTier | undefined;
}

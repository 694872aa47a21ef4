/** What the reporter states about the case. Facts beat words. */
export interface Facts {
  /** The client's operations stand still or are badly held up because of it (WF-4.3.2). */
  readonly operationsAffected?: boolean | undefined;
  /** Share of the goods concerned, 0–100 percent. */
  readonly shareAffected?: number | undefined;
  /** It is a large return, or one of a whole batch (LA-2.5). */
  readonly batch?: boolean | undefined;
  /** Somebody could be hurt (CS-2). */
  readonly hazard?: boolean | undefined;
}

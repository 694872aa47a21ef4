/** What one clause of a source document demands. */
export interface Clause {
  /** The demand, in our words. */
  readonly summary: string;
  /** The source recommends it rather than demanding it; a policy can switch it off. */
  readonly recommended?: true;
  /** The source leaves a number open here: which one, in a few words. */
  readonly open?: string;
}

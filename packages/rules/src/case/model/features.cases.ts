/**
 * What a walk combines. The product of everything would have millions of states; what has nothing to do with each other but
 * that both are open is walked apart, and each such walk still has every step, judgement and end of the track in it.
 */
export interface Features {
  /** What leads nowhere else: progress, transfers, records that nothing asks for, what happens by itself. */
  readonly asides: boolean;
  /** Handling that starts again. */
  readonly again: boolean;
  /** Records in any order; else each after the one before it, for what is put on record stands in no other's way. */
  readonly anyOrder: boolean;
  /** Asking the customer, the answer, and dropping the question. */
  readonly questions: boolean;
  readonly claims: boolean;
  readonly handOver: boolean;
  /** Severity and kind are corrected, by every confirmation that fits. */
  readonly corrections: boolean;
  /** The policy as it is, or with limits of one: one round that ends dissatisfied, one attempt. */
  readonly limits: 'of-policy' | 'one';
  /** Whether every command of every role is tried in every state (law 5); else only what somebody may do. */
  readonly everybody: boolean;
}

const none: Features = {
  asides: false,
  again: false,
  anyOrder: false,
  questions: false,
  claims: false,
  handOver: false,
  corrections: false,
  limits: 'one',
  everybody: false,
};

/** Which features are combined. All walks but the first take records in order and end with the first round. */
export const combinations = {
  /** All rounds, all attempts, reopening after any end, records in any order. */
  main: { ...none, again: true, anyOrder: true, limits: 'of-policy' },
  /** Everybody tries everything, also what leads nowhere. */
  everybody: { ...none, asides: true, everybody: true },
  /** Questions at any point; of cases, too, that nobody has acknowledged. */
  questions: { ...none, questions: true },
  /** Claims at any point: open, owed, several of them. */
  claims: { ...none, claims: true },
  /** Changes of shift at any point, disturbed or not. */
  handOver: { ...none, handOver: true },
  /** From each kind and severity to each other one, again and again. */
  corrections: { ...none, corrections: true },
  /** Somebody is accused. */
  accused: none,
} satisfies Readonly<Record<string, Features>>;

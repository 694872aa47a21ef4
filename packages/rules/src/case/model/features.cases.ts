/**
 * What a walk combines. The product of everything would have millions of states; what has nothing to do with each other but
 * that both are open is walked apart, and each such walk still has every step of the track in it.
 */
export interface Features {
  /** What leads nowhere else: information, progress, transfers, records that nothing asks for, what happens by itself. */
  readonly asides: boolean;
  /** Handling that starts again. */
  readonly again: boolean;
  /** Asking the customer, and dropping the question. */
  readonly questions: boolean;
  readonly claims: boolean;
  readonly handOver: boolean;
  /** Severity and kind are corrected, by every confirmation that fits. */
  readonly corrections: boolean;
  /** A claim, a hand-over and a silent customer need no long way: the policy with limits of one. */
  readonly limits: 'of-policy' | 'one';
  /** Whether every command of every role is tried in every state (law 5); else only what somebody may do. */
  readonly everybody: boolean;
}

const none: Features = {
  asides: false,
  again: true,
  questions: false,
  claims: false,
  handOver: false,
  corrections: false,
  limits: 'one',
  everybody: false,
};

/** Which features are combined, with every step, record, judgement, reopening and end of the track in each walk. */
export const combinations = {
  /** All rounds and all attempts that the policy knows. */
  main: { ...none, limits: 'of-policy' },
  /** Everybody tries everything, in the first round. */
  everybody: { ...none, asides: true, again: false, everybody: true },
  /** Questions at any point, in two rounds, of cases that nobody has acknowledged too. */
  questions: { ...none, asides: true, questions: true },
  /** Claims that are open, owed, or several of them, in two rounds. */
  claims: { ...none, claims: true },
  /** Changes of shift at any point, disturbed or not, in two rounds. */
  handOver: { ...none, handOver: true },
  /** From each kind and severity to each other one, in the first round. */
  corrections: { ...none, again: false, corrections: true },
  /** Somebody is accused: every step, in the first round. */
  accused: { ...none, again: false },
} satisfies Readonly<Record<string, Features>>;

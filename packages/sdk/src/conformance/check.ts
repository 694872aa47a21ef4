import { createConversation, type Conversation, type Target } from './conversation.ts';
import { createCustomer, type Customer } from './customer.ts';

/** What a check has at hand. */
export interface Scene extends Conversation {
  readonly target: Target;
  /** A customer whom the server does not know yet. */
  newCustomer(): Customer;
  /** Headers of a member of staff; only where a check needs them. */
  readonly staff: Readonly<Record<string, string>>;
  /** Headers that say who the customer is; only where a check needs them. */
  readonly identity: Readonly<Record<string, string>>;
}

/** One thing that a backend must do, beside giving answers of the right form. */
export interface Check {
  /** What must be true. */
  readonly sentence: string;
  readonly needsStaff?: true;
  readonly needsCustomer?: true;
  readonly needsOrigin?: true;
  /** Ends when it is true; throws a `Nonconformance` that says what is not. */
  readonly run: (scene: Scene) => Promise<void>;
}

export function createScene(target: Target): Scene {
  const conversation = createConversation(target);
  return {
    ...conversation,
    target,
    newCustomer: () => createCustomer(conversation, target.portalKey),
    staff: { authorization: `Bearer ${target.staffToken ?? ''}` },
    identity: { 'redress-portal': target.portalKey, 'redress-identity': target.customerToken ?? '' },
  };
}

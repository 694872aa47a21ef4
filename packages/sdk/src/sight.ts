import type { SignedIn } from './identity/signed-in.ts';
import type { StoredCase } from './outbox/entry.ts';
import type { Ports } from './ports.ts';

type Kept = Pick<StoredCase, 'id' | 'customer' | 'unseen'>;

/** What may be shown to whoever is here: of what is a customer's, only what is theirs or was opened by its link. */
export interface Sight {
  /** Cases opened here by their tracking link: whoever holds it may see them. */
  readonly adopted: Set<string>;
  /** Tells, once it is known who is here, what they may see. */
  sees(): Promise<(kept: Kept) => boolean>;
  /** What is nobody's needs no proof: it is told at once. */
  mayShow(kept: Kept): Promise<boolean>;
  /** All that this device keeps and whoever is here may see. */
  cases(): Promise<readonly StoredCase[]>;
}

export function createSight(store: Ports['store'], whoIsHere: () => Promise<SignedIn | undefined>): Sight {
  const adopted = new Set<string>();
  const shownTo =
    (mine?: SignedIn) =>
    ({ id, customer, unseen }: Kept): boolean =>
      adopted.has(id) || (!unseen && (!customer || (mine?.sees(customer) ?? false)));
  const sees: Sight['sees'] = async () => {
    const mine = await whoIsHere();
    await mine?.customer();
    return shownTo(mine);
  };
  return {
    adopted,
    sees,
    mayShow: async (kept) => shownTo()(kept) || (await sees())(kept),
    cases: async () => (await (await store()).cases()).filter(await sees()),
  };
}

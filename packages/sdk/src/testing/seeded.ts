/** Numbers from 0 to 1 (exclusive) that are the same in every run. */
export type Random = () => number;

/** A source of such numbers; another seed gives others. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of several, each as likely. */
export const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

/** As many bytes as are asked for. */
export const randomBytes =
  (random: Random) =>
  (length: number): Uint8Array<ArrayBuffer> =>
    new Uint8Array(length).map(() => Math.floor(random() * 256));

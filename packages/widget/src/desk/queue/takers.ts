import type { Colleague, DeskCase } from '@redress/sdk/contract';

/** Somebody who can take cases over, and how many of them. */
export interface Taker extends Colleague {
  readonly count: number;
}

/** Who can take over cases, those who can take most of them first. */
export function takersOf(cases: readonly Pick<DeskCase, 'colleagues'>[]): readonly Taker[] {
  const takers = new Map<string, Taker>();
  for (const colleague of cases.flatMap(({ colleagues }) => colleagues)) {
    const count = (takers.get(colleague.id)?.count ?? 0) + 1;
    takers.set(colleague.id, { ...colleague, count });
  }
  return [...takers.values()].sort((a, b) => b.count - a.count);
}

/** So many are read at once: the server is not flooded. */
const atOnce = 4;

/** What is read for each of many, in their order. */
export async function readEach<T, R>(
  all: readonly T[],
  read: (each: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const left = all.entries();
  const work = async (): Promise<void> => {
    for (const [at, each] of left) results[at] = await read(each);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

import type { DeskRow } from '../contract/index.ts';
import { ConflictError, ProblemError } from '../errors.ts';
import type { DeskClient } from './desk.ts';

/** What became of one case of many. */
export interface HandOverResult {
  readonly id: string;
  /**
   * `conflict`: somebody changed it meanwhile, and it is to be looked at first. `refused`: the rules refuse. `unreachable`: it
   * may have arrived or not; handing it over again does no harm.
   */
  readonly outcome: 'handed-over' | 'conflict' | 'refused' | 'unreachable';
  readonly error?: Error;
}

export interface HandOver {
  readonly cases: readonly Pick<DeskRow, 'id' | 'version'>[];
  /** Id of who takes over. */
  readonly to: string;
  readonly note: string;
}

/** So many at once: a whole shift goes quickly, and the server is not flooded. */
const atOnce = 4;

/**
 * Hands all cases of a shift to somebody, who then signs each by taking it over (CS-1.2, CS-1.3). One that fails holds up no
 * other.
 *
 * @param onProgress hears how many of them are done
 * @returns what became of each, in their order
 */
export async function handOverMany(
  { send }: Pick<DeskClient, 'send'>,
  { cases, to, note }: HandOver,
  onProgress: (done: number, of: number) => void,
): Promise<readonly HandOverResult[]> {
  const results: HandOverResult[] = [];
  const left = cases.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [at, { id, version }] of left) {
      results[at] = { id, ...(await outcomeOf(() => send(id, version, { type: 'hand-over', to, note }))) };
      onProgress(++done, cases.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function outcomeOf(send: () => Promise<unknown>): Promise<Omit<HandOverResult, 'id'>> {
  try {
    await send();
    return { outcome: 'handed-over' };
  } catch (error) {
    if (error instanceof ConflictError) return { outcome: 'conflict', error };
    if (error instanceof ProblemError) return { outcome: 'refused', error };
    return { outcome: 'unreachable', error: error as Error };
  }
}

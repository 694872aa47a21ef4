import type { Dependencies } from '../dependencies.ts';

interface Timer {
  readonly milliseconds: number;
  readonly work: () => void;
}

/** Timers that ring when they are told to. */
export class TestTimers {
  readonly #set = new Set<Timer>();
  #waiting: { isTrue: () => boolean; resolve: () => void }[] = [];

  readonly after: Dependencies['after'] = (milliseconds, work) => {
    const timer = { milliseconds, work };
    this.#set.add(timer);
    this.#look();
    return () => {
      this.#set.delete(timer);
      this.#look();
    };
  };

  /** The waits of those that are set. */
  get waits(): number[] {
    return [...this.#set].map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  }

  /** Rings those that were set for so long. */
  ring(milliseconds: number): void {
    for (const timer of [...this.#set]) {
      if (timer.milliseconds !== milliseconds) continue;
      this.#set.delete(timer);
      timer.work();
    }
  }

  /** Resolves when a timer is set, or prevented, and then it is true. */
  until(isTrue: () => boolean): Promise<void> {
    return isTrue() ? Promise.resolve() : new Promise((resolve) => this.#waiting.push({ isTrue, resolve }));
  }

  #look(): void {
    this.#waiting = this.#waiting.filter(({ isTrue, resolve }) => {
      if (!isTrue()) return true;
      resolve();
      return false;
    });
  }
}

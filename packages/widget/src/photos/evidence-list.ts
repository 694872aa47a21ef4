import type { EvidenceItem } from '@redress/rules';
import {
  prepareEvidence,
  shownFile,
  type Evidence,
  type EvidenceRefusal,
  type ShownFile,
} from '@redress/sdk';
import { limits } from '@redress/sdk/contract';

/** A file that was added. */
export interface Attached {
  readonly key: number;
  readonly name: string;
  /** Which item of a checklist it was added for. */
  readonly shows?: EvidenceItem | undefined;
  /** Absent while it is made smaller. */
  readonly file?: File | undefined;
}

/** A file that was not taken. */
export interface Refused {
  readonly name: string;
  readonly reason: EvidenceRefusal;
}

/** The files of one report in the order in which they were added, and why the last ones were refused, if they were. */
export class EvidenceList {
  readonly #changed: () => void;
  readonly #prepare: typeof prepareEvidence;
  #nextKey = 1;
  #preparing: Promise<void> = Promise.resolve();

  attached: readonly Attached[] = [];
  refused: readonly Refused[] = [];

  /** @param changed called after each change */
  constructor(changed: () => void, prepare: typeof prepareEvidence = prepareEvidence) {
    this.#changed = changed;
    this.#prepare = prepare;
  }

  /** What is ready to be sent. */
  get evidence(): readonly ShownFile[] {
    return this.attached.flatMap(({ file, shows }) => (file ? { file, ...(shows && { shows }) } : []));
  }

  /** Resolves when nothing is being made smaller any more. */
  get settled(): Promise<void> {
    return this.#preparing;
  }

  /** Takes as many as there is room for; the others are refused. Resolves when they are ready. */
  add(evidence: readonly Evidence[]): Promise<void> {
    const given = evidence.map(shownFile);
    const room = Math.max(0, limits.photos - this.attached.length);
    const added = given
      .slice(0, room)
      .map(({ file, shows }) => ({ key: this.#nextKey++, name: file.name, shows, original: file }));
    this.#become(
      [...this.attached, ...added.map(({ key, name, shows }) => ({ key, name, shows }))],
      given.slice(room).map(({ file: { name } }) => ({ name, reason: 'too-many' })),
    );
    // One after the other: phones have little memory for open pictures.
    this.#preparing = added.reduce(
      (before, { key, original }) => before.then(() => this.#make(key, original)),
      this.#preparing,
    );
    return this.#preparing;
  }

  remove(key: number): void {
    this.#become(this.attached.filter((each) => each.key !== key));
  }

  clear(): void {
    this.#become([]);
  }

  async #make(key: number, original: File): Promise<void> {
    const isWanted = (): boolean => this.attached.some((each) => each.key === key);
    if (!isWanted()) return;
    const prepared = await this.#prepare(original);
    if (!isWanted()) return;
    if (prepared.ok) {
      const { file } = prepared;
      const made = this.attached.map((each) => (each.key === key ? { ...each, file } : each));
      this.#become(made, this.refused);
    } else {
      const { reason } = prepared;
      const left = this.attached.filter((each) => each.key !== key);
      this.#become(left, [...this.refused, { name: original.name, reason }]);
    }
  }

  #become(attached: readonly Attached[], refused: readonly Refused[] = []): void {
    this.attached = attached;
    this.refused = refused;
    this.#changed();
  }
}

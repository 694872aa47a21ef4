import type { Issue } from '@redress/rules';
import type { ReactiveControllerHost } from 'lit';

/** Correcting the guess: whether the list is open, and where the focus goes when what had it is gone. */
export class IssueChoice {
  readonly #host: ReactiveControllerHost;
  readonly #change: (issue: Issue | undefined) => void;
  readonly #focus: (id: 'issue' | 'correct') => void;

  /** Whether the list of issues is open. */
  choosing = false;

  constructor(
    host: ReactiveControllerHost,
    change: (issue: Issue | undefined) => void,
    focus: (id: 'issue' | 'correct') => void,
  ) {
    this.#host = host;
    this.#change = change;
    this.#focus = focus;
  }

  readonly open = (): void => {
    this.choosing = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus('issue'));
  };

  /** One tap answers. */
  readonly answer = (issue: Issue): void => {
    this.choosing = false;
    this.#change(issue);
    // The button that had the focus is gone.
    void this.#host.updateComplete.then(() => this.#focus('correct'));
  };

  /** The list stays once it is used: arrow keys choose at every step. */
  readonly choose = (issue: Issue | undefined): void => {
    this.choosing = true;
    this.#change(issue);
  };
}

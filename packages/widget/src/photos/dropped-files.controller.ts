import type { ReactiveController, ReactiveElement } from 'lit';

/** Takes files; `path` says where they came, the innermost element first. */
type Take = (files: readonly File[], path: readonly EventTarget[]) => void;

/**
 * Takes files that are dropped or pasted anywhere in the shadow root (or page) that the host stands in: who aims at the host and
 * misses it would otherwise have the browser open the file instead of the page, and lose what was written.
 */
export class DroppedFilesController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #take: Take;
  #root: Node | undefined;

  /** Whether files are being dragged over it. */
  isOver = false;

  constructor(host: ReactiveElement, take: Take) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    for (const [type, listener] of this.#listeners) this.#root.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) this.#root?.removeEventListener(type, listener);
    this.#become(false);
  }

  readonly #dragged = (event: Event): void => {
    const { dataTransfer } = event as DragEvent;
    if (!dataTransfer?.types.includes('Files') || !this.#isShown) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
    this.#become(true);
  };

  readonly #left = ({ relatedTarget }: Event & { relatedTarget?: EventTarget | null }): void => {
    if (!(relatedTarget instanceof Node && this.#root?.contains(relatedTarget))) this.#become(false);
  };

  readonly #dropped = (event: Event): void => {
    this.#become(false);
    this.#offer(event, (event as DragEvent).dataTransfer);
  };

  readonly #pasted = (event: Event): void => {
    const { clipboardData } = event as ClipboardEvent;
    // A text that is copied with its picture is meant as text where text can be written.
    const isText = isTextField(event.composedPath()[0]) && clipboardData?.types.includes('text/plain');
    if (!isText) this.#offer(event, clipboardData);
  };

  readonly #listeners: readonly (readonly [type: string, listener: (event: Event) => void])[] = [
    ['dragover', this.#dragged],
    ['dragleave', this.#left],
    ['drop', this.#dropped],
    ['paste', this.#pasted],
  ];

  #offer(event: Event, from: DataTransfer | null): void {
    const files = [...(from?.files ?? [])];
    if (files.length === 0 || event.defaultPrevented || !this.#isShown) return;
    event.preventDefault();
    this.#take(files, event.composedPath());
  }

  /** A form that waits, hidden, behind its receipt takes nothing. */
  get #isShown(): boolean {
    return this.#host.getClientRects().length > 0;
  }

  #become(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}

const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'file');

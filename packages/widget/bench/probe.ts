/** A file of code or style that a page has loaded; times in milliseconds since the page was asked for. */
export interface Loaded {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** How the form was opened; times in milliseconds since the page was asked for. */
export interface Opened {
  readonly clickedAt: number;
  readonly editableAt: number;
  /** Whether one can write without another click. */
  readonly isFocused: boolean;
}

/** What a page tells of itself. */
export interface Probe {
  /** Presses the button as soon as it can be seen; answers when there is a field to write in. */
  open(): Promise<Opened>;
  /** Resolves when the button can be seen. */
  ready(): Promise<void>;
  /** Puts the cursor into the field. */
  focus(): void;
  written(): string;
  loaded(): readonly Loaded[];
  /** When the page had loaded. */
  loadAt(): number;
  /** Lengths of the tasks over 50 ms that began before the page had loaded. */
  longTasks(): readonly number[];
  /** Sum of the layout shifts so far, those at a click too. */
  shifted(): number;
}

declare global {
  var probe: Probe;
  /** With `isCold`, the form was opened at the first chance. */
  var opened: Promise<Opened> | undefined;
}

/**
 * Runs in the page before anything else does. The same rules for every product: a button or field counts when it can be seen and
 * used, whichever shadow root it is in, and is looked for at each frame.
 *
 * @param isCold clicks at the first frame that shows the button, and until the field is there no idle time is given to anybody
 */
export function installProbe({
  button,
  isCold,
}: {
  readonly button: string;
  readonly isCold: boolean;
}): void {
  const roots: (Document | ShadowRoot)[] = [document];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    return root;
  };

  const idle: IdleRequestCallback[] = [];
  const requestIdle = globalThis.requestIdleCallback.bind(globalThis);
  if (isCold) globalThis.requestIdleCallback = (callback) => idle.push(callback);

  const longTasks: PerformanceEntry[] = [];
  let shift = 0;
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const seen = (selector: string): HTMLElement | undefined => {
    for (const root of roots)
      for (const element of root.querySelectorAll<HTMLElement>(selector)) {
        const { width, height } = element.getBoundingClientRect();
        const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (isSeen && width > 0 && height > 0 && !element.closest('[inert]')) return element;
      }
    return undefined;
  };
  const whenSeen = (selector: string): Promise<HTMLElement> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = document.readyState === 'loading' ? undefined : seen(selector);
        if (found) resolve(found);
        else requestAnimationFrame(look);
      };
      look();
    });

  const field = 'textarea:enabled:read-write';
  let found: HTMLTextAreaElement | undefined;
  const open = async (): Promise<Opened> => {
    const pressed = await whenSeen(button);
    const clickedAt = performance.now();
    pressed.click();
    found = (await whenSeen(field)) as HTMLTextAreaElement;
    const editableAt = performance.now();
    const { activeElement } = found.getRootNode() as Document | ShadowRoot;
    const isFocused = activeElement === found;
    for (const callback of idle.splice(0)) requestIdle(callback);
    globalThis.requestIdleCallback = requestIdle;
    return { clickedAt, editableAt, isFocused };
  };

  globalThis.probe = {
    open,
    ready: async () => {
      await whenSeen(button);
    },
    focus: () => found?.focus(),
    written: () => found?.value ?? '',
    loaded: () =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .map(({ name, startTime, responseEnd }) => ({
          path: new URL(name).pathname,
          start: startTime,
          end: responseEnd,
        }))
        .filter(({ path }) => /\.(js|css)$/.test(path)),
    loadAt: () =>
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
    longTasks: () =>
      longTasks
        .filter(({ startTime }) => startTime < probe.loadAt())
        .map(({ duration }) => Math.round(duration)),
    shifted: () => shift,
  };
  if (isCold) globalThis.opened = open();
}

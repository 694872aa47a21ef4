/** Longest wait in milliseconds: a page that is not drawn has no frames. */
const patienceMs = 250;

/** Resolves when what has been rendered by now has been drawn: what is to be seen first goes before what can wait. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : patienceMs);
    // The task after a frame's callbacks comes when the frame is drawn.
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Loads something when what has been rendered is drawn: to ask for files, and to bring what is in them, takes time that the first field
 * needs.
 */
export const drawnFirst =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    afterPaint().then(load);

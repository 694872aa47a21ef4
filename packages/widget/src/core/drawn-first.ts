/** Longest wait in milliseconds: a page that is not drawn has no frames. */
const patienceMs = 250;

/** Resolves when what has been rendered by now has been drawn: what is to be seen first goes before what can wait. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : patienceMs);
    // The task after a frame's callbacks comes when the frame is drawn.
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Loads something at once, but brings it only when what has been rendered is drawn. */
export const drawnFirst =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    const [loaded] = await Promise.all([load(), afterPaint()]);
    return loaded;
  };

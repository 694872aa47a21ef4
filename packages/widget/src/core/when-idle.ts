/** Calls back when the page has loaded and the browser has nothing better to do. */
export function whenIdle(callback: () => void): void {
  // WebKit has no requestIdleCallback.
  const idle = (): unknown => globalThis.requestIdleCallback?.(callback) ?? setTimeout(callback, 1_000);
  if (document.readyState === 'complete') idle();
  else globalThis.addEventListener('load', idle, { once: true });
}

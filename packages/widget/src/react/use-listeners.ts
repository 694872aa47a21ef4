import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Listens to an element’s events for as long as it is on the page, with the listeners of the latest rendering.
 *
 * @param events prop → event
 */
export function useListeners(
  element: RefObject<HTMLElement | null>,
  events: Readonly<Record<string, string>>,
  props: Readonly<Record<string, unknown>>,
): void {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => {
    const from = element.current!;
    const until = new AbortController();
    for (const [prop, event] of Object.entries(events)) {
      const tell = (happened: Event): void => {
        const listener = latest.current[prop];
        if (typeof listener === 'function') Reflect.apply(listener, undefined, [happened]);
      };
      from.addEventListener(event, tell, { signal: until.signal });
    }
    return () => until.abort();
  }, [element, events]);
}

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Sets what has changed of an element’s properties, and nothing else: an element may have made itself what it was not given. */
export function useProperties(
  element: RefObject<HTMLElement | null>,
  names: readonly string[],
  props: Readonly<Record<string, unknown>>,
): void {
  const given = useRef<Record<string, unknown>>({});
  useLayoutEffect(() => {
    for (const name of names) {
      if (given.current[name] === props[name]) continue;
      given.current[name] = props[name];
      Reflect.set(element.current!, name, props[name]);
    }
  });
}

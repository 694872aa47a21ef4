import { tagOf } from './tag-prefix.ts';

/**
 * Registers an element, by the name that this copy gives it, unless that is taken: a second copy of this package on a page does no
 * harm. On a server, where pages are only put together, there may be nothing to register it with.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const tag = tagOf(name);
  const registry = globalThis.customElements;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}

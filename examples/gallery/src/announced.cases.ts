import { textOf } from '@redress/widget/testing';

/** What a screen reader says by itself while the page changes, in order. */
export interface Hearing {
  readonly said: readonly string[];
  stop(): void;
}

const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';

/**
 * Listens as screen readers do: a region says itself when something in it changes, but only if it was there before; only an alert
 * also says itself when it comes.
 */
export function hear(element: Element): Hearing {
  const said: string[] = [];
  const known = new Set<Element>();
  const observer = new MutationObserver((changes) => {
    const regions = changes.flatMap(({ target, addedNodes }) => [
      regionAround(target),
      ...[...addedNodes].flatMap((node) => (node instanceof Element ? regionsIn(node) : [])),
    ]);
    for (const region of new Set(regions)) {
      if (!region) continue;
      const text = textOf(region);
      const isHeard = known.has(region) || region.role === 'alert';
      if (isHeard && text !== '' && said.at(-1) !== text) said.push(text);
    }
    attend(element);
  });

  /** Shadow roots that came with a change are listened to from then on. */
  const attend = (at: Element): void => {
    for (const region of regionsIn(at)) known.add(region);
    for (const root of rootsIn(at))
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  attend(element);
  return { said, stop: () => observer.disconnect() };
}

function* rootsIn(element: Element): Generator<Node> {
  if (element.shadowRoot) yield element.shadowRoot;
  for (const child of (element.shadowRoot ?? element).children) yield* rootsIn(child);
}

function regionsIn(element: Element): Element[] {
  const inside = [...(element.shadowRoot ?? element).children].flatMap(regionsIn);
  return element.matches(live) ? [element, ...inside] : inside;
}

const regionAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(live) ?? null;

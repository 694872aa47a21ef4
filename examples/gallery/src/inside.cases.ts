/** All elements in an element, those in shadow roots included, that take part in what is seen. */
export function* inside(element: Element): Generator<HTMLElement> {
  for (const child of (element.shadowRoot ?? element).children) {
    if (!(child instanceof HTMLElement) || child instanceof HTMLStyleElement) continue;
    if (child.checkVisibility()) yield child;
    yield* inside(child);
  }
}

/** It is there for those who listen only. */
export const isVisuallyHidden = (element: Element): boolean => element.closest('.visually-hidden') !== null;

const interactive = 'button, a[href], input, select, textarea, summary';

/** All that can be reached: what lies behind a modal dialog cannot. */
const reachableIn = (element: Element): readonly HTMLElement[] => {
  const all = [...inside(element)];
  const modal = all.find((each) => each.matches('dialog:modal'));
  return modal ? [...inside(modal)] : all;
};

/** What a finger aims at: a label with a box or a file input in it is one target with it. */
export function controlsIn(element: Element): readonly HTMLElement[] {
  const targets = reachableIn(element)
    .filter((each) => each.matches(interactive))
    .map((each) => each.closest('label') ?? each);
  return [...new Set(targets)];
}

/** What the keyboard reaches. */
export const focusableIn = (element: Element): readonly HTMLElement[] =>
  reachableIn(element).filter((each) => each.matches(interactive) && each.tabIndex >= 0);

/** How a failure names an element. */
export function nameOf(element: Element): string {
  const text =
    element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  const id = element.id && `#${element.id}`;
  const classes = [...element.classList].map((each) => `.${each}`).join('');
  return `<${element.localName}${id}${classes}> ${text}`.trim();
}

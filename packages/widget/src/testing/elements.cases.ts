import type { LitElement } from 'lit';

/** An element inside shadow roots: each selector is looked up in the shadow root of what the one before it found. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as with querySelector, only the caller knows
export function within<T extends Element = HTMLElement>(host: Element, ...path: string[]): T {
  const found = maybeWithin(host, ...path);
  if (!found) throw new Error(`nothing matches ${path.join(' » ')}`);
  return found as Element as T;
}

export function maybeWithin(host: Element, ...path: string[]): HTMLElement | null {
  let at: Element | null = host;
  for (const selector of path) at = at?.shadowRoot?.querySelector(selector) ?? null;
  return at as HTMLElement | null;
}

/** What an element and the shadow roots in it say, without what is hidden. */
export function textOf(element: Element): string {
  const say = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element || node instanceof ShadowRoot) || node instanceof HTMLStyleElement)
      return '';
    if (node instanceof HTMLElement && node.hidden) return '';
    const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    return [...root.childNodes].map(say).join(' ');
  };
  return say(element)
    .replace(/\s+/g, ' ')
    .replace(/ ([:.,)])|(\() /g, '$1$2')
    .trim();
}

/** Frames without anything left to render after which an element counts as settled. */
const quietFrames = 4;

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Waits until an element and those it renders have rendered, texts of other languages loaded included. */
export async function settled(element: Element): Promise<void> {
  for (let quiet = 0; quiet < quietFrames; quiet++) {
    const elements = litElementsIn(element);
    if (elements.some(({ isUpdatePending }) => isUpdatePending)) quiet = 0;
    // What is loaded later belongs to it: an element is complete when that is there, too.
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    await nextFrame();
  }
}

function litElementsIn(element: Element): LitElement[] {
  const inside = [...(element.shadowRoot ?? element).children].flatMap(litElementsIn);
  return 'isUpdatePending' in element ? [element as LitElement, ...inside] : inside;
}

/** Enters a text as a person does. */
export async function type(field: Element, text: string): Promise<void> {
  const input = field as HTMLInputElement | HTMLTextAreaElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await nextFrame();
}

/** Chooses an option as a person does. */
export async function choose(field: Element, value: string): Promise<void> {
  const select = field as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await nextFrame();
}

/** The element that has the focus, inside whichever shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** A picture that a camera could have made. */
export async function picture(
  name: string,
  { width = 40, height = 30, type: mediaType = 'image/jpeg' } = {},
): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  context?.fillRect(0, 0, width / 2, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mediaType));
  return new File([blob!], name, { type: mediaType });
}

import { controlsIn, inside, isVisuallyHidden, nameOf } from './inside.cases.ts';

/** What is cut off, and controls that lie over each other; nothing if all is well. */
export const faultsOfLayout = (element: Element): string =>
  [...cutOff(element), ...overlaps(element)].join('\n');

/** Rounding of the browser, in pixels. */
const tolerance = 1;

const isField = (element: Element): boolean => element.matches('input, textarea, select');
const isShortened = (style: CSSStyleDeclaration): boolean =>
  style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis';

/** What is wider than the room it has, or cut off. Texts that are shortened on purpose are not meant. */
export function cutOff(element: Element): readonly string[] {
  const page = document.documentElement;
  const faults: string[] = [];
  if (page.scrollWidth > page.clientWidth)
    faults.push(`the page scrolls sideways, to ${page.scrollWidth} px`);
  for (const each of inside(element)) {
    if (isVisuallyHidden(each)) continue;
    const style = getComputedStyle(each);
    if (isShortened(style)) continue;
    const { left, right, width, height } = each.getBoundingClientRect();
    if (width > 0 && (left < -tolerance || right > page.clientWidth + tolerance))
      faults.push(`${nameOf(each)} sticks out of the page`);
    if (each.matches('select') && textWidth(each, style) > roomIn(each, style))
      faults.push(`what is chosen in ${nameOf(each)} cannot be read`);
    if (isField(each) || style.display === 'inline' || width * height === 0) continue;
    if (each.scrollWidth > each.clientWidth + tolerance)
      faults.push(`${nameOf(each)} is too wide for its room`);
    if (style.overflowY === 'hidden' && each.scrollHeight > each.clientHeight + tolerance)
      faults.push(`${nameOf(each)} is cut off below`);
  }
  return faults;
}

const paint = document.createElement('canvas').getContext('2d')!;

function textWidth(select: HTMLSelectElement, style: CSSStyleDeclaration): number {
  paint.font = style.font;
  paint.letterSpacing = style.letterSpacing;
  return paint.measureText(select.selectedOptions[0]?.label ?? '').width;
}

/** Without the arrow. */
const roomIn = (select: Element, style: CSSStyleDeclaration): number =>
  select.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - 16;

/** Longer than what a line must hold at any width: addresses, keys, names of files. */
const longestWord = 14;

/** Words in letters, not characters, that a line ends in the midst of. */
export function brokenWords(element: Element): readonly string[] {
  const range = document.createRange();
  return [...inside(element)].flatMap((each) =>
    [...each.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || isVisuallyHidden(each) || each.matches('option, textarea, q')) return [];
      const words = [...node.data.matchAll(/\p{Script=Latin}+/gu)];
      return words
        .filter(([word]) => word.length <= longestWord)
        .filter(({ 0: word, index }) => {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        })
        .map(([word]) => `“${word}” is broken in ${nameOf(each)}`);
    }),
  );
}

/** Controls that lie over each other. */
export function overlaps(element: Element): readonly string[] {
  const boxes = controlsIn(element).map((control) => ({ control, box: seenBox(control) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => !one.control.contains(other.control) && meet(one.box, other.box))
      .map((other) => `${nameOf(one.control)} lies over ${nameOf(other.control)}`),
  );
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Without what has been scrolled out of sight. */
function seenBox(element: Element): Box {
  let seen: Box = element.getBoundingClientRect();
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    seen = {
      left: Math.max(seen.left, left),
      right: Math.min(seen.right, right),
      top: Math.max(seen.top, top),
      bottom: Math.min(seen.bottom, bottom),
    };
  }
  return seen;
}

/** As it is rendered: out of shadow roots, too. */
const parentOf = ({ parentNode, parentElement }: Element): Element | null =>
  parentNode instanceof ShadowRoot ? parentNode.host : parentElement;

const meet = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;

/** Controls that something else covers, once they have been scrolled to. */
export function covered(element: Element): readonly string[] {
  return controlsIn(element)
    .filter((control) => !isVisuallyHidden(control))
    .filter((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const hit = deepest(left + width / 2, top + height / 2);
      return !hit || !(control.contains(hit) || hit.contains(control));
    })
    .map(nameOf);
}

function deepest(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (let next = at; next; next = next.shadowRoot?.elementFromPoint(x, y) ?? null) {
    if (next === at && next !== document.elementFromPoint(x, y)) break;
    at = next;
  }
  return at;
}

/** Controls that stand in one row, as pairs, the one that is further left first. */
export function rows(element: Element): readonly (readonly [left: number, right: number])[] {
  const boxes = controlsIn(element).map((control) => control.getBoundingClientRect());
  return boxes.flatMap((a, i) =>
    boxes.flatMap((b, j) => {
      const sameRow = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8;
      return sameRow && a.right <= b.left + tolerance ? [[i, j] as const] : [];
    }),
  );
}

import { focusableIn, isVisuallyHidden, nameOf } from './inside.cases.ts';

/** Controls of which one does not see that they have the focus, though the keyboard brought it there. */
export function withoutFocusRing(element: Element): readonly string[] {
  return focusableIn(element)
    .filter((control) => {
      control.focus();
      return !ringOf(control);
    })
    .map(nameOf);
}

/** What is hidden from sight, or lies under its label, lets that show it. */
const ringOf = (control: HTMLElement): boolean => {
  const around = control.closest('label') ?? control.parentElement;
  const own = hasRing(control) && !isVisuallyHidden(control) && getComputedStyle(control).opacity !== '0';
  return own || (around !== null && hasRing(around));
};

const hasRing = (element: Element): boolean => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
};

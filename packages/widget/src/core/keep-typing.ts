const types = ['keydown', 'keypress', 'keyup'] as const;
const withoutText = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/**
 * Keeps what is typed in a text field from the page around: there the event would seem to come from an element that is no field, and a page
 * with shortcuts would take a letter for one. Tab, the function keys and what is pressed together with Ctrl, Alt or Meta go on; so does
 * Escape, unless a dialog of ours is open, which it closes.
 *
 * @param root whose keys are looked at
 */
export function keepTyping(root: EventTarget): void {
  for (const type of types) root.addEventListener(type, keep);
}

const keep = (event: Event): void => {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const [origin] = event.composedPath();
  const closes = key === 'Escape' && event.composedPath().some(isModal);
  const isCommand =
    /^(Tab|Escape|F\d+)$/.test(key) ||
    // AltGr is both of them, and writes.
    ((ctrlKey || altKey || metaKey) && !(event as KeyboardEvent).getModifierState('AltGraph'));
  if (closes || (!isCommand && takesText(origin))) event.stopPropagation();
};

const isModal = (target: EventTarget): boolean => target instanceof HTMLDialogElement && target.open;

const takesText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !withoutText.includes(target.type));

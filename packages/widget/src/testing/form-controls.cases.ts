import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { settled } from './elements.cases.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Narrow phones, and 1280 px at a zoom of 400 %. */
const narrow = { width: 320, height: 640 };
/** CSS pixels that a finger hits (WCAG 2.2 asks for 24; phones' makers for 44). */
const finger = 44;
/** Below this, phones zoom in when a field gets the focus. */
const readable = 16;

/** What can be filled in, in an element and the shadow roots in it, and can be seen. */
export function controlsIn(root: Element | ShadowRoot): readonly Control[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches('input, select, textarea') && isShown(each) ? [each as Control] : []),
    ...(each.shadowRoot ? controlsIn(each.shadowRoot) : []),
  ]);
}

const isShown = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest('[inert]') &&
  !(element as HTMLInputElement).readOnly;

/** What is hit to reach a control: boxes to tick and files are hidden behind their label. */
const targetOf = (control: Control): Element => {
  const hidden = /^(checkbox|radio|file)$/.test(control.type);
  return (hidden ? control.closest('label') : null) ?? control;
};

const nameOf = (control: Control): string => {
  const labels = [...(control.labels ?? [])].map(({ textContent }) => textContent.trim()).join(' ');
  return control.getAttribute('aria-label') ?? labels;
};

/** A control as a person who mends it would call it. */
const said = (control: Control): string => control.id || control.name || nameOf(control) || control.outerHTML;

const byId = (control: Control, ids: string | null): readonly Element[] =>
  (ids ?? '').split(/\s+/).flatMap((id) => {
    const found = id && (control.getRootNode() as ShadowRoot).querySelector(`#${CSS.escape(id)}`);
    return found ? [found] : [];
  });

/** Laws that every control of every form holds; each names those that break it. */
const laws: Readonly<Record<string, (control: Control) => boolean>> = {
  'has a name': (control) => nameOf(control) !== '',
  'is named by what stands beside it, not by a placeholder': (control) =>
    control.getAttribute('placeholder') === null,
  'can be hit by a finger': (control) => {
    const { height, width } = targetOf(control).getBoundingClientRect();
    return height >= finger && width >= finger;
  },
  'is written in letters that phones need not enlarge': (control) =>
    /^(checkbox|radio|file)$/.test(control.type) ||
    parseFloat(getComputedStyle(control).fontSize) >= readable,
  'stays within a narrow screen': (control) => {
    const { left, right } = targetOf(control).getBoundingClientRect();
    return left >= 0 && right <= narrow.width;
  },
  'takes no more than the contract does': (control) =>
    !(control instanceof HTMLInputElement) ||
    /^(checkbox|radio|file|date|datetime-local|number)$/.test(control.type) ||
    (control.maxLength > 0 && control.maxLength <= 500),
  'can be reached by keyboard': (control) => control.tabIndex >= 0 && !control.disabled,
  'says what is wrong with it where it stands': (control) =>
    control.getAttribute('aria-invalid') !== 'true' ||
    byId(control, control.getAttribute('aria-describedby')).some(
      (each) => each.matches('.error') && each.textContent.trim() !== '',
    ),
  'has an id of its own where it has one': (control) =>
    control.id === '' ||
    (control.getRootNode() as ShadowRoot).querySelectorAll(`#${CSS.escape(control.id)}`).length === 1,
};

/**
 * The contract of all form controls, held against those that an element shows.
 *
 * @param make renders it in a language, in the state in which the controls are there
 * @param least so many controls there are at least: what shows none cannot pass
 */
export function itsControlsHold(
  title: string,
  least: number,
  make: (locale: string) => Promise<Element>,
  locales: readonly string[] = ['en', 'id'],
): void {
  describe(`the controls of ${title}`, () => {
    for (const locale of locales) {
      it(`hold to the contract of all form controls, in ${locale}`, async () => {
        await setViewport(narrow);
        const element = await make(locale);
        await settled(element);
        const controls = controlsIn(element.shadowRoot ?? element);
        assert.isAtLeast(controls.length, least, 'controls shown');
        const broken = Object.entries(laws).flatMap(([law, holds]) =>
          controls.filter((control) => !holds(control)).map((control) => `“${said(control)}” breaks: ${law}`),
        );
        assert.deepEqual(broken, []);
      });
    }

    it('keep what was entered when the language changes', async () => {
      const element = (await make('en')) as Element & { locale?: string };
      const texts = controlsIn(element.shadowRoot ?? element).filter(
        (each): each is HTMLInputElement | HTMLTextAreaElement => /^(text|textarea)$/.test(each.type),
      );
      for (const each of texts)
        enter(each, `as ${each.id}`.slice(0, each.maxLength > 0 ? each.maxLength : 20));
      const before = texts.map(({ value }) => value);
      element.locale = 'zh-Hant';
      await settled(element);
      assert.deepEqual(
        texts.map(({ value }) => value),
        before,
      );
      assert.isTrue(texts.every(({ isConnected }) => isConnected));
    });
  });
}

function enter(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

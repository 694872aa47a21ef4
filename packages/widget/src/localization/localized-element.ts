import { LitElement, type CSSResultGroup, type CSSResultOrNative, type PropertyDeclarations } from 'lit';
import { keepTyping } from '../core/keep-typing.ts';
import { creationScope } from '../core/prefixed-templates.ts';
import { inOwnSize, takeReadersSize } from '../styles/own-size.ts';
import type { LanguageController } from './language.controller.ts';
import type { PortalLocale } from './portal-locale.ts';

// With an element come the types of its events.
export type { EventDetails } from '../core/emit.ts';

/**
 * What all components share: a language, a colour scheme, and the design tokens, which a page sets anywhere above the
 * element.
 *
 * @cssproperty --redress-accent - The accent colour: buttons, links, the focus.
 * @cssproperty --redress-on-accent - What is written on the accent colour.
 * @cssproperty --redress-surface - The ground.
 * @cssproperty --redress-raised - The ground of what stands out from it.
 * @cssproperty --redress-text - The colour of text.
 * @cssproperty --redress-muted - The colour of text that matters less.
 * @cssproperty --redress-line - The colour of lines that divide.
 * @cssproperty --redress-field-line - The colour of the lines around fields.
 * @cssproperty --redress-danger - The colour of errors, and of what is urgent or late.
 * @cssproperty --redress-warning - The colour of what needs attention.
 * @cssproperty --redress-success - The colour of what went well.
 * @cssproperty --redress-radius - How round corners are.
 * @cssproperty --redress-font - The font family.
 */
export abstract class LocalizedElement<T extends object> extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
    locales: { attribute: false },
    theme: { reflect: true },
  };

  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  declare locale: string | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  declare locales: readonly PortalLocale[] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  declare theme: 'light' | 'dark' | 'inherit' | undefined;

  protected abstract readonly localization: LanguageController<T>;

  protected get texts(): T {
    return this.localization.texts;
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles).map((each) => ('cssText' in each ? inOwnSize(each) : each));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const scope = creationScope();
    if (scope) this.renderOptions.creationScope = scope;
    const root = super.createRenderRoot();
    keepTyping(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    // What stands inside another element of ours has the size from there.
    if (!(root instanceof ShadowRoot && root.host instanceof LocalizedElement)) takeReadersSize(this);
  }

  /** Nothing is rendered in a language that is about to change. */
  protected override async scheduleUpdate(): Promise<void> {
    for (let loading = this.localization.prepare(); loading; loading = this.localization.prepare())
      await loading;
    await super.scheduleUpdate();
  }
}

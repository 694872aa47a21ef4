import { LitElement, type PropertyDeclarations } from 'lit';
import type { LocaleController } from './locale.controller.ts';
import type { Messages } from './messages/en.ts';

/** What all components share: a language and a colour scheme of their own. */
export abstract class LocalizedElement<T extends Pick<Messages, 'time'>> extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
    theme: { reflect: true },
  };

  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  declare locale: string | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  declare theme: 'light' | 'dark' | 'inherit' | undefined;

  protected abstract readonly localization: LocaleController<T>;

  protected get texts(): T {
    return this.localization.texts;
  }

  /** Nothing is rendered in a language that is about to change. */
  protected override async scheduleUpdate(): Promise<void> {
    for (let loading = this.localization.prepare(); loading; loading = this.localization.prepare())
      await loading;
    await super.scheduleUpdate();
  }
}

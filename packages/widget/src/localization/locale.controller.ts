import { Formats } from './formats.ts';
import { LanguageController } from './language.controller.ts';
import type { Messages } from './messages/en.ts';

/** Gives one element its texts, and dates, times and amounts in its language. */
export class LocaleController<T extends Pick<Messages, 'time'>> extends LanguageController<T> {
  #formats: Formats | undefined;
  #madeFor: LanguageController<T>['tags'] | undefined;

  get formats(): Formats {
    if (!this.#formats || this.#madeFor !== this.tags) {
      this.#madeFor = this.tags;
      this.#formats = new Formats(this.tags, this.texts.time);
    }
    return this.#formats;
  }
}

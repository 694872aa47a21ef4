import { html, type PropertyValues, type TemplateResult } from 'lit';
import { PortalElement } from '../core/portal-element.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { matchLocale, type Locale } from '../localization/locale.ts';
import { locales } from '../localization/locales.ts';
import { posterTexts } from '../localization/poster.table.ts';
import { printAlone } from '../receipt/print-alone.ts';
import { shared } from '../styles/shared.styles.ts';
import { reportLink } from '../widget/report-link.ts';
import { firstAnswer } from './first-answer.ts';
import { posterStyles } from './poster.styles.ts';
import { renderPoster, type Poster } from './poster.template.ts';
import { sheetStyles } from './sheet.styles.ts';

/** Why there is nothing to print. */
type Fault = { readonly missing: 'page' } | { readonly unknown: string };

/**
 * A poster for the wall of a warehouse, to be printed on A4: an electronic suggestion box (WF-4.1.3). Its code leads to a page with
 * `<redress-widget>`, where the form opens by itself, for the site where the poster hangs. What is promised on it is what the portal's policy
 * promises on the day it is printed. What comes by it is on record as `via: 'poster'`.
 *
 * @csspart print - The button that prints.
 * @csspart preview - The sheet, as it will be printed.
 */
export class RedressPoster extends PortalElement {
  static override styles = [...shared, sheetStyles, posterStyles];
  static override properties = {
    branch: {},
    waybillPrefix: { attribute: 'waybill-prefix' },
    page: {},
    languages: {},
    telephone: {},
    clock: { attribute: false },
    loaded: { state: true },
  };

  /** Code of the site where it will hang, one of those the portal names. Without it, it is the portal's own. */
  declare branch: string | undefined;
  /** How the numbers of waybills begin there, such as `HL-`: it stands in the form, to be gone on with. */
  declare waybillPrefix: string | undefined;
  /** Address of the page with `<redress-widget>` that the code leads to; may be relative to this page. */
  declare page: string | undefined;
  /** Its languages, as BCP 47 tags with blanks between them, such as `id en`; all of ours unless given. */
  declare languages: string | undefined;
  /** The hotline's number, if there is one. */
  declare telephone: string | undefined;
  /** The day on which it is printed, in epoch milliseconds. @internal */
  declare clock: () => number;
  /** Whether the portal's own profile is there. */
  declare private loaded: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);

  constructor() {
    super();
    this.clock = () => Date.now();
    this.loaded = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client } = this;
    if (!changed.has('client')) return;
    this.loaded = false;
    void client?.loadProfile().then(() => {
      if (client === this.client) this.loaded = true;
    });
  }

  protected override render(): TemplateResult {
    if (!this.client || !this.loaded) return this.renderWaiting();
    const { tag, direction } = this.localization;
    const texts = posterTexts[matchLocale(tag) ?? 'en'];
    const poster = this.#poster;
    return html`
      <div class="page" lang=${tag} dir=${direction}>
        ${
          'missing' in poster
            ? html`<p class="notice bad" role="alert">${texts.unfinished}</p>`
            : 'unknown' in poster
              ? html`<p class="notice bad" role="alert">${texts.unknownSite(poster.unknown)}</p>`
              : html`
                  <button type="button" class="primary" part="print" @click=${() => this.#print(poster)}>
                    ${texts.print}
                  </button>
                  <div class="preview" part="preview">${renderPoster(poster)}</div>
                `
        }
      </div>
    `;
  }

  get #poster(): Poster | Fault {
    const { page, waybillPrefix, telephone, branch } = this;
    const { name, branch: own, settings, policy } = this.client!.profile();
    const code = branch ?? own;
    const site = settings?.branches?.find((each) => each.code === code)?.name;
    if (!page) return { missing: 'page' };
    if (site === undefined && branch !== undefined && branch !== own) return { unknown: branch };
    const { host, pathname, search } = new URL(page, document.baseURI);
    const languages = this.#languages;
    return {
      company: name,
      site: site ?? '',
      languages,
      link: reportLink(page, { branch: code, waybillPrefix }, document.baseURI),
      address: `${host}${pathname === '/' ? '' : pathname}${search}`,
      telephone,
      answer: firstAnswer(policy, this.clock()),
      misconduct: policy.kinds.misconduct?.confidential === true,
      qr: posterTexts[languages[0] ?? 'en'].qr(site ?? name),
    };
  }

  get #languages(): readonly Locale[] {
    const wanted = (this.languages ?? '').split(/\s+/).flatMap((tag) => matchLocale(tag) ?? []);
    return wanted.length > 0 ? [...new Set(wanted)] : locales;
  }

  #print(poster: Poster): void {
    printAlone({
      content: renderPoster(poster),
      styles: sheetStyles.cssText,
      lang: poster.languages[0] ?? 'en',
      dir: 'ltr',
      page: 'size: A4; margin: 0;',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-poster': RedressPoster;
  }
}

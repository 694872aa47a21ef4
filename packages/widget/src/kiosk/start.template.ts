import type { PublicPolicy } from '@redress/rules';
import { html, type TemplateResult } from 'lit';
import { languageNames } from '../localization/language-names.table.ts';
import { matchLocale, type Locale } from '../localization/locale.ts';
import { locales } from '../localization/locales.ts';
import type { KioskTexts } from '../localization/messages/en.kiosk.ts';
import { doorsOf, type Door } from './doors.table.ts';

/** What one has come for: the largest things on the screen. */
export const renderDoors = (
  policy: PublicPolicy,
  texts: KioskTexts,
  open: (door: Door) => void,
): TemplateResult => html`
  <div class="doors" part="doors">
    ${doorsOf(policy).map(
      (door) => html`
        <button type="button" class="door" data-door=${door.name} @click=${() => open(door)}>
          <strong>${texts.doors[door.name].label}</strong>
          <span>${texts.doors[door.name].hint}</span>
        </button>
      `,
    )}
  </div>
`;

/** The languages, each by its own name. */
export const renderLanguages = (
  tag: string,
  texts: KioskTexts,
  choose: (locale: Locale) => void,
): TemplateResult => html`
  <div class="languages" role="group" aria-label=${texts.language} part="languages">
    ${locales.map(
      (locale) => html`
        <button
          type="button"
          lang=${locale}
          aria-pressed=${matchLocale(tag) === locale}
          @click=${() => choose(locale)}
        >
          ${languageNames[locale]}
        </button>
      `,
    )}
  </div>
`;

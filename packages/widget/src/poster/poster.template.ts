import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../localization/locale.ts';
import type { PosterTexts } from '../localization/messages/en.poster.ts';
import { posterTexts } from '../localization/poster.table.ts';
import { renderQrCode } from '../receipt/qr-code.template.ts';
import type { FirstAnswer } from './first-answer.ts';

/** What a poster says. */
export interface Poster {
  readonly company: string;
  readonly site: string;
  /** The first one is the largest. */
  readonly languages: readonly Locale[];
  /** What the code says. */
  readonly link: string;
  /** What can be typed by whoever has no camera. */
  readonly address: string;
  readonly telephone?: string | undefined;
  readonly answer: FirstAnswer;
  /** Whether misconduct can be reported in confidence or without a name (WF-6.1.3). */
  readonly misconduct: boolean;
  /** What the code is, for those who only listen to the page. */
  readonly qr: string;
}

/** A sheet of A4 for the wall: the electronic suggestion box (WF-4.1.3). */
export const renderPoster = (poster: Poster): TemplateResult => html`
  <article class="poster" data-languages=${poster.languages.length}>
    <header>
      <p class="company">${poster.company}</p>
      <p class="site">${poster.site}</p>
    </header>
    <div class="code">${renderQrCode(poster.link, poster.qr)}</div>
    <div class="words">${poster.languages.map((locale) => renderWords(poster, locale))}</div>
  </article>
`;

function renderWords({ answer, misconduct, address, telephone }: Poster, locale: Locale): TemplateResult {
  const texts = posterTexts[locale];
  return html`
    <section lang=${locale}>
      <h2>${texts.lead}</h2>
      <p>${texts.scan}</p>
      ${renderAnswer(answer, texts)} ${misconduct ? html`<p>${texts.misconduct}</p>` : nothing}
      <p class="address">${texts.noCamera(address)}</p>
      ${telephone ? html`<p>${texts.call(telephone)}</p>` : nothing}
    </section>
  `;
}

const renderAnswer = (answer: FirstAnswer, { first, lengths }: PosterTexts): TemplateResult[] =>
  (['urgent', 'other'] as const).flatMap((which) => {
    const length = answer[which];
    return length ? [html`<p class="answer">${first[which](lengths[length.unit](length.amount))}</p>`] : [];
  });

import { render, type TemplateResult } from 'lit';

/**
 * While this is adopted by the page, paper shows nothing but the sheet; a portal whose page does not scroll by itself
 * would cut it.
 */
const pageStyles = (page: string): string => `
  [data-redress-sheet] { display: none; }
  @page { ${page} }
  @media print {
    :root, body {
      display: block !important;
      position: static !important;
      inline-size: auto !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: #fff !important;
      color-scheme: light !important;
      transform: none !important;
    }
    body > :not([data-redress-sheet]) { display: none !important; }
    [data-redress-sheet] { all: initial; display: block !important; color-scheme: light; }
  }
`;

/** What is printed, and in which language. */
export interface Sheet {
  readonly content: TemplateResult;
  readonly styles: string;
  readonly lang: string;
  readonly dir: string;
  /** Size and margins of the paper, as `@page` takes them; the size is left to the printer unless it is said. */
  readonly page?: string;
}

/**
 * Prints a sheet of its own instead of the page around it. Built by the DOM alone, so that the strictest content security policy has nothing
 * to say against it; and in the page itself, because telephones print that and never a frame in it.
 *
 * @param print asks the browser to print what the page shows
 */
export function printAlone(
  { content, styles, lang, dir, page = 'margin: 8mm;' }: Sheet,
  print: () => void = () => globalThis.print(),
): void {
  const sheet = document.createElement('div');
  sheet.dataset['redressSheet'] = '';
  sheet.lang = lang;
  sheet.dir = dir;
  const root = sheet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [constructed(styles)];
  render(content, root);
  const forPage = constructed(pageStyles(page));
  const remove = (): void => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== forPage);
    globalThis.removeEventListener('afterprint', remove);
  };
  document.body.append(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, forPage];
  globalThis.addEventListener('afterprint', remove);
  try {
    print();
  } catch (error) {
    remove();
    throw error;
  }
}

function constructed(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

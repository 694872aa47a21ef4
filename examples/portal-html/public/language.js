import { zhHans } from './zh-hans.js';

const key = 'harbour-line:language';
/** English texts of the page by the elements that say them. */
const originals = new Map();

/** A text in the page's language. */
export const translate = (english) => (isChinese() && zhHans[english]) || english;

/** Says an English text in an element, in whichever language the page has. */
export function say(element, english) {
  originals.set(element, english);
  element.textContent = translate(english);
}

/** Gives the page the language that was chosen or that the browser prefers, and its switch something to do. */
export function startLanguage() {
  originals.set(document.querySelector('title'), document.title);
  for (const element of document.querySelectorAll('[data-text]'))
    originals.set(element, element.textContent.trim().replace(/\s+/g, ' '));
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      remember(button.dataset.language);
      use(button.dataset.language);
    });
  }
  use(remembered() ?? (navigator.language.startsWith('zh') ? 'zh-Hans' : 'en'));
}

/** The widget needs no more than this: it follows the `lang` around it. */
function use(language) {
  document.documentElement.lang = language;
  for (const [element, english] of originals) element.textContent = translate(english);
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
}

const isChinese = () => document.documentElement.lang === 'zh-Hans';

function remembered() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(language) {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Without storage the choice holds for this page.
  }
}

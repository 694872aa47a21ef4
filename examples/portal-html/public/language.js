import { id } from './id.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

const key = 'harbour-line:language';
/** The page's words in the languages it can have besides its own, English. */
const words = { id, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
/** English texts of the page by the elements that say them. */
const originals = new Map();

/** A text in the page's language. */
export const translate = (english) => words[document.documentElement.lang]?.[english] ?? english;

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
  const choice = document.querySelector('#language');
  choice.addEventListener('change', () => {
    remember(choice.value);
    use(choice.value);
  });
  use(remembered() ?? preferred(navigator.language));
}

function preferred(tag) {
  if (/^zh\b/.test(tag)) return /-(Hant|TW|HK|MO)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return /^id\b/.test(tag) ? 'id' : 'en';
}

/** The widget needs no more than this: it follows the `lang` around it. */
function use(language) {
  document.documentElement.lang = language;
  for (const [element, english] of originals) element.textContent = translate(english);
  document.querySelector('#language').value = language;
}

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

import { languages } from '@redress/rules';
import { directions, elementNames, themes, widths, writeSettings, type Settings } from './settings.ts';
import { stories } from './stories.table.ts';
import { elementOf } from './story.ts';

const languageNames = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', id: 'Bahasa Indonesia' };

/** The page with all stories, each in a frame of its own: so wide screens can show what narrow ones do. */
export function renderIndex(page: HTMLElement, settings: Settings): void {
  const { element } = settings;
  const chosen = stories.filter((story) => element === undefined || elementOf(story) === element);
  page.className = 'index';
  page.dataset['theme'] = settings.theme;
  page.append(
    make('header', {}, make('h1', {}, 'Gallery'), renderChoices(settings)),
    make('main', {}, ...chosen.map(({ name }) => renderFrame(name, settings))),
  );
}

function renderChoices(settings: Settings): HTMLElement {
  const select = (name: keyof Settings, label: string, choices: Readonly<Record<string, string>>) => {
    const options = Object.entries(choices).map(([value, text]) => {
      const option = make('option', { value }, text);
      option.selected = value === (settings[name] ?? '');
      return option;
    });
    return make('label', {}, label, make('select', { name }, ...options));
  };
  const plain = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value, value]));
  const form = make(
    'form',
    {},
    select('element', 'Element', { '': 'all', ...plain(elementNames) }),
    select('locale', 'Language', Object.fromEntries(languages.map((tag) => [tag, languageNames[tag]]))),
    select('theme', 'Theme', plain(themes)),
    select('dir', 'Direction', plain(directions)),
    select('width', 'Width', plain(widths)),
  );
  form.addEventListener('change', () => {
    const values = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
    location.search = writeSettings({ ...(values as unknown as Settings) });
  });
  return form;
}

function renderFrame(story: string, settings: Settings): HTMLElement {
  const src = writeSettings({ ...settings, story, element: undefined, width: 'wide' });
  const frame = make('iframe', { src, title: story, loading: 'lazy' });
  frame.dataset['width'] = settings.width;
  return make('section', { id: story }, make('h2', {}, make('a', { href: src }, story)), frame);
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

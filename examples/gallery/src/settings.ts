import { languages } from '@redress/rules';
import type { Look } from './mount.ts';
import { elements, type ElementName } from './story.ts';

export const themes = ['light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;
/** CSS pixels; `wide` is all the room there is. */
export const widths = ['320', '390', '768', 'wide'] as const;
export const elementNames = Object.keys(elements) as ElementName[];

/** What of the gallery is shown, and how. */
export interface Settings extends Look {
  readonly width: (typeof widths)[number];
  /** Only stories of this element. */
  readonly element: ElementName | undefined;
  /** Only this story, and nothing else on the page. */
  readonly story: string | undefined;
}

/** Reads the settings from the query of an address. What is absent, or is none of the choices, is as usual. */
export function readSettings(query: string): Settings {
  const params = new URLSearchParams(query);
  const one = <T extends string>(name: string, choices: readonly T[]): T | undefined =>
    choices.find((choice) => choice === params.get(name));
  return {
    locale: one('locale', languages) ?? 'en',
    theme: one('theme', themes) ?? 'light',
    dir: one('dir', directions) ?? 'ltr',
    width: one('width', widths) ?? 'wide',
    element: one('element', elementNames),
    story: params.get('story') ?? undefined,
  };
}

/** The address of what the settings show, as a query. */
export function writeSettings(settings: Settings): string {
  const set = Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // A slash needs no escape in a query, and links are read by people.
  return `?${new URLSearchParams(set).toString().replaceAll('%2F', '/')}`;
}

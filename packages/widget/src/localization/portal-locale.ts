import type { LauncherTexts } from '../widget/launcher.texts.ts';
import type { KioskMessages } from './kiosk.catalogue.ts';
import { matchLocale, type Locale, type Served } from './locale.ts';
import type { StaffMessages } from './staff.catalogue.ts';

/** Any part of a table of texts; what takes values and what is a list stays whole. */
export type Partly<T> = {
  readonly [K in keyof T]?: T[K] extends string | readonly unknown[] | ((...values: never[]) => unknown)
    ? T[K]
    : Partly<T[K]>;
};

/** Texts of a portal's own: those of the launcher, of what customers see, of a shared tablet, and of the desk. */
export type PortalTexts = Partly<StaffMessages & KioskMessages & { readonly launcher: LauncherTexts }>;

/** A language that a portal adds, or its changes of one that is there. */
export interface PortalLocale {
  /** BCP 47: `de` serves all who read German, `de-AT` goes before it for those in Austria. */
  readonly tag: string;
  /** Every text that differs from the base, or what loads them: `async () => (await import('./de.js')).de`. */
  readonly texts: PortalTexts | (() => Promise<PortalTexts>);
  /**
   * Whose texts stand in for what is missing.
   *
   * @default the texts of ours that serve the tag, else English
   */
  readonly base?: Locale | undefined;
}

/** What serves a language where a portal adds to ours; for `chooseLocale`. */
export const servedWith =
  (added: readonly PortalLocale[]) =>
  (tag: string): Served | undefined => {
    const ours = matchLocale(tag);
    const portal = matchPortalLocale(tag, added, ours === undefined);
    if (!portal) return ours && { locale: ours };
    return { locale: portal.base ?? matchLocale(portal.tag) ?? 'en', portal };
  };

/** What a portal's locale says. Rejects when that cannot be loaded. */
export async function loadPortalTexts(portal: PortalLocale | undefined): Promise<PortalTexts | undefined> {
  return typeof portal?.texts === 'function' ? portal.texts() : portal?.texts;
}

/** A table with a portal's texts in the place of ours. What is no text of the table, or of another kind, is passed over. */
export function withPortalTexts<T extends object>(ours: T, theirs: object | undefined): T {
  if (!theirs) return ours;
  return Object.fromEntries(
    Object.entries(ours).map(([key, text]: [string, unknown]) => [key, chosen(text, own(theirs, key))]),
  ) as T;
}

function chosen(ours: unknown, theirs: unknown): unknown {
  if (typeof theirs !== typeof ours || theirs === null || Array.isArray(theirs) !== Array.isArray(ours))
    return ours;
  return isTable(ours) && isTable(theirs) ? withPortalTexts(ours, theirs) : theirs;
}

const isTable = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value);

const own = (table: object, key: string): unknown =>
  Object.hasOwn(table, key) ? (table as Readonly<Record<string, unknown>>)[key] : undefined;

/** The locale of a list that serves a language tag. `ofAnyRegion`: one for another region is better than none. */
export function matchPortalLocale(
  tag: string,
  list: readonly PortalLocale[],
  ofAnyRegion: boolean,
): PortalLocale | undefined {
  const wish = parse(tag);
  if (!wish) return undefined;
  const { language, script, region: likely } = wish.maximize();
  const same = list.filter((each) => {
    const its = parse(each.tag)?.maximize();
    return its?.language === language && its.script === script;
  });
  const ofRegion = (region: string | undefined): PortalLocale | undefined =>
    same.find((each) => parse(each.tag)?.region === region);
  const fit = ofRegion(wish.region) ?? ofRegion(undefined) ?? ofRegion(likely);
  return fit ?? (ofAnyRegion ? same[0] : undefined);
}

/** A tag as `Intl` understands it; nothing when it is none. */
function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

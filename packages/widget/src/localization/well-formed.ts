/** A tag, when it is one. `Intl` throws at a tag like `en-`; a page that has a slip in it is no reason to show nothing. */
export function wellFormed(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0] && tag;
  } catch {
    return undefined;
  }
}

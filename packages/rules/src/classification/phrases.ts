/** Alternatives under a name: `{goods} lost` is `(box|carton|pallet) lost`. */
export type Groups = Readonly<Record<string, string>>;

/**
 * The phrases of a list as lexicons write it, with commas or line ends between them.
 *
 * @throws {RangeError} for a group that nobody wrote down
 */
export const listed = (list: string, groups: Groups = {}): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => expandPhrase(spellOut(phrase, groups)));

const spellOut = (phrase: string, groups: Groups): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const group = groups[name];
    if (group === undefined) throw new RangeError(`“${phrase}” names a group that there is not: ${name}`);
    return `(${group})`;
  });

/** Writes out the alternatives of a phrase: `lost (my|our) box` is two phrases. Groups do not nest; a lone bracket is itself. */
export function expandPhrase(phrase: string): readonly string[] {
  const open = phrase.indexOf('(');
  const close = phrase.indexOf(')', open);
  if (open < 0 || close < 0) return [phrase];
  const head = phrase.slice(0, open);
  const tails = expandPhrase(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => tails.map((tail) => head + choice + tail));
}

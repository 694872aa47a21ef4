/**
 * The text of a table by language that suits a reader best: in the very language, in one with the same script, in the same
 * language, or else the first there is.
 *
 * @param labels texts by BCP 47 tag; what is none is passed over
 * @param tag what the reader reads
 */
export function labelIn(labels: Readonly<Record<string, string>>, tag: string): string {
  const wanted = whole(tag);
  const known = Object.keys(labels).map((each) => ({ each, is: whole(each) }));
  const found =
    known.find(({ each }) => each === tag) ??
    known.find(({ is }) => is?.language === wanted?.language && is?.script === wanted?.script) ??
    known.find(({ is }) => is?.language === wanted?.language) ??
    known[0];
  return found ? labels[found.each]! : '';
}

/** A tag with all that it leaves to be understood: `zh-TW` is written in traditional characters. */
function whole(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

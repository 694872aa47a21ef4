import type { Written } from './contents.ts';

/** Characters of the description that a list shows. */
const excerptLength = 160;

/** The beginning of a text, by whole characters: a pair of surrogates is not cut in two. */
export function excerptOf({ text }: Written): string {
  const characters = Array.from(text);
  return characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : text;
}

/** Marks that are as wide as a character bring their own space. */
const fullWidth = /[。！？；：，、）」』]$|\p{Script=Han}”$/u;

/** What stands between a text and the sentence that follows it: a space, except where the language writes none. */
export const spaceAfter = (text: string): string => (fullWidth.test(text) ? '' : ' ');

/** Sentences one after the other; what is no text is left out. */
export const inARow = (sentences: readonly (string | false | undefined)[]): string =>
  sentences
    .filter((sentence) => typeof sentence === 'string')
    .reduce((said, sentence) => (said === '' ? sentence : said + spaceAfter(said) + sentence), '');

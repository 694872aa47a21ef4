/**
 * A list of phrases without what only people need, the line ends and blanks after its commas: 3 to 4 % of a lexicon, for the
 * compressor does not get rid of all of them.
 *
 * @param {string} list with commas or line ends between its items
 */
export const minifyList = (list) => list.trim().replaceAll(/\s*[,\n]\s*/g, ',');

/**
 * Minifies the lists of lexicons. Before the file is read as TypeScript; its lines are data that nobody steps through, so they
 * need no source map.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyLists() {
  return {
    name: 'minify-lists',
    transform(code, id) {
      if (!lexicon.test(id)) return null;
      return {
        code: code.replaceAll(list, (_, inner) => `\`${minifyList(inner)}\``),
        map: { mappings: '' },
      };
    },
  };
}

const lexicon = /[\\/]lexicons[\\/][\w-]+\.ts$/;
const list = /`([^`]*)`/g;

import MagicString from 'magic-string';

/** Chromium compiles a file that begins so as a whole, and while it arrives; other engines read a comment. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks chunks in which nearly everything runs as soon as they are there. Otherwise each function is compiled when it is first called,
 * and whoever has pressed a button waits for it.
 *
 * @param {readonly string[]} names of chunks
 * @returns {import('rollup').Plugin}
 */
export const compileHint = (names) => ({
  name: 'compile-hint',
  renderChunk: {
    // A minifier that came later would take it out.
    order: 'post',
    handler: (code, { name }) => {
      if (!names.includes(name)) return null;
      const hinted = new MagicString(code).prepend(hint);
      return { code: hinted.toString(), map: hinted.generateMap({ hires: true }) };
    },
  },
});

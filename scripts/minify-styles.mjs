import { transform } from 'esbuild';

/** A style sheet in a source file: one template without values in it. */
const sheet = /(?<=css|=\s)`([^`$]*)`/;

/** Minifies the style sheets in `*.styles.ts`, which a minifier of scripts takes for texts. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null;
      let minified = code;
      for (const [template, css] of code.matchAll(new RegExp(sheet, 'g'))) {
        const { code: small } = await transform(css, { loader: 'css', minify: true, legalComments: 'none' });
        // What CSS escapes, a template escapes once more.
        minified = minified.replace(template, () => `\`${small.trim().replaceAll('\\', '\\\\')}\``);
      }
      return { code: minified, map: null };
    },
  };
}

import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const names = ['react', 'react-dom', 'react-dom/client', 'react-dom/server.browser'];
/** Name → what its CommonJS exports. It is loaded at once: a test runner that is at work has a console of its own, which React stumbles over. */
const exported = new Map(names.map((name) => [name, Object.keys(require(name))]));
const addressOf = (name) => `/__react/${name.replaceAll(/\W/g, '-')}.js`;

/**
 * Serves React to tests in browsers: it comes as CommonJS, which they do not read. It is the build for developers, which says in words
 * what is wrong.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function reactForTests() {
  let files;
  return {
    name: 'react-for-tests',
    resolveImport: ({ source }) => (names.includes(source) ? addressOf(source) : undefined),
    async serve({ path }) {
      if (!path.startsWith('/__react/')) return;
      files ??= bundle();
      const body = (await files).get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** Path → code: a module for each name, which share what they have in common. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: name, out: addressOf(name).slice(1, -'.js'.length) })),
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: '/',
    chunkNames: '__react/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [{ name: 'with-names', setup: withNames }],
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/** A module that exports by name what the CommonJS has. */
function withNames({ onResolve, onLoad }) {
  onResolve({ filter: /^react/ }, ({ path, kind }) =>
    kind === 'entry-point' ? { path, namespace: 'named' } : undefined,
  );
  onLoad({ filter: /./, namespace: 'named' }, ({ path }) => ({
    contents: `import all from '${path}'; export const { ${exported.get(path).join(', ')} } = all;`,
    resolveDir: import.meta.dirname,
  }));
}

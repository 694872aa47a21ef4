import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { nativeUrlForTests } from '../../scripts/native-url.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the gallery from the sources: what is changed there shows after a reload.
 *
 * @type {import('@web/dev-server').DevServerConfig}
 */
export default {
  rootDir: root,
  nodeResolve: { browser: true, exportConditions: ['redress-source', 'development'] },
  middleware: [
    (context, next) => {
      if (context.path !== '/') return next();
      return context.redirect(`/examples/gallery/${context.search}`);
    },
  ],
  plugins: [
    nativeUrlForTests(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
  ],
};

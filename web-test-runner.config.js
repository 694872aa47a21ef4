import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './scripts/browser.mjs';
import { firefoxLauncher } from './scripts/firefox-launcher.mjs';
import { nativeUrlForTests } from './scripts/native-url.mjs';
import { portalUnderTest } from './scripts/portal-under-test.mjs';
import { reactForTests } from './scripts/react-for-tests.mjs';
import { browserReporter } from './scripts/reporters/browser.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

/** A camera that shows a test picture, and the permission to use it. */
const withCamera = ({ args, ...options }) => ({
  ...options,
  args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
});

/** By engine: how its browser is started, and what it cannot be told, which tests read on their page. */
const engines = {
  chromium: {
    launcher: () => playwrightLauncher({ product: 'chromium', launchOptions: withCamera(launchOptions()) }),
  },
  firefox: {
    launcher: () => firefoxLauncher(process.env.REDRESS_FIREFOX),
  },
  webkit: {
    launcher: () => webkitLauncher(process.env.REDRESS_WEBKIT),
    // There is no command for the first two. Without a graphics card the third stops whatever waits for the next frame.
    cannot: ['dark', 'print', 'camera'],
  },
};
const name = process.env.REDRESS_ENGINE ?? 'chromium';
const { launcher, cannot = [] } = engines[name];

const portal = portalUnderTest();

export default {
  files: ['{packages,examples}/*/src/**/*.browser.test.ts', '!**/*.all-looks.browser.test.ts'],
  // Lit's `development` build says in words what is wrong with a component; what we ship is tested end to end.
  nodeResolve: { browser: true, exportConditions: ['redress-source', 'development'] },
  middleware: [portal.middleware],
  plugins: [
    portal,
    nativeUrlForTests(),
    reactForTests(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' }),
  ],
  browsers: [launcher()],
  concurrency: availableParallelism(),
  // A machine that does other things at the same time is slow, not wrong.
  testFramework: { config: { timeout: name === 'chromium' ? 10_000 : 60_000 } },
  // The same goes for a browser that has yet to start.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  reporters: [browserReporter()],
  staticLogging: true,
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en" data-cannot="${cannot.join(' ')}">
      <body>
        <script>
          globalThis.litIssuedWarnings = new Set(['dev-mode']);
          // Mocha fails a test for an error nobody caught, but does not hear of a rejection nobody caught.
          addEventListener('unhandledrejection', ({ reason }) => {
            reportError(reason instanceof Error ? reason : new Error('rejected with ' + String(reason)));
          });
        </script>
        <script type="module" src="/scripts/name-elements.mjs"></script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};

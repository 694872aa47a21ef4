import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './scripts/browser.mjs';
import { nativeUrlForTests } from './scripts/native-url.mjs';
import { browserReporter } from './scripts/reporters/browser.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

/** A camera that shows a test picture, and the permission to use it. */
const withCamera = ({ args, ...options }) => ({
  ...options,
  args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
});

/** By engine: how its browser is started, and which tests run in it. */
const engines = {
  chromium: {
    launcher: () => playwrightLauncher({ product: 'chromium', launchOptions: withCamera(launchOptions()) }),
    files: ['{packages,examples}/*/src/**/*.browser.test.ts', '!**/*.all-looks.browser.test.ts'],
  },
  firefox: {
    launcher: () =>
      chromeLauncher({
        puppeteer: puppeteerCore,
        // A tab behind another one hardly gets its turn.
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: process.env.REDRESS_FIREFOX },
      }),
    files: 'packages/sdk/src/**/*.browser.test.ts',
  },
  webkit: {
    launcher: () => webkitLauncher(process.env.REDRESS_WEBKIT),
    files: 'packages/sdk/src/**/*.browser.test.ts',
  },
};
const name = process.env.REDRESS_ENGINE ?? 'chromium';
const { launcher, files } = engines[name];

export default {
  files,
  // Lit's `development` build says in words what is wrong with a component; what we ship is tested end to end.
  nodeResolve: { browser: true, exportConditions: ['redress-source', 'development'] },
  plugins: [
    nativeUrlForTests(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' }),
  ],
  browsers: [launcher()],
  concurrency: availableParallelism(),
  // A machine that does other things at the same time is slow, not wrong.
  testFramework: { config: { timeout: name === 'chromium' ? 10_000 : 60_000 } },
  testsFinishTimeout: 300_000,
  reporters: [browserReporter()],
  staticLogging: true,
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script>
          globalThis.litIssuedWarnings = new Set(['dev-mode']);
          // Mocha fails a test for an error nobody caught, but does not hear of a rejection nobody caught.
          addEventListener('unhandledrejection', ({ reason }) => {
            reportError(reason instanceof Error ? reason : new Error('rejected with ' + String(reason)));
          });
        </script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};

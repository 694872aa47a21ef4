import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './scripts/browser.mjs';
import { nativeUrlForTests } from './scripts/native-url.mjs';
import { browserReporter } from './scripts/reporters/browser.mjs';

export default {
  files: '{packages,examples}/*/src/**/*.browser.test.ts',
  // Lit's `development` build says in words what is wrong with a component; what we ship is tested end to end.
  nodeResolve: { browser: true, exportConditions: ['redress-source', 'development'] },
  plugins: [
    nativeUrlForTests(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' }),
  ],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: launchOptions() })],
  concurrency: availableParallelism(),
  // A machine that does other things at the same time is slow, not wrong.
  testFramework: { config: { timeout: 10_000 } },
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

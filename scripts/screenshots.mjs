import { findOrInstallBrowser } from './browser.mjs';
import { run } from './run.mjs';

process.exitCode =
  (await run(['scripts/build.mjs'])) ||
  (await run(['examples/portal-html/e2e/screenshots.ts'], {
    env: { REDRESS_CHROMIUM: findOrInstallBrowser() },
  }));

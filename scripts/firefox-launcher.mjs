import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';

/**
 * Runs tests in Firefox, which Puppeteer steers by WebDriver BiDi.
 *
 * @param {string} executablePath
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export const firefoxLauncher = (executablePath) =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    // A tab behind another one hardly gets its turn.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // What BiDi has no command for, code with the browser's own rights does.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // A camera that shows a test picture, and the permission to use it.
        'media.navigator.streams.fake': true,
        'media.navigator.permission.disabled': true,
        // As on phones, and in the Chromium of the tests: they take no room.
        'ui.useOverlayScrollbars': 1,
      },
    },
    createPage: async ({ context }) => withCommands(await context.newPage()),
  });

/** What Firefox calls its overrides of media features. */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
};
const unset = { prefersReducedMotionOverride: { 'no-preference': 'none' } };

/** Adds to a page what Puppeteer can do in Chromium only, as far as our tests ask for it. */
function withCommands(page) {
  const { connection } = page.browser();

  /** Runs a function with texts in the browser's window, where tabs are. */
  async function inWindow(functionDeclaration, ...texts) {
    const { result: windows } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await connection.send('script.callFunction', {
      target: { context: windows.contexts[0].context },
      awaitPromise: false,
      functionDeclaration,
      arguments: texts.map((value) => ({ type: 'string', value })),
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  }

  /** Overrides something in all tabs: there is one that is tested. */
  const override = (name, value) =>
    inWindow(
      '(name, value) => { for (const { browsingContext } of gBrowser.browsers) browsingContext[name] = value; }',
      name,
      value,
    );

  page.emulateMediaFeatures = async (features) => {
    for (const { name, value } of features) {
      const known = overrides[name];
      if (!known) throw new Error(`Firefox is not told of ${name}: scripts/firefox-launcher.mjs`);
      await override(known, unset[known]?.[value] ?? value);
    }
  };
  page.emulateMediaType = (type) => override('mediumOverride', type);

  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    // Only what is in front can have the focus.
    await page.bringToFront();
    return goto(...args);
  };
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = async (key, options) => {
    // The window may have kept the focus for itself when another page was loaded.
    await inWindow('() => { window.focus(); gBrowser.selectedBrowser.focus(); }');
    // Tests call keys as Playwright does: a space by its name, and with those that are held before a plus.
    const [name, ...held] = key.split(/(?<=.)\+/).reverse();
    for (const each of held.toReversed()) await page.keyboard.down(each);
    await press(name === 'Space' ? ' ' : name, options);
    for (const each of held) await page.keyboard.up(each);
  };
  return page;
}

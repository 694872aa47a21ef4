/** By name, as Playwright calls keys: what WebDriver knows them by. */
const keys = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F9: '\uE039',
};

function keyOf(name) {
  const key = keys[name] ?? name;
  if ([...key].length !== 1)
    throw new Error(`WebKit is not told of the key ${name}: scripts/webkit-page.mjs`);
  return key;
}

/** What is so in each session, and cannot be otherwise: there is no command for it. */
const settled = { colorScheme: 'light', media: 'screen' };

/**
 * A page of WebKit with as much of Playwright's as our tests ask for. The test is in a frame of `webkit-frame.html`.
 *
 * @param {(method: string, path: string, body?: object) => Promise<any>} ask what asks the session for something
 */
export function webkitPage(ask) {
  const inTopWindow = (script, ...args) => ask('POST', '/execute/async', { script, args });
  const act = (...actions) =>
    ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: actions.flat() }] });
  const down = (name) => ({ type: 'keyDown', value: keyOf(name) });
  const up = (name) => ({ type: 'keyUp', value: keyOf(name) });

  return {
    /** Opens an address in the frame. */
    open: async (address) => {
      await ask('POST', '/url', { url: new URL('/scripts/webkit-frame.html', address).href });
      await inTopWindow(
        `const [address, done] = arguments, [frame] = document.getElementsByTagName('iframe');
        frame.src = address;
        frame.contentWindow.focus();
        done();`,
        address,
      );
    },
    close: () => ask('POST', '/url', { url: 'about:blank' }),

    setViewportSize: ({ width, height }) =>
      inTopWindow(
        `const [width, height, done] = arguments, [frame] = document.getElementsByTagName('iframe');
        Object.assign(frame, { width, height });
        requestAnimationFrame(() => requestAnimationFrame(done));`,
        width,
        height,
      ),
    emulateMedia: async (features) => {
      for (const [name, value] of Object.entries(features))
        // Motion is reduced throughout.
        if (name !== 'reducedMotion' && settled[name] !== value)
          throw new Error(`WebKit cannot be told that ${name} is ${value}`);
    },
    keyboard: {
      type: (text) => act([...text].map((letter) => [down(letter), up(letter)]).flat()),
      press: (combination) => {
        const names = combination.split('+');
        return act(names.map(down), names.toReversed().map(up));
      },
      down: (name) => act(down(name)),
      up: (name) => act(up(name)),
    },
  };
}

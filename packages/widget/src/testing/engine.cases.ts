/** What the engine at hand cannot be told by whoever steers it, as `web-test-runner.config.js` puts it on the page. */
const cannot = document.documentElement.dataset['cannot']?.split(' ') ?? [];

/** WebKit gives a new element the styles of one like it that is gone, as they were for another width of the page. */
async function readsMediaQueriesAnew(): Promise<boolean> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame as HTMLIFrameElement & {
    readonly contentDocument: Document;
    readonly contentWindow: typeof globalThis;
  };
  const sheet = new contentWindow.CSSStyleSheet();
  sheet.replaceSync('p { order: 1 } @media (width <= 40rem) { p { order: 2 } }');
  const orderAt = async (width: string): Promise<string> => {
    frame.width = width;
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const host = contentDocument.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const shown = root.appendChild(contentDocument.createElement('p'));
    contentDocument.body.append(host);
    const { order } = contentWindow.getComputedStyle(shown);
    host.remove();
    return order;
  };
  const orders = [await orderAt('800'), await orderAt('320')];
  frame.remove();
  return orders.join() === '1,2';
}

/** WebKit measures an element in its own pixels, however large its zoom makes them. */
function measuresAsSeen(): boolean {
  const zoomed = document.createElement('div');
  zoomed.style.cssText = 'zoom: 2; block-size: 10px';
  document.body.append(zoomed);
  const { height } = zoomed.getBoundingClientRect();
  zoomed.remove();
  return height === 20;
}

export const engine = {
  'measures what is zoomed as it is seen': measuresAsSeen(),
  'reads media queries anew for a new element': await readsMediaQueriesAnew(),
  'draws on while it shows what a camera sees': !cannot.includes('camera'),
  'can be told that its device is dark': !cannot.includes('dark'),
  'can be told to show a page as it prints it': !cannot.includes('print'),
} as const;

/** Registers a test when the engine can do what it needs; else says that it is left out, and why. */
export function itWhere(
  need: keyof typeof engine | undefined,
  sentence: string,
  test: Mocha.AsyncFunc,
): void {
  if (need === undefined || engine[need]) it(sentence, test);
  else console.log(`left out, for this is no engine that ${need}: ${sentence}`);
}

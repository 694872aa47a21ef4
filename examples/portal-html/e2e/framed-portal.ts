import { waitUntil } from '@open-wc/testing';

/** What the network between the portal and its backend can do, beside working; see `scripts/portal-under-test.mjs`. */
export type Fault = 'lost-answer' | 'cut-answer' | 'unavailable';

/** The demo portal in a frame of the test's page, and a person in front of it. */
export interface FramedPortal {
  /** Loads the portal, as if it were opened anew. */
  open(): Promise<void>;
  /** Waits until something is in sight, in whichever shadow root, and says what it should. */
  see(selector: string, says?: RegExp): Promise<HTMLElement>;
  /** Waits until it is in sight, and clicks on it. */
  click(selector: string, says?: RegExp): Promise<void>;
  write(selector: string, text: string): Promise<void>;
  /** Chooses a photo, which is taken in the frame. */
  choosePhoto(selector: string, name: string): Promise<void>;
  /** Errors that the portal did not handle, and what its security policy had to stop. */
  readonly errors: readonly string[];
}

/** The machine may be busy with other tests. */
export const patience = { timeout: 60_000 };

export function framePortal(): FramedPortal {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'The portal', width: 780, height: 580 });
  document.body.append(frame);
  const errors: string[] = [];
  const page = (): Document => frame.contentDocument!;

  async function until<T>(find: () => T | undefined, what: string): Promise<T> {
    let found: T | undefined;
    await waitUntil(() => (found = find()), what, patience).catch((error: unknown) => {
      throw new Error(`${what}: in vain. The portal says: ${wordsOf(page().body)}`, { cause: error });
    });
    return found!;
  }

  const portal: FramedPortal = {
    open: async () => {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.src = '/';
      await loaded;
      const { contentWindow } = frame;
      contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
      contentWindow!.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      page().addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        errors.push(`${violatedDirective} stopped ${blockedURI}`),
      );
    },
    see: (selector, says = /(?:)/) =>
      until(
        () =>
          elementsIn(page()).find(
            (each) => each.matches(selector) && each.checkVisibility() && says.test(each.textContent),
          ),
        `${selector} that says ${String(says)} is in sight`,
      ),
    click: async (selector, says) => (await portal.see(selector, says)).click(),
    write: async (selector, text) => {
      const field = (await portal.see(selector)) as HTMLTextAreaElement;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    choosePhoto: async (selector, name) => {
      const input = await until(() => elementsIn(page()).find((each) => each.matches(selector)), selector);
      const chosen = new DataTransfer();
      chosen.items.add(await takePhoto(page(), name));
      Object.assign(input, { files: chosen.files });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    errors,
  };
  return portal;
}

/** Tells the network what to do. Resolves to the faults that submissions have met since it was last given some. */
export async function tellNetwork(
  order: { readonly api?: 'offline' | 'online'; readonly next?: readonly Fault[] } = {},
): Promise<readonly Fault[]> {
  const response = await fetch('/network', { method: 'POST', body: JSON.stringify(order) });
  return ((await response.json()) as { met: readonly Fault[] }).met;
}

/** All elements, those in shadow roots too. They are of another window: `instanceof` knows none of them. */
const elementsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? elementsIn(each.shadowRoot) : []),
  ]);

/** What can be read, for whoever has to find out why something was not there. */
const wordsOf = (root: ParentNode): string =>
  elementsIn(root)
    .filter((each) => each.childElementCount === 0 && each.localName !== 'style' && each.checkVisibility())
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '')
    .join(' · ');

async function takePhoto(page: Document, name: string): Promise<File> {
  const canvas = Object.assign(page.createElement('canvas'), { width: 1600, height: 1200 });
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#c9b99a';
  paint.fillRect(0, 0, 1600, 1200);
  paint.fillStyle = '#8a6f47';
  for (let i = 0; i < 12; i++) paint.fillRect(80 + (i % 4) * 370, 90 + Math.floor(i / 4) * 360, 330, 320);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  // In one piece, as on a disk.
  return new File([await picture!.arrayBuffer()], name, { type: 'image/jpeg' });
}

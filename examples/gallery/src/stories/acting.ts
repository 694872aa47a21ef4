import { settled, within } from '@redress/widget/testing';
import type { Scene } from '../story.ts';

/** Long enough for whatever waits for the writer to pause; shorter than what is done again every minute. */
const pauseMs = 1_000;

/** The writer pauses. */
export async function pause({ element, timer }: Scene): Promise<void> {
  timer.pass(pauseMs);
  await settled(element);
}

/** Fills in a field, which is found by selectors as `within` takes them. */
export async function fill(scene: Scene, value: string, ...path: string[]): Promise<void> {
  const field = within<HTMLInputElement>(scene.element, ...path);
  field.value = value;
  const isChosen = field.matches('select, [type^="date"]');
  field.dispatchEvent(new Event(isChosen ? 'change' : 'input', { bubbles: true, composed: true }));
  await settled(scene.element);
}

export async function press(scene: Scene, ...path: string[]): Promise<void> {
  within(scene.element, ...path).click();
  await settled(scene.element);
}

export async function submit(scene: Scene, ...path: string[]): Promise<void> {
  within<HTMLFormElement>(scene.element, ...path, 'form').requestSubmit();
  await settled(scene.element);
}

/** Waits for what is loaded only when it is needed. */
export const arrives = async ({ element }: Scene, ...path: string[]): Promise<void> => {
  const selector = path.at(-1)!;
  const host = path.length > 1 ? within(element, ...path.slice(0, -1)) : element;
  const root = host.shadowRoot!;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true });
    look();
  });
  await settled(element);
};

/** Chooses a file in a field, and waits until what is made of it stands. */
export async function pickInto(scene: Scene, file: File, ...path: string[]): Promise<void> {
  const field = within<HTMLInputElement>(scene.element, ...path);
  const files = new DataTransfer();
  files.items.add(file);
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
  // A picture is decoded beside the page.
  await createImageBitmap(file);
  await settled(scene.element);
}

/** What can be given files: the picker of photos. */
interface Picker extends HTMLElement {
  add(files: readonly File[]): Promise<void>;
}

/** Picks files. It does not wait until they are prepared if `wait` is false. */
export async function pick(
  scene: Scene,
  files: readonly File[],
  { wait = true, path = [] as readonly string[] } = {},
): Promise<void> {
  const added = within<Picker>(scene.element, ...path, 'redress-photo-picker').add(files);
  if (wait) await added;
  await settled(scene.element);
}

/** A picture of cartons on a pallet, as a phone could have taken it. */
export async function photo(name: string): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [320, 240];
  const paint = canvas.getContext('2d')!;
  const fill = (
    colour: string,
    ...[x, y, width, height]: readonly [number, number, number, number]
  ): void => {
    paint.fillStyle = colour;
    paint.fillRect(x, y, width, height);
  };
  fill('#d8d3ca', 0, 0, 320, 240);
  fill('#a39a8c', 0, 190, 320, 50);
  for (const [x, y] of [
    [60, 40],
    [162, 40],
    [60, 118],
    [162, 118],
  ] as const) {
    fill('#b98a55', x, y, 98, 74);
    fill('#d9b98c', x + 42, y, 12, 74);
  }
  fill('#6d4f2c', 50, 194, 220, 14);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  return new File([blob!], name, { type: 'image/jpeg' });
}

export const paper = (name: string): File => new File(['%PDF-1.7\n'], name, { type: 'application/pdf' });

/** A file that is never read to its end. */
export function endless(name: string): File {
  const file = new File(['…'], name, { type: 'image/jpeg' });
  const never = (): Promise<never> => new Promise(() => undefined);
  return Object.defineProperty(file, 'slice', { value: () => ({ arrayBuffer: never }) });
}

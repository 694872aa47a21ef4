import { isBare } from './evidence/without-metadata.ts';

/** What the engine at hand can do that some tests cannot do without. What it cannot do is left out, and said. */
const small = new OffscreenCanvas(2, 2);
small.getContext('2d')!.fillRect(0, 0, 1, 1);
const asType = (type: string): Promise<Blob> => small.convertToBlob({ type });

/** What it says of a module that cannot be had. */
const missing = new URL('./no-such-module.js?for=engine', import.meta.url).href;
const failure = await (import(/* @vite-ignore */ missing) as Promise<unknown>).catch(String);

export const engine = {
  'names the module that could not be loaded': String(failure).includes(missing),
  'writes WebP': (await asType('image/webp')).type === 'image/webp',
  'writes PNGs with nothing beside the picture': isBare(
    new Uint8Array(await (await asType('image/png')).arrayBuffer()),
    'image/png',
  ),
  'tells of tasks that take long': PerformanceObserver.supportedEntryTypes.includes('longtask'),
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

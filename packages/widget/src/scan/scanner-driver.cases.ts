import { fixture, html, waitUntil } from '@open-wc/testing';
import { settled, textOf, within } from '../testing/elements.cases.ts';
import { createHandTimer, type HandTimer } from '../testing/hand-timer.cases.ts';
import { openCamera } from './camera.ts';
import type { CodeDetector, Picture } from './code-detector.ts';
import './scanner.ts';
import type { RedressScanner } from './scanner.ts';

/** A detector that sees what a test lets it see. */
export interface FakeDetector extends CodeDetector {
  sees: readonly string[];
  readonly shown: Picture[];
}

function createFakeDetector(): FakeDetector {
  const detector: FakeDetector = {
    sees: [],
    shown: [],
    read: (shown) => {
      detector.shown.push(shown);
      return Promise.resolve(detector.sees);
    },
  };
  return detector;
}

/** The camera of the browser, which shows a test picture here, and every stream that it gave. */
export interface WatchedCamera {
  (): Promise<MediaStream>;
  readonly streams: MediaStream[];
}

export function watched(open = openCamera): WatchedCamera {
  const streams: MediaStream[] = [];
  const camera = async (): Promise<MediaStream> => {
    const stream = await open();
    streams.push(stream);
    return stream;
  };
  return Object.assign(camera, { streams });
}

export const isOn = ({ streams }: WatchedCamera): boolean =>
  streams.some((stream) => stream.getTracks().some(({ readyState }) => readyState === 'live'));

/** A scanner on a page, and all that it works with. */
export interface Scan {
  readonly scanner: RedressScanner;
  readonly detector: FakeDetector;
  readonly camera: WatchedCamera;
  readonly timer: HandTimer;
  /** What had the focus before it was opened. */
  readonly opener: HTMLButtonElement;
  readonly vibrations: number[];
  readonly found: string[];
}

export async function scanning({ camera = watched(), locale = 'en', show = true } = {}): Promise<Scan> {
  const [detector, timer] = [createFakeDetector(), createHandTimer()];
  const vibrations: number[] = [];
  const found: string[] = [];
  const page = await fixture<HTMLElement>(html`
    <div>
      <button>Scan</button>
      <redress-scanner
        locale=${locale}
        .detector=${detector}
        .camera=${camera}
        .timer=${timer}
        .vibrate=${() => vibrations.push(1)}
        @redress-scanned=${({ detail }: HTMLElementEventMap['redress-scanned']) => found.push(detail.text)}
      ></redress-scanner>
    </div>
  `);
  const [opener, scanner] = [page.querySelector('button')!, page.querySelector('redress-scanner')!];
  opener.focus();
  if (show) await scanner.show();
  await settled(page);
  return { scanner, detector, camera, timer, opener, vibrations, found };
}

export const refusing = (name: string): WatchedCamera =>
  watched(() => Promise.reject(new DOMException('no', name)));
export const said = ({ scanner }: Scan): string => textOf(within(scanner, '#said'));
export const video = ({ scanner }: Scan): HTMLVideoElement => within(scanner, 'video');

/** Lets it look so many times. */
export async function look(scan: Scan, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    await waitUntil(() => scan.timer.waiting > 0);
    scan.timer.pass(150);
    await settled(scan.scanner);
  }
}

export const isPlaying = (scan: Scan): boolean =>
  video(scan).readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;

export async function choosePhoto({ scanner }: Scan, file: File): Promise<void> {
  const input = within<HTMLInputElement>(scanner, 'input');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

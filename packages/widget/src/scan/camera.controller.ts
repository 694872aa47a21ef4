import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cameraFailureOf, type CameraFailure, type OpenCamera } from './camera.ts';

/** What a track can say of its light; TypeScript does not know it yet. */
interface Lit {
  readonly torch?: boolean;
}

/** Holds the camera while it is wanted and the page is seen, and not a moment longer. */
export class CameraController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #open: OpenCamera;
  #wanted = false;
  #asked = 0;

  /** The camera's picture, while there is one. */
  stream: MediaStream | undefined;
  failure: CameraFailure | undefined;
  /** Whether its light is on. */
  isLit = false;

  constructor(host: ReactiveControllerHost, open: OpenCamera) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  /** Whether it has a light that can be switched. */
  get hasLight(): boolean {
    const capabilities = this.#track?.getCapabilities?.() as Lit | undefined;
    return capabilities?.torch === true;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    this.stop();
  }

  async start(): Promise<void> {
    this.#wanted = true;
    this.#release();
    const asked = this.#asked;
    try {
      const stream = await this.#open();
      // It may have been closed while somebody was asked for permission.
      if (asked === this.#asked) this.#use(stream);
      else end(stream);
    } catch (error) {
      if (asked === this.#asked) this.#fail(cameraFailureOf(error, globalThis.isSecureContext));
    }
  }

  stop(): void {
    this.#wanted = false;
    this.#release();
  }

  async switchLight(): Promise<void> {
    const isLit = !this.isLit;
    try {
      await this.#track?.applyConstraints({ advanced: [{ torch: isLit } as MediaTrackConstraintSet] });
      this.isLit = isLit;
    } catch {
      // It stays as it is.
    }
    this.#host.requestUpdate();
  }

  get #track(): MediaStreamTrack | undefined {
    return this.stream?.getVideoTracks()[0];
  }

  #use(stream: MediaStream): void {
    this.stream = stream;
    const track = this.#track;
    // Pulled out, or taken by a call. As a property: Firefox's tracks do not call listeners that are added.
    if (track)
      track.onended = () => {
        if (stream === this.stream) this.#fail('busy');
      };
    this.#host.requestUpdate();
  }

  #fail(failure: CameraFailure): void {
    this.#release();
    this.failure = failure;
  }

  #release(): void {
    this.#asked += 1;
    if (this.stream) end(this.stream);
    this.stream = undefined;
    this.failure = undefined;
    this.isLit = false;
    this.#host.requestUpdate();
  }

  readonly #seen = (): void => {
    if (!this.#wanted) return;
    if (document.hidden) this.#release();
    else void this.start();
  };
}

const end = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

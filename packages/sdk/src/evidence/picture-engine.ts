/** A picture that the engine has opened, upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Draws it anew in another size. */
  draw(width: number, height: number): Promise<Drawing>;
  /** Frees its memory; it cannot be drawn any more. */
  close(): void;
}

export interface Drawing {
  /** Whether what lies behind would shine through somewhere. */
  isTransparent(): Promise<boolean>;
  encode(type: 'image/jpeg' | 'image/png', quality: number): Promise<Blob>;
}

/** What can open pictures and draw them anew: a browser, in a page or in a worker. */
export interface PictureEngine {
  /** Rejects when the bytes are no picture it knows, or are damaged. */
  open(file: Blob): Promise<Picture>;
}

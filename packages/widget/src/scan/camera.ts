/** Opens a camera that looks away from its user, where there is one. Rejects as `getUserMedia` does. */
export type OpenCamera = () => Promise<MediaStream>;

export const openCamera: OpenCamera = () =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    // Enough to read the bars of a label at arm's length.
    video: { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } },
  });

/**
 * Why there is no picture: `denied` somebody said no, or the page may not · `none` there is no camera · `busy` something else has
 * it · `insecure` browsers give it to https only.
 */
export type CameraFailure = 'denied' | 'none' | 'busy' | 'insecure' | 'unknown';

const failures: ReadonlyMap<unknown, CameraFailure> = new Map([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
]);

/** @param isSecure whether the page is a secure context */
export function cameraFailureOf(error: unknown, isSecure: boolean): CameraFailure {
  if (!isSecure) return 'insecure';
  return failures.get((error as Partial<Error> | undefined)?.name) ?? 'unknown';
}

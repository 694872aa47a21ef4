/** A channel between the tabs of a site; none where the browser refuses it along with all that sites keep. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

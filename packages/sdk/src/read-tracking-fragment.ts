/** Reads the fragment of a tracking link: the running number or id, and the secret. */
export function readTrackingFragment(
  fragment: string,
): { readonly ref: string; readonly secret: string } | undefined {
  const match = /^#?(.+)\.([\w-]{32,})$/.exec(fragment);
  if (!match) return undefined;
  try {
    return { ref: decodeURIComponent(match[1]!), secret: match[2]! };
  } catch {
    return undefined;
  }
}

/** Address of a case's status that works without a login. The secret is in the fragment, which no server sees. */
export const trackingLink = (page: string, ref: string, secret: string): string =>
  `${page}#${encodeURIComponent(ref)}.${secret}`;

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

/** Address of a case's status that works without a login. The secret is in the fragment, which no server sees. */
export const trackingLink = (page: string, ref: string, secret: string): string => `${page}#${ref}.${secret}`;

/** Reads the fragment of a tracking link: the running number or id, and the secret. */
export function readTrackingFragment(
  fragment: string,
): { readonly ref: string; readonly secret: string } | undefined {
  const match = /^#?([\w-]+)\.([\w-]{32,})$/.exec(fragment);
  return match ? { ref: match[1]!, secret: match[2]! } : undefined;
}

/** Address of a case's status that works without a login. The secret is in the fragment, which no server sees. */
export const trackingLink = (page: string, ref: string, secret: string): string =>
  `${page}#${encodeURIComponent(ref)}.${secret}`;

/** What each element is told of the portal: those that say the same share one client. */
export const portal = {
  endpoint: '/',
  'portal-key': 'pk_demo_harbour',
  'tracking-page': '/track',
} as const;

/** Who is signed in. */
export const customer = { name: 'Anneke Brouwer', company: 'Veldkamp Automotive Parts' } as const;

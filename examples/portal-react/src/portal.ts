/** What each element is told of the portal: those that say the same share one client. */
export const portal = { endpoint: '/', portalKey: 'pk_demo_harbour', trackingPage: '/track' } as const;

/** Who is signed in. It stands here and not in a component, where each rendering would make another one. */
export const customer = { name: 'Anneke Brouwer', company: 'Veldkamp Automotive Parts' } as const;

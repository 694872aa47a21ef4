/** What makes a client: it brings the SDK along. */
export const loadClientCode = (): Promise<typeof import('./shared-client.ts')> =>
  import('./shared-client.ts');

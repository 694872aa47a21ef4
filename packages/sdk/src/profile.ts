import { PortalProfile } from './contract/index.ts';
import { defaultProfile } from './default-profile.ts';
import type { Ports } from './ports.ts';

export interface ProfileSource {
  /** The best profile known now. */
  current(): PortalProfile;
  /** The kept one first, then the server's; resolves with the best there is. */
  load(): Promise<PortalProfile>;
}

/** A branch that a complaint may name; none, when the portal's profile is known and does not name it. */
export const namedBranch = (branch: string | undefined, profile: PortalProfile): string | undefined =>
  profile === defaultProfile ||
  profile.branch === branch ||
  profile.settings?.branches?.some(({ code }) => code === branch)
    ? branch
    : undefined;

/** Keeps the portal's profile, so that a later visit without a connection still promises the portal's times. */
export function createProfileSource(
  portalKey: string,
  { store, transport }: Pick<Ports, 'store' | 'transport'>,
): ProfileSource {
  let current = defaultProfile;
  let etag: string | null = null;

  async function readKept(): Promise<void> {
    const kept = (await (await store()).read('profile')) as
      { profile: unknown; etag: string | null } | undefined;
    const parsed = PortalProfile.safeParse(kept?.profile);
    if (!kept || !parsed.success) return;
    current = parsed.data;
    etag = kept.etag;
  }

  return {
    current: () => current,
    load: async () => {
      if (current === defaultProfile) await readKept();
      try {
        const response = await (
          await transport()
        ).request({
          method: 'GET',
          path: 'v1/portal',
          headers: { 'redress-portal': portalKey, ...(etag ? { 'if-none-match': etag } : {}) },
        });
        const parsed = PortalProfile.safeParse(response.json);
        if (response.status === 200 && parsed.success) {
          current = parsed.data;
          etag = response.header('etag');
          await (await store()).write('profile', { profile: response.json, etag });
        }
      } catch {
        // Not reached: the kept or built-in profile does until the next load.
      }
      return current;
    },
  };
}

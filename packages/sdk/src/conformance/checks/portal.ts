import { PortalProfile } from '../../contract/index.ts';
import type { Check } from '../check.ts';
import { mustBe } from '../conversation.ts';

export const portalChecks: readonly Check[] = [
  {
    sentence: 'A portal’s profile is told once, and then only when it has changed',
    run: async ({ ask, target }) => {
      const headers = { 'redress-portal': target.portalKey };
      const first = await ask({ path: '/v1/portal', headers });
      mustBe(first.status === 200, `The portal’s profile must be answered 200, not ${first.status}.`);
      const again = await ask({
        path: '/v1/portal',
        headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' },
      });
      mustBe(again.status === 304, `An unchanged profile must be answered 304, not ${again.status}.`);
    },
  },
  {
    sentence: 'Every promised milestone of the policy has a calendar',
    run: async ({ ask, target }) => {
      const { json } = await ask({ path: '/v1/portal', headers: { 'redress-portal': target.portalKey } });
      const { calendars } = PortalProfile.parse(json);
      for (const name of ['office', 'always'])
        mustBe(name in calendars, `The profile has no calendar “${name}”.`);
    },
  },
  {
    sentence: 'A portal that nobody knows is told so, and so is a request that names none',
    run: async ({ refuses }) => {
      const headers = { 'redress-portal': 'pk_nobody-knows-this-key' };
      await refuses({ path: '/v1/portal', headers }, 404, 'unknown-portal');
      await refuses({ path: '/v1/portal' }, 400, 'unknown-portal');
    },
  },
  {
    sentence: 'An address that the contract does not have is answered with a problem',
    run: async ({ refuses }) => {
      await refuses({ path: '/v1/conformance-no-such-address' }, 404, 'not-found');
    },
  },
];

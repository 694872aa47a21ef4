import { createScene, type Check, type Scene } from '../check.ts';
import { mustBe, type Target } from '../conversation.ts';
import { hiddenFrom, intents, reasonsNotToSend } from '../cross-origin.ts';
import { complaint } from '../customer.ts';
import { followingChecks } from './following.ts';
import { listeningChecks } from './listening.ts';
import { portalChecks } from './portal.ts';
import { uploadChecks } from './uploads.ts';

/** No portal lists a page of it. */
const stranger = 'https://conformance-stranger.example';

/** The same server as a browser shows it to a page: what the page may not read counts as not answered. */
function seenFrom(origin: string, target: Target): Target {
  const { fetch = globalThis.fetch } = target;
  return {
    ...target,
    fetch: async (request) => {
      const headers = new Headers(request.headers);
      headers.set('origin', origin);
      const response = await fetch(new Request(request, { headers }));
      const { pathname } = new URL(request.url);
      const path = pathname.slice(new URL(target.endpoint).pathname.replace(/\/+$/, '').length);
      const hidden = hiddenFrom(origin, { method: request.method, path, response });
      mustBe(hidden.length === 0, hidden.join(' '));
      return response;
    },
  };
}

const originOf = ({ target }: Scene): string => target.origin ?? '';

/** What holds for pages at another address than the server's, which browsers keep apart (CORS). */
export const originChecks: readonly Check[] = [
  {
    sentence: 'A page of the portal may send all that the client sends',
    needsOrigin: true,
    run: async (scene) => {
      const { endpoint, fetch = globalThis.fetch } = scene.target;
      const origin = originOf(scene);
      const reasons: string[] = [];
      for (const intent of intents) {
        const headers = {
          origin,
          'access-control-request-method': intent.method,
          'access-control-request-headers': intent.headers.join(','),
        };
        const url = endpoint.replace(/\/+$/, '') + intent.path;
        reasons.push(
          ...reasonsNotToSend(intent, origin, await fetch(new Request(url, { method: 'OPTIONS', headers }))),
        );
      }
      mustBe(reasons.length === 0, reasons.join(' '));
    },
  },
  {
    sentence: 'It reads all that the client reads of the answers, and of refusals, too',
    needsOrigin: true,
    run: async (scene) => {
      const page = createScene(seenFrom(originOf(scene), scene.target));
      const forAll = [portalChecks, followingChecks, listeningChecks, uploadChecks]
        .flat()
        .filter(({ needsStaff, needsCustomer }) => !needsStaff && !needsCustomer);
      for (const { run } of forAll) await run(page);
    },
  },
  {
    sentence: 'A page that the portal does not list is not let in',
    needsOrigin: true,
    run: async ({ newCustomer, refuses }) => {
      const question = newCustomer().handingIn(complaint());
      const headers = { ...question.headers, origin: stranger };
      await refuses({ ...question, headers }, 403, 'origin-not-allowed');
    },
  },
];

import { createClient } from '/widget/status.js';
import { startLanguage } from './language.js';

startLanguage();

const status = document.querySelector('redress-status');
const client = createClient({
  endpoint: location.origin,
  portalKey: 'pk_demo_harbour',
  trackingPage: `${location.origin}/track`,
});

/** The link's fragment names the case and proves that one may see it; no server ever sees it. */
async function openCase() {
  const failure = document.querySelector('#failure');
  try {
    const id = await client.adopt(location.hash);
    status.client = client;
    status.caseId = id ?? 'unknown';
    failure.hidden = true;
  } catch {
    failure.hidden = false;
  }
}

addEventListener('hashchange', openCase);
await openCase();

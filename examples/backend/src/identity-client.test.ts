import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createClient, type CaseUpdate } from '@redress/sdk';
import { installCompany } from './install-company.ts';
import { clientPorts } from './testing/client-ports.ts';
import { createIdentityProvider, harbourWith, type IdentityProvider } from './testing/identities.ts';
import { command } from './testing/requests.ts';
import { newId } from './testing/samples.ts';
import { startTestBackend, type TestBackend } from './testing/test-backend.ts';

/** Over real connections, with real tokens. Timers of the client never ring: what is seen was heard. */
describe('a customer with two devices', () => {
  let backend: TestBackend;
  let shop: IdentityProvider;
  let endpoint: string;
  before(async () => {
    backend = await startTestBackend();
    shop = await createIdentityProvider('https://shop.example');
    await installCompany(backend.deps.db, harbourWith(shop));
    endpoint = `http://127.0.0.1:${(await backend.listen(0)).port}`;
  });
  after(() => backend.end());

  /** Each stream that was opened, with what it showed to be let in. */
  const streams: Headers[] = [];

  function open(sub: string) {
    const ports = clientPorts(endpoint, {
      stream: {
        fetch: (url, init) => {
          streams.push(new Headers(init.headers));
          return fetch(url, init);
        },
      },
    });
    return createClient({ endpoint, portalKey: 'pk_harbour', identity: () => shop.token(sub), ports });
  }

  test('hears on the one, by identity alone, what staff did with what was reported on the other', async () => {
    const phone = open('ines');
    const { id } = await phone.submit(phone.begin(), { text: 'Two of twelve cartons are crushed.' });
    const desktop = open('ines');
    assert.deepEqual(
      (await desktop.cases()).map((known) => known.id),
      [id],
    );
    let last: CaseUpdate | undefined;
    let wake = (): void => undefined;
    const until = async (isTrue: () => boolean): Promise<void> => {
      while (!isTrue()) await new Promise<void>((resolve) => (wake = resolve));
    };
    desktop.watch(id, (update) => {
      last = update;
      wake();
    });
    await until(() => last?.freshness === 'current' && streams.length > 0);
    const { version } = last!.view!;
    const confirm = { id: newId(), type: 'confirm', issue: 'damaged', severity: 'important' } as const;
    assert.equal((await command(backend, 'lin', id, version, confirm)).status, 200);
    await until(() => last?.view !== undefined && last.view.version > version);
    assert.ok(last?.view?.confirmed);
    assert.ok(streams.every((headers) => headers.has('redress-identity') && !headers.has('authorization')));
    phone.destroy();
    desktop.destroy();
  });
});

import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { CaseUpdate } from '../client.ts';
import { createClient } from '../create-client.ts';
import type { Ports } from '../ports.ts';
import { company } from '../testing/company.cases.ts';
import { createFetchTransport, createMemoryBackend, makeCustomerToken } from '../testing/index.ts';

/** Two clients of one portal stand for two tabs: they share the real IndexedDB and the real BroadcastChannel. */
describe('a customer who is signed in, in a browser', () => {
  const { portalKey, customerKey } = company;
  const backend = createMemoryBackend({ company });
  const ports: Partial<Ports> = { transport: async () => createFetchTransport(backend.fetch) };
  const endpoint = `${location.origin}/signed-in`;
  const name = `redress:${endpoint}:${portalKey}`;
  const identityOf = (sub: string) => async (): Promise<string> =>
    makeCustomerToken({ sub, iss: portalKey, exp: Math.floor(Date.now() / 1_000) + 300 }, customerKey!);
  const open = (sub: string | undefined) =>
    createClient({ endpoint, portalKey, ports, ...(sub && { identity: identityOf(sub) }) });
  const text = 'Two of twelve cartons are crushed, the glass is broken.';

  afterEach(() => deleteDB(name));

  it('finds what came by identity after a reload; the next customer finds nothing', async () => {
    const first = open('ines');
    const { id } = await first.submit(first.begin(), { text });
    await first.drafts.save(first.begin(), { text: 'Ines began this.' });
    first.destroy();

    const again = open('ines');
    expect((await again.cases()).map((known) => [known.id, known.joined])).to.deep.equal([[id, true]]);
    expect((await again.drafts.latest())?.complaint.text).to.equal('Ines began this.');
    again.destroy();

    const other = open('bert');
    expect(await other.cases()).to.deep.equal([]);
    expect(await other.drafts.latest()).to.equal(undefined);
    other.destroy();
    const nobody = open(undefined);
    expect(await nobody.cases()).to.deep.equal([]);
    expect(await nobody.drafts.latest()).to.equal(undefined);
    nobody.destroy();
  });

  it('signs out in every tab: the database is empty, and what was shown is taken away', async () => {
    const [one, two] = [open('vera'), open('vera')];
    const { id } = await one.submit(one.begin(), { text });
    await two.cases();
    const current = new Promise<void>((resolve) => {
      two.watch(id, (update: CaseUpdate) => {
        last = update;
        if (update.freshness === 'current') resolve();
      });
    });
    let last: CaseUpdate | undefined;
    await current;
    const forgotten = new Promise<void>((resolve) => two.onForgotten(resolve));
    await one.logout();
    await forgotten;
    expect(last).to.deep.equal({ freshness: 'not-found' });
    const db = await openDB(name);
    for (const table of ['cases', 'entries', 'bytes', 'drafts'])
      expect(await db.count(table), table).to.equal(0);
    const values = await db.getAll('values');
    expect(JSON.stringify(values)).not.to.contain('vera');
    db.close();
    one.destroy();
    two.destroy();
  });
});

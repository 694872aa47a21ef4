import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { createClient } from './create-client.ts';
import type { Ports, Transport } from './ports.ts';

/** Two clients of one portal stand for two tabs: they share the real IndexedDB and the real Web Lock. */
describe('two tabs of one portal', () => {
  const portalKey = 'pk_two_tabs';
  const received: string[] = [];
  let reachable = false;
  const transport: Transport = {
    request: async ({ path, body }) => {
      if (!reachable) throw new TypeError('Failed to fetch');
      if (path !== 'v1/cases') return { status: 404, json: undefined, header: () => null };
      const { id } = JSON.parse(body!) as { id: string };
      received.push(id);
      return {
        status: 201,
        json: {
          id,
          number: 'SHA-2026-000001',
          receivedAt: 1,
          issue: 'lost',
          severity: 'urgent-major',
          promises: [],
          timeZone: 'UTC',
        },
        header: () => null,
      };
    },
  };
  const ports: Partial<Ports> = {
    transport: async () => transport,
    connectivity: { online: () => reachable, visible: () => true, onReturn: () => () => undefined },
  };
  const open = () => createClient({ endpoint: location.origin, portalKey, ports });

  after(() => deleteDB(`redress:${portalKey}`));

  it('send what one of them queued once, and both know its number', async () => {
    const [first, second] = [open(), open()];
    const draft = first.begin();
    const queued = await first.submit(draft, { text: '两托盘货没有收到，仓库说已经出库了。' });
    expect(queued.state).to.equal('queued');
    expect(queued.kept).to.equal('device');
    expect(localStorage.getItem(`redress:waiting:${portalKey}`)).to.equal('1');

    reachable = true;
    await Promise.all([first.drain(), second.drain(), first.drain(), second.drain()]);
    expect(received).to.deep.equal([draft.id]);
    for (const client of [first, second]) {
      expect((await client.cases())[0]?.receipt?.number).to.equal('SHA-2026-000001');
      client.destroy();
    }
    expect(localStorage.getItem(`redress:waiting:${portalKey}`)).to.equal(null);
  });

  it('the hash of a photo is the same with and without the browser’s own', async () => {
    const { sha256Hex } = await import('./hash.ts');
    const { sha256 } = await import('@noble/hashes/sha2.js');
    const bytes = new TextEncoder().encode('一箱破损');
    const expected = [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(await sha256Hex(bytes.buffer)).to.equal(expected);
  });
});

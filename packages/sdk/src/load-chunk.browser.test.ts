import { expect } from '@open-wc/testing';
import { itWhere } from './engine.cases.ts';
import { loadChunk } from './load-chunk.ts';

const here = new URL('./tracking-link.ts', import.meta.url).href;

describe('loading a chunk', () => {
  it('imports it once when that works', async () => {
    const module = await loadChunk(() => import('./tracking-link.ts'));
    expect(module.trackingLink).to.be.a('function');
    expect(await loadChunk(() => import('./tracking-link.ts'))).to.equal(module);
  });

  it('asks under a fresh address when an earlier failure is remembered', async () => {
    const remembered = new TypeError(`Failed to fetch dynamically imported module: ${here}`);
    const module = await loadChunk<{ trackingLink: unknown }>(() => Promise.reject(remembered));
    expect(module.trackingLink).to.be.a('function');
  });

  it('finds a module that shares its file with others by what it exports', async () => {
    const merged = new URL('./merged-modules.cases.ts', import.meta.url).href;
    const failure = new TypeError(`Failed to fetch dynamically imported module: ${merged}`);
    const load = (): Promise<typeof import('./tracking-link.ts')> => Promise.reject(failure);
    expect((await loadChunk(load, 'trackingLink')).trackingLink).to.be.a('function');
  });

  itWhere(
    'names the module that could not be loaded',
    'fails when it still cannot be had, with this browser’s own words',
    async () => {
      const missing = new URL('./no-such-module.js', import.meta.url).href;
      const load = (): Promise<unknown> => import(/* @vite-ignore */ missing);
      const failure = await loadChunk(load).catch((error: unknown) => error);
      expect(String(failure)).to.contain('no-such-module.js?again=');
    },
  );

  it('fails with the first failure when it does not say where', async () => {
    const failure = new TypeError('Importing a module script failed.');
    expect(await loadChunk(() => Promise.reject(failure)).catch((error: unknown) => error)).to.equal(failure);
  });
});

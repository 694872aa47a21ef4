import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';

describe('a client in a worker', () => {
  after(() => deleteDB('redress:https://worker.example:pk_worker'));

  it('keeps, sends and watches as in a page', async function () {
    // It loads all of the client's modules once more, one by one.
    this.timeout(60_000);
    const worker = new Worker(new URL('./client-in-worker.cases.ts', import.meta.url), { type: 'module' });
    const said = await new Promise<unknown>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    worker.terminate();
    expect(said).to.deep.equal({
      state: 'sent',
      kept: 'device',
      asked: ['POST', 'GET', 'stream', 'GET', 'stream closed'],
      hasDocument: false,
    });
  });
});

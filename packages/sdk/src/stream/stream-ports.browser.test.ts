import { expect } from '@open-wc/testing';
import { createPagePresence } from './stream-ports.ts';

describe('the presence of a page', () => {
  const shown = (state: DocumentVisibilityState): void => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const online = (isOnline: boolean): void => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
    dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  };
  beforeEach(() => {
    shown('visible');
    online(true);
  });
  after(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('is told when the page is hidden and shown, and when the network goes and comes', () => {
    const presence = createPagePresence();
    const told: boolean[] = [];
    const stop = presence.onChange(() => told.push(presence.wanted()));
    shown('hidden');
    shown('visible');
    online(false);
    online(true);
    expect(told).to.deep.equal([false, true, false, true]);
    stop();
    shown('hidden');
    online(false);
    expect(told).to.have.length(4);
  });

  it('is wanted only while the page is shown and the network is there', () => {
    const presence = createPagePresence();
    shown('hidden');
    online(false);
    shown('visible');
    expect(presence.wanted()).to.equal(false);
    online(true);
    expect(presence.wanted()).to.equal(true);
  });
});

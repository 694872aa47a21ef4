import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, writeSettings } from './settings.ts';

describe('the address of the gallery', () => {
  it('names one state, its language, theme, direction and width', () => {
    assert.deepEqual(readSettings('?story=form/errors&locale=id&theme=dark&dir=rtl&width=320'), {
      story: 'form/errors',
      locale: 'id',
      theme: 'dark',
      dir: 'rtl',
      width: '320',
      element: undefined,
    });
  });

  it('stands for the usual look where it says nothing, or nothing that there is', () => {
    const usual = {
      story: undefined,
      locale: 'en',
      theme: 'light',
      dir: 'ltr',
      width: 'wide',
      element: undefined,
    };
    assert.deepEqual(readSettings(''), usual);
    assert.deepEqual(readSettings('?locale=xx&theme=pink&dir=up&width=17&element=desk'), usual);
  });

  it('is read again as it was written', () => {
    for (const query of ['', '?element=status&locale=zh-Hant', '?story=form/errors&width=390&dir=rtl']) {
      const settings = readSettings(query);
      assert.deepEqual(readSettings(writeSettings(settings)), settings);
    }
    assert.match(writeSettings(readSettings('?story=form/errors')), /story=form\/errors/);
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../dialog/dialog.ts';
import '../form/form.ts';
import { settled, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';

describe('keys', () => {
  let heard: string[] = [];
  const hear = ({ key, type }: KeyboardEvent): void => void heard.push(`${type} ${key}`);
  let element: HTMLElement;
  beforeEach(() => {
    heard = [];
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.removeEventListener(type, hear);
    element.remove();
  });

  async function place(name: 'redress-form' | 'redress-dialog'): Promise<void> {
    element = document.createElement(name);
    Object.assign(element, { client: createFakeClient(), locale: 'en' });
    document.body.append(element);
    await settled(element);
  }

  it('that write in a field are no shortcuts of the page', async () => {
    await place('redress-form');
    const field = within<HTMLTextAreaElement>(element, '#text');
    field.focus();
    await sendKeys({ type: 'jk/?' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Enter' });
    expect(field.value).to.equal('jk/\n');
    expect(heard).to.eql([]);
  });

  it('that do not write reach the page: commands, and those pressed outside of fields', async () => {
    await place('redress-form');
    within(element, '#text').focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'F9' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'k' });
    await sendKeys({ up: 'Control' });
    within(element, '.submit').focus();
    await sendKeys({ press: 'j' });
    expect(heard.filter((each) => each.startsWith('keydown'))).to.eql([
      'keydown Escape',
      'keydown F9',
      'keydown Control',
      'keydown k',
      'keydown j',
    ]);
  });

  it('that close our dialog close nothing of the page', async () => {
    await place('redress-dialog');
    const dialog = document.querySelector('redress-dialog')!;
    await dialog.show();
    await settled(dialog);
    await sendKeys({ press: 'Escape' });
    expect([dialog.open, heard.includes('keydown Escape')]).to.eql([false, false]);
  });
});

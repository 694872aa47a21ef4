import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { formWith, send, type TimedForm } from './form-driver.cases.ts';

const world = globalThis as { BarcodeDetector?: unknown };
const waybill = '.scannable:has(#waybill) redress-scan-button';
const box = (form: TimedForm, ...path: string[]): DOMRect => within(form, ...path).getBoundingClientRect();

/** A browser that reads this code in whatever it is shown. */
function readEverywhere(code: string): void {
  world.BarcodeDetector = class {
    static getSupportedFormats = (): Promise<string[]> => Promise.resolve(['code_128']);
    detect = (): Promise<object[]> =>
      Promise.resolve([{ rawValue: code, boundingBox: new DOMRect(0, 0, 9, 9) }]);
  };
}

describe('<redress-form> reads the waybill number', () => {
  let client: FakeClient;

  // A server that compiles it for the first time takes its time.
  before(async function () {
    this.timeout(30_000);
    await import('../scan/scanner.ts');
  });
  beforeEach(() => {
    client = createFakeClient();
    readEverywhere(']C0 hl-7730-1189 ');
  });
  afterEach(() => {
    delete world.BarcodeDetector;
  });

  it('with the camera, puts it into its field, where it can be mended, and sends it', async () => {
    const form = await formWith(client);
    within(form, waybill, 'button').focus();
    await sendKeys({ press: 'Enter' });
    const field = within<HTMLInputElement>(form, '#waybill');
    await waitUntil(() => field.value !== '', 'nothing was read', { timeout: 8_000 });
    expect(field.value.toLowerCase()).to.equal('hl-7730-1189');
    expect(within<HTMLInputElement>(form, '#order').value).to.equal('');
    expect(focused()).to.equal(within(form, waybill, 'button'));

    await type(field, 'HL-7730-1190');
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    expect(client.submitted[0]?.subject?.waybill).to.equal('HL-7730-1190');
  });

  it('has no button where the browser reads none, and the field has its room', async () => {
    delete world.BarcodeDetector;
    const form = await formWith(client);
    expect(maybeWithin(form, waybill, 'button')).not.to.exist;
    expect(box(form, '#waybill').width).to.equal(box(form, '.scannable').width);
  });

  it('has field and button side by side on a narrow phone', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      for (const locale of ['en', 'id'] as const) {
        const form = await formWith(client, { locale });
        await settled(form);
        const [field, button] = [box(form, '#waybill'), box(form, waybill, 'button')];
        expect(button.top).to.equal(field.top);
        expect(button.left).to.be.at.least(field.right);
        expect(button.right).to.be.at.most(320);
        expect(field.width, 'room for a number').to.be.at.least(160);
        expect(button.height).to.be.at.least(44);
        form.remove();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  itIsAccessible('with buttons to scan', () => formWith(client));
});

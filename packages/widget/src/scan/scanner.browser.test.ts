import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { locales } from '../localization/locales.ts';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, picture, settled, textOf, within } from '../testing/elements.cases.ts';
import { engine, itWhere } from '../testing/engine.cases.ts';
import { openCamera } from './camera.ts';
import {
  choosePhoto,
  isOn,
  isPlaying,
  look,
  refusing,
  said,
  scanning,
  video,
  watched,
  type Scan,
} from './scanner-driver.cases.ts';

const camera = 'draws on while it shows what a camera sees';

describe('<redress-scanner> with the camera of the browser', () => {
  itWhere(
    camera,
    'shows its picture and reads in it, twice, then stops it, gives the focus back and tells the number',
    async () => {
      const scan = await scanning();
      await waitUntil(() => isPlaying(scan));
      expect([video(scan).videoWidth > 0, video(scan).hidden]).to.eql([true, false]);
      expect(said(scan)).to.equal('Hold the barcode or QR code inside the frame.');
      scan.detector.sees = [']C0HL-7730-1189'];
      await look(scan);
      expect([scan.found, isOn(scan.camera)]).to.eql([[], true]);
      await look(scan);
      expect(scan.found).to.eql(['HL-7730-1189']);
      expect(scan.detector.shown).to.eql([video(scan), video(scan)]);
      expect([scan.scanner.open, isOn(scan.camera), video(scan).srcObject]).to.eql([false, false, null]);
      expect(scan.vibrations).to.have.length(1);
      expect(focused()).to.equal(scan.opener);
      expect(scan.timer.waiting).to.equal(0);
    },
  );

  itWhere(camera, 'stops it with Escape, and can be opened again', async () => {
    const scan = await scanning();
    const closed = oneEvent(within(scan.scanner, 'dialog'), 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect([isOn(scan.camera), focused()]).to.eql([false, scan.opener]);
    await scan.scanner.show();
    expect(isOn(scan.camera)).to.be.true;
    within(scan.scanner, '.close').click();
    await waitUntil(() => !isOn(scan.camera));
  });

  itWhere(camera, 'stops it while the page is not seen, and starts it again', async () => {
    const scan = await scanning();
    const see = (hidden: boolean): void => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      see(true);
      expect(isOn(scan.camera)).to.be.false;
      see(false);
      await waitUntil(() => isOn(scan.camera));
      scan.scanner.close();
      await waitUntil(() => !isOn(scan.camera));
      see(false);
      await settled(scan.scanner);
      expect(isOn(scan.camera), 'nobody wants it any more').to.be.false;
    } finally {
      delete (document as { hidden?: unknown }).hidden;
    }
  });

  itWhere(camera, 'stops it when it is taken off the page', async () => {
    const scan = await scanning();
    scan.scanner.remove();
    expect(isOn(scan.camera)).to.be.false;
  });

  itWhere(camera, 'lets it go when it is closed before somebody has allowed it', async () => {
    let allow = (): void => undefined;
    const allowed = new Promise<void>((resolve) => (allow = resolve));
    const camera = watched(() => allowed.then(openCamera));
    const scan = await scanning({ camera, show: false });
    const shown = scan.scanner.show();
    await settled(scan.scanner);
    expect(said(scan)).to.equal('Starting the camera…');
    scan.scanner.close();
    allow();
    await shown;
    expect([scan.camera.streams.length, isOn(scan.camera)]).to.eql([1, false]);
  });

  itWhere(camera, 'says so when something takes it away, and tries again', async () => {
    const scan = await scanning();
    const [track] = scan.camera.streams[0]!.getTracks();
    track!.dispatchEvent(new Event('ended'));
    await settled(scan.scanner);
    expect(textOf(within(scan.scanner, '[role="alert"]'))).to.contain('perhaps because another app has it');
    within(scan.scanner, '#again').click();
    await waitUntil(() => scan.camera.streams.length === 2);
    await settled(scan.scanner);
    expect(maybeWithin(scan.scanner, '.failure')).not.to.exist;
    expect(scan.scanner.renderRoot.querySelector(':focus')).to.have.property('className', 'close');
  });
});

describe('<redress-scanner>', () => {
  for (const [name, words] of [
    ['NotAllowedError', 'Allow it in your browser’s settings'],
    ['NotFoundError', 'No camera was found'],
    ['NotReadableError', 'perhaps because another app has it'],
    ['InvalidStateError', 'The camera could not be started'],
  ] as const)
    it(`says what to do when the camera fails with ${name}`, async () => {
      const scan = await scanning({ camera: refusing(name) });
      expect(textOf(within(scan.scanner, '[role="alert"]'))).to.contain(words);
      expect([video(scan).hidden, said(scan)]).to.eql([true, '']);
    });

  itWhere(camera, 'has a button for the light where the camera has one', async () => {
    const scan = await scanning();
    expect(maybeWithin(scan.scanner, '#light')).not.to.exist;
    const [track] = scan.camera.streams[0]!.getVideoTracks();
    const applied: unknown[] = [];
    track!.getCapabilities = () => ({ torch: true }) as MediaTrackCapabilities;
    track!.applyConstraints = (constraints) => {
      applied.push(constraints);
      return applied.length < 3 ? Promise.resolve() : Promise.reject(new Error('too hot'));
    };
    scan.scanner.requestUpdate();
    await settled(scan.scanner);
    const pressed: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      within(scan.scanner, '#light').click();
      await settled(scan.scanner);
      pressed.push(within(scan.scanner, '#light').ariaPressed);
    }
    expect(pressed).to.eql(['true', 'false', 'false']);
    expect(applied).to.eql([true, false, true].map((torch) => ({ advanced: [{ torch }] })));
  });

  itWhere(camera, 'says so when a code holds no number', async () => {
    const scan = await scanning();
    await waitUntil(() => isPlaying(scan));
    scan.detector.sees = ['FRAGILE'];
    await look(scan);
    expect(said(scan)).to.contain('does not contain a number we can use');
  });

  describe('where the detector does not work', () => {
    const broken = 'This browser cannot read barcodes on this page.';
    const fail = (scan: Scan): void => {
      scan.detector.read = () => Promise.reject(new DOMException('no service', 'NotSupportedError'));
    };

    itWhere(camera, 'says so after a few looks, and lets go of the camera', async () => {
      const scan = await scanning();
      await waitUntil(() => isPlaying(scan));
      fail(scan);
      await look(scan, 5);
      expect(textOf(within(scan.scanner, '[role="alert"]'))).to.contain(broken);
      expect([isOn(scan.camera), scan.timer.waiting]).to.eql([false, 0]);
      expect(maybeWithin(scan.scanner, '#again, input')).not.to.exist;
    });

    itWhere(camera, 'says so after a photo', async () => {
      const scan = await scanning();
      fail(scan);
      await choosePhoto(scan, await picture('label.jpg'));
      await waitUntil(() => textOf(scan.scanner).includes(broken));
      expect(isOn(scan.camera)).to.be.false;
    });
  });

  describe('with a photo', () => {
    it('reads it at once, without a camera', async () => {
      const scan = await scanning({ camera: refusing('NotFoundError') });
      scan.detector.sees = ['https://portal.example/track?waybill=HL-7730'];
      await choosePhoto(scan, await picture('label.jpg'));
      await waitUntil(() => scan.found.length > 0);
      expect(scan.found).to.eql(['HL-7730']);
      expect(scan.detector.shown[0]).to.be.instanceOf(ImageBitmap);
      expect([scan.scanner.open, focused()]).to.eql([false, scan.opener]);
    });

    for (const [name, sees, file, words] of [
      ['shows no code', [], () => picture('gate.jpg'), 'No barcode could be read in this photo'],
      ['shows a code without a number', ['FRAGILE'], () => picture('box.jpg'), 'does not contain a number'],
      ['is none', ['HL-7730'], () => Promise.resolve(new File(['a'], 'a.jpg')), 'No barcode could be read'],
    ] as const)
      it(`says so when it ${name}`, async () => {
        const scan = await scanning({ camera: refusing('NotFoundError') });
        scan.detector.sees = sees;
        await choosePhoto(scan, await file());
        await waitUntil(() => said(scan).includes(words));
        expect([scan.scanner.open, scan.found]).to.eql([true, []]);
      });

    it('forgets it when it is closed meanwhile', async () => {
      const scan = await scanning({ camera: refusing('NotFoundError') });
      let answer = (_: readonly string[]): void => undefined;
      scan.detector.read = () => new Promise((resolve) => (answer = resolve));
      const read = waitUntil(() => said(scan) === 'Reading the photo…');
      await choosePhoto(scan, await picture('label.jpg'));
      await read;
      scan.scanner.close();
      answer(['HL-7730']);
      await settled(scan.scanner);
      expect(scan.found).to.eql([]);
    });
  });

  it('is worked with the keyboard: close, photo, and around again', async () => {
    const scan = await scanning({ camera: refusing('NotAllowedError') });
    const stops: string[] = [];
    for (let i = 0; i < 3; i++) {
      const at = focused();
      stops.push(at instanceof HTMLInputElement ? at.type : (at?.id ?? '') || (at?.className ?? ''));
      await sendKeys({ press: 'Tab' });
    }
    expect(stops).to.eql(['close', 'again', 'file']);
    expect(scan.scanner.open).to.be.true;
  });

  itWhere(
    camera,
    'fits a narrow phone in each language, and takes the same room whatever it says',
    async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        for (const locale of locales) {
          const heights: number[] = [];
          for (const camera of [watched(), refusing('NotAllowedError')]) {
            const scan = await scanning({ camera, locale });
            const dialog = within(scan.scanner, 'dialog');
            expect(dialog.scrollWidth, locale).to.be.at.most(320);
            const view = within(scan.scanner, '.view');
            expect(view.scrollHeight, `${locale}: nothing is cut off`).to.be.at.most(view.clientHeight);
            heights.push(dialog.getBoundingClientRect().height);
            for (const target of dialog.querySelectorAll('button, .button')) {
              const { width, height } = target.getBoundingClientRect();
              expect(Math.min(width, height), `${locale}: ${textOf(target)}`).to.be.at.least(44);
            }
            scan.scanner.remove();
          }
          expect(heights[0], locale).to.equal(heights[1]);
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    },
  );

  if (engine[camera]) itIsAccessible('with the camera on', async () => (await scanning()).scanner);
  itIsAccessible(
    'without permission',
    async () => (await scanning({ camera: refusing('NotAllowedError') })).scanner,
  );
});

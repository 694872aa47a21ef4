import { expect } from '@open-wc/testing';
import { focused, sentState, settled, submissionState, textOf, within } from '@redress/widget/testing';
import { hear } from './announced.cases.ts';
import type { Mounted } from './mount.ts';
import { storyOf, withStory } from './stage.cases.ts';
import { fill, pause, press, submit } from './stories/acting.ts';
import { viewIn } from './stories/status-views.ts';
import type { Story } from './story.ts';

/** What is heard in a story while something happens in it. */
const heard = (name: Story['name'], happens: (mounted: Mounted) => unknown): Promise<readonly string[]> =>
  withStory(storyOf(name), {}, async (mounted) => {
    const hearing = hear(mounted.element);
    try {
      await happens(mounted);
      await settled(mounted.element);
      return hearing.said;
    } finally {
      hearing.stop();
    }
  });

describe('who only listens hears', () => {
  it('what is understood while they write, once they pause', async () => {
    const said = await heard('form/empty', async (scene) => {
      await fill(scene, scene.words.damaged, '#text');
      await pause(scene);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Looks like Goods damaged we will answer by .* we will solve it by/);
  });

  it('nothing while they go on writing', async () => {
    const said = await heard('form/empty', async (scene) => {
      for (const text of ['Three', 'Three cartons', 'Three cartons are']) await fill(scene, text, '#text');
    });
    expect(said).to.eql([]);
  });

  it('that we are not sure', async () => {
    const said = await heard('form/empty', async (scene) => {
      await fill(scene, scene.words.either, '#text');
      await pause(scene);
    });
    expect(said.at(-1)).to.contain('We are not sure. Please choose what fits best.');
  });

  it('how many things need attention, when sending fails for them, and has the focus there', async () => {
    const said = await heard('form/empty', async (scene) => {
      await fill(scene, 'anna@', '#reach');
      await submit(scene);
      expect(focused()?.id).to.equal('errors');
    });
    expect(said.at(-1)).to.match(
      /^2 things need your attention Please tell us what happened\. This e-mail address/,
    );
  });

  it('that the connection is gone', async () => {
    const said = await heard('form/empty', async ({ element }) => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      dispatchEvent(new Event('offline'));
      await settled(element);
      Reflect.deleteProperty(navigator, 'onLine');
    });
    expect(said.at(-1)).to.match(/^You are offline\. You can go on writing/);
  });

  it('that a file was not added, and why', async () => {
    const said = await heard('form/empty', async (scene) => {
      const picker = within<HTMLElement & { add(files: File[]): Promise<void> }>(
        scene.element,
        'redress-photo-picker',
      );
      await picker.add([new File(['MZ'], 'setup.exe')]);
    });
    expect(said.at(-1)).to.contain('setup.exe cannot be added');
  });

  it('what became of the report: the focus goes to the news, which is read, and what changes then is said', async () => {
    const said = await heard('form/sure', async (scene) => {
      await submit(scene);
      expect(textOf(focused()!)).to.equal('Saved on this device');
      scene.client.announce(sentState());
    });
    expect(said.at(-1)).to.match(/^We have received it/);
  });

  it('that it was taken too late to be taken back', async () => {
    const said = await heard('receipt/queued', async (scene) => {
      scene.client.known = [];
      await press(scene, '.actions button');
    });
    expect(said.at(-1)).to.contain('can no longer be taken back');
  });

  it('that a receipt waits in memory only', async () => {
    const said = await heard('receipt/queued', ({ element }) =>
      Object.assign(element, { submission: submissionState({ kept: 'memory' }) }),
    );
    expect(said.at(-1)).to.match(/^Waiting to be sent/);
  });

  it('that what is shown of a case is not fresh', async () => {
    const said = await heard('status/handling', ({ client, words }) =>
      client.show({ freshness: 'offline', view: viewIn(words) }),
    );
    expect(said.at(-1)).to.contain('This is the latest we know');
  });

  it('that something was added, and that something is missing', async () => {
    const added = await heard('status/handling', async (scene) => {
      await fill(scene, 'The seal was number 4471.', 'redress-add-information', 'textarea');
      await submit(scene, 'redress-add-information');
    });
    expect(added).to.include('Added.');
    const missing = await heard('status/handling', (scene) => submit(scene, 'redress-add-information'));
    expect(missing.at(-1)).to.contain('Please write something first');
  });

  const done: readonly (readonly [Story['name'], part: string, button: string, said: string])[] = [
    ['status/rating-satisfied', 'redress-rating', 'button.primary', 'Thank you for your rating.'],
    ['status/offer', 'redress-offer', 'button.primary', 'Thank you. We will go ahead as proposed.'],
    ['status/offer-declining', 'redress-offer', 'button.primary', 'Thank you for telling us.'],
    ['status/withdraw-asking', 'redress-withdraw', 'button.danger', 'You have taken it back.'],
  ];
  for (const [name, part, button, said] of done) {
    it(`what became of ${name}, because the focus goes there when the button is gone`, () =>
      withStory(storyOf(name), {}, async (scene) => {
        within(scene.element, part, button).focus();
        await press(scene, part, button);
        expect(textOf(focused()!)).to.contain(said);
      }));
  }

  it('a region only if it was there before, unless it is an alert', async () => {
    const element = document.createElement('div');
    element.attachShadow({ mode: 'open' });
    document.body.append(element);
    const hearing = hear(element);
    const tell = async (role: string): Promise<void> => {
      const region = document.createElement('p');
      region.role = role;
      region.textContent = role;
      element.shadowRoot?.append(region);
      await settled(element);
    };
    await tell('status');
    await tell('alert');
    hearing.stop();
    element.remove();
    expect(hearing.said).to.eql(['alert']);
  });
});

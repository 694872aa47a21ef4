import { expect } from '@open-wc/testing';
import { within } from '@redress/widget/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { judgeByWcag22 } from './axe.cases.ts';
import { withoutFocusRing } from './focus.cases.ts';
import { inside, nameOf } from './inside.cases.ts';
import { loadStyles, storyOf, withStory } from './stage.cases.ts';
import { stories } from './stories.table.ts';
import type { Story } from './story.ts';

/** What `chai-a11y-axe` brings. */
declare const axe: {
  run(
    element: Element,
    options: object,
  ): Promise<{ violations: readonly { nodes: readonly { html: string }[] }[] }>;
};

/** What moves, or would if something changed. */
const moving = (element: Element): readonly string[] =>
  [...inside(element)]
    .filter((each) => {
      const { transitionDuration } = getComputedStyle(each);
      return each.getAnimations().length > 0 || /[1-9]/.test(transitionDuration);
    })
    .map(nameOf);

const usual = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

describe('every state is perceived', () => {
  before(loadStyles);
  afterEach(() => emulateMedia(usual));

  describe('the focus is seen, in forced colours too, and nothing moves where that makes people sick', () => {
    for (const story of stories) {
      it(story.name, async () => {
        await emulateMedia({ ...usual, reducedMotion: 'reduce' });
        // From now on the browser takes every focus for one that the keyboard brought.
        await sendKeys({ press: 'Tab' });
        await withStory(story, {}, async ({ element }) => {
          expect(moving(element)).to.eql([]);
          expect(withoutFocusRing(element).join('\n')).to.equal('');
          await emulateMedia({ ...usual, forcedColors: 'active', reducedMotion: 'reduce' });
          expect(withoutFocusRing(element).join('\n')).to.equal('');
        });
      });
    }

    it('would notice a control that shows nothing', async () => {
      const element = document.createElement('div');
      const button = document.createElement('button');
      button.textContent = 'Dark';
      button.style.outline = 'none';
      element.append(button);
      document.body.append(element);
      await sendKeys({ press: 'Tab' });
      expect(withoutFocusRing(element)).to.eql(['<button> Dark']);
      element.remove();
    });

    it('status/loading breathes for everybody else', () =>
      withStory(storyOf('status/loading'), {}, ({ element }) => expect(moving(element)).not.to.eql([])));
  });

  describe('by people who ask for more contrast: 7 to 1, in light and in dark', () => {
    const some: readonly Story['name'][] = [
      'launcher/closed',
      'form/errors',
      'form/urgent',
      'form/photos-refused',
      'receipt/sent',
      'receipt/rejected',
      'cases/many',
      'status/late',
      'status/waiting-for-you',
      'status/not-upheld',
      'status/rating-dissatisfied',
    ];
    const isTold = (story: Story, theme: 'light' | 'dark') =>
      withStory(story, { theme }, async ({ element }) => {
        const { violations } = await axe.run(element, {
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      });
    before(judgeByWcag22);

    for (const name of some)
      for (const theme of ['light', 'dark'] as const)
        it(`${name}, ${theme}`, async () => {
          await emulateMedia({ ...usual, ...({ contrast: 'more' } as object), reducedMotion: 'reduce' });
          expect(await isTold(storyOf(name), theme)).to.eql([]);
        });

    it('would notice it: for everybody else quiet words are quieter', async () => {
      await emulateMedia({ ...usual, ...({ contrast: 'no-preference' } as object), reducedMotion: 'reduce' });
      expect(await isTold(storyOf('form/errors'), 'light')).not.to.eql([]);
    });
  });

  describe('by people who force their own colours: what is chosen differs from what is not', () => {
    const pairs: readonly (readonly [
      Story['name'],
      path: readonly string[],
      chosen: string,
      other: string,
      properties: readonly (keyof CSSStyleDeclaration)[],
    ])[] = [
      [
        'dialog/report',
        [],
        '[role="tab"][aria-selected="true"]',
        '[role="tab"][aria-selected="false"]',
        ['borderBottomColor'],
      ],
      [
        'status/rating-satisfied',
        ['redress-rating'],
        '.choice:has(:checked)',
        '.choice:not(:has(:checked))',
        ['borderTopColor'],
      ],
      [
        'status/rating-satisfied',
        ['redress-rating'],
        '.scores :has(:checked)',
        '.scores .choice:not(:has(:checked))',
        ['borderTopColor'],
      ],
      [
        'status/claim-form',
        ['redress-claim'],
        '.choice:has(:checked)',
        '.choice:not(:has(:checked))',
        ['borderTopColor'],
      ],
    ];
    for (const [name, path, chosen, other, properties] of pairs) {
      it(`${name}: ${chosen}`, async () => {
        await emulateMedia({ ...usual, forcedColors: 'active' });
        await withStory(storyOf(name), {}, ({ element }) => {
          const looks = [chosen, other].map((selector) => {
            const style = getComputedStyle(within(element, ...path, selector));
            return properties.map((property) => style[property]);
          });
          expect(looks[0]).not.to.eql(looks[1]);
        });
      });
    }

    it('status/handling: steps that are done, that are being taken and that lie ahead', async () => {
      await emulateMedia({ ...usual, forcedColors: 'active' });
      await withStory(storyOf('status/handling'), {}, ({ element }) => {
        const marks = ['done', 'current', 'ahead'].map((state) => {
          const { content, borderTopWidth } = getComputedStyle(
            within(element, `.steps [data-state="${state}"]`),
            '::before',
          );
          return `${content} ${borderTopWidth}`;
        });
        expect(new Set(marks).size).to.equal(3);
      });
    });

    it('status/loading: something is seen to come', async () => {
      await emulateMedia({ ...usual, forcedColors: 'active' });
      await withStory(storyOf('status/loading'), {}, ({ element }) => {
        const { borderTopStyle } = getComputedStyle(within(element, '.skeleton span'));
        expect(borderTopStyle).to.equal('solid');
      });
    });
  });
});

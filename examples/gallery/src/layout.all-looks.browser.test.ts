import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { inside } from './inside.cases.ts';
import { covered, faultsOfLayout, rows } from './layout.cases.ts';
import { loadStyles, withStory } from './stage.cases.ts';
import { stories } from './stories.table.ts';

/** What WCAG 1.4.12 lets a reader set. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`
  * {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`);

const everyStory = (work: Parameters<typeof withStory>[2], locale: 'en' | 'id' = 'en'): void => {
  for (const story of stories) it(story.name, () => withStory(story, { locale }, work).then(() => undefined));
};

describe('every state stands firm', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await loadStyles();
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  describe('on a page that reads from right to left: mirrored, and nothing is cut off', () => {
    for (const width of [320, 768]) {
      describe(`at ${width} px`, () => {
        before(() => setViewport({ width, height: 800 }));
        everyStory(async ({ element }) => {
          const ltr = rows(element);
          element.parentElement!.dir = 'rtl';
          await nextFrame();
          expect(faultsOfLayout(element)).to.equal('');
          const mirrored = ltr.map(([left, right]) => [right, left]);
          expect(rows(element).map(String).sort()).to.eql(mirrored.map(String).sort());
        });
      });
    }
  });

  describe('at 200 % text size (WCAG 1.4.4), then with more space in the text (WCAG 1.4.12)', () => {
    before(() => setViewport({ width: 640, height: 800 }));
    everyStory(async ({ element }) => {
      document.documentElement.style.fontSize = '200%';
      await nextFrame();
      try {
        expect(faultsOfLayout(element)).to.equal('');
      } finally {
        document.documentElement.style.fontSize = '';
      }
      for (const each of [element, ...inside(element)]) each.shadowRoot?.adoptedStyleSheets.push(spaced);
      await nextFrame();
      expect(faultsOfLayout(element)).to.equal('');
    }, 'id');
  });

  describe('at 400 % zoom, with each control in reach', () => {
    before(() => setViewport({ width: 320, height: 256 }));
    everyStory(({ element }) => expect(covered(element).join('\n')).to.equal(''));
  });
});

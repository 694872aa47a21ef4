import { assert, expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { textOf, within } from '@redress/widget/testing';
import { judgeByWcag22 } from './axe.cases.ts';
import { brokenWords, faultsOfLayout } from './layout.cases.ts';
import { usualLook, type Look } from './mount.ts';
import { loadStyles, withStory } from './stage.cases.ts';
import { stories } from './stories.table.ts';

/**
 * Every story in every look comes about, fits a screen of 1280 by 1024 pixels at 400 %, which is 320 by 256 (WCAG 1.4.10), and axe
 * finds nothing in it.
 */
export function everyStoryIsAccessible(looks: readonly Partial<Look>[]): void {
  before(async () => {
    // Axe judges colours that are still fading in.
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 256 });
    await loadStyles();
    await judgeByWcag22();
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const story of stories) {
    for (const look of looks) {
      const { locale, theme } = { ...usualLook, ...look };
      it(`${story.name} in ${locale}, ${theme}`, () =>
        withStory(story, look, async ({ element }) => {
          const [at, says] = story.shows;
          const shown = within(element, ...[at].flat());
          assert.isTrue(shown.checkVisibility(), 'it is in sight');
          if (locale === 'en') assert.include(textOf(shown), says);
          else if (says !== '') assert.notInclude(textOf(shown) || says, says, 'it is translated');
          assert.equal(faultsOfLayout(element), '');
          assert.deepEqual(brokenWords(element), []);
          await expect(element).to.be.accessible();
        }));
    }
  }
}

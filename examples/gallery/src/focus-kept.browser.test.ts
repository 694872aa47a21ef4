import { expect } from '@open-wc/testing';
import { focused, settled } from '@redress/widget/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { focusableIn, nameOf } from './inside.cases.ts';
import { loadStyles, withStory } from './stage.cases.ts';
import { stories } from './stories.table.ts';
import { elementOf, elements, type ElementName, type Story } from './story.ts';

/** They close the dialog, leave for the browser's own, or lead to another page. */
const leaving = ['×', 'Print', 'Open that report'];

const buttonsIn = (element: Element): readonly HTMLElement[] =>
  focusableIn(element).filter(
    (each) => each.localName === 'button' && !leaving.includes(each.textContent.trim()),
  );

/** Each button once, in the first story that has it. */
async function* buttonsOf(name: ElementName): AsyncGenerator<readonly [Story, string]> {
  const seen = new Set<string>();
  for (const story of stories.filter((each) => elementOf(each) === name)) {
    const names = await withStory(story, {}, ({ element }) => buttonsIn(element).map(nameOf));
    for (const button of names) {
      if (seen.has(button)) continue;
      seen.add(button);
      yield [story, button];
    }
  }
}

const isLost = (): boolean => focused() === null || focused() === document.body;

describe('who presses a button from the keyboard still has the focus somewhere, though the button may be gone', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await loadStyles();
  });
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const name of Object.keys(elements) as ElementName[]) {
    it(`in <${elements[name]}>`, async function () {
      this.timeout(90_000);
      const losing: string[] = [];
      for await (const [story, label] of buttonsOf(name)) {
        await withStory(story, {}, async ({ element, timer }) => {
          const button = buttonsIn(element).find((each) => nameOf(each) === label);
          button?.focus();
          button?.click();
          await settled(element);
          timer.pass(1_000);
          await settled(element);
          if (isLost()) losing.push(`${story.name}: ${label}`);
        });
      }
      expect(losing.join('\n')).to.equal('');
    });
  }
});

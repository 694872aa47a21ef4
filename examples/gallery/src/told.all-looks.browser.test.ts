import { expect } from '@open-wc/testing';
import { englishTexts } from '@redress/widget/testing';
import { inside } from './inside.cases.ts';
import { loadStyles, withStory } from './stage.cases.ts';
import { stories } from './stories.table.ts';

/** Attributes in which something is said. */
const said = ['aria-label', 'title', 'alt', 'placeholder'];

/** Tables of like words: one of them shows how the others look. */
const likeWords =
  /^(terms\.\w+|terms\.milestones|asked\.(fields|roles)|preview\.why\.reasons|photos\.(refused|checklist\.help)|scan\.failed)\./;

/** Texts that no page shows as it stands, and what is said of them instead. */
const elsewhere: Readonly<Record<string, string>> = {
  'time.justNow': 'the last minute before a promised time',
  'status.timeIsUp': 'said aloud when a promised time passes',
  'photos.checklist.missing': 'on the staff’s side',
  'scan.reading': 'while a photo is read',
  'status.us': 'where the company has not said what it is called',
  'photos.drop': 'while files are dragged over the page',
  'receipt.slipTitle': 'on paper',
  'receipt.slipReported': 'on paper',
  'receipt.slipSecret': 'on paper',
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is the same in a text whatever it is about. */
function fixedParts(text: unknown): readonly string[] {
  const anything = '\u0001';
  const whole =
    typeof text === 'function'
      ? String((text as (...all: string[]) => unknown)(anything, anything, anything))
      : String(text);
  return whole
    .split(anything)
    .map(plain)
    .filter((part) => part.length > 3);
}

function* textsIn(table: object, path = ''): Generator<readonly [path: string, text: unknown]> {
  for (const [name, text] of Object.entries(table) as [string, unknown][]) {
    if (typeof text === 'object' && text !== null) yield* textsIn(text, `${path}${name}.`);
    else yield [path + name, text];
  }
}

describe('every state is told', () => {
  before(loadStyles);

  it('each text that customers read stands in a story', async function () {
    this.timeout(300_000);
    let all = '';
    for (const story of stories)
      await withStory(story, {}, async ({ element }) => {
        for (const each of inside(element)) {
          const own = [...each.childNodes].map((node) => (node instanceof Text ? node.data : ' '));
          // Choices of a closed list, and pictures, are told with what they stand in.
          const within = each.matches('select') ? [each.textContent] : [];
          const named = [each, ...each.children].flatMap((one) =>
            said.map((name) => one.getAttribute(name) ?? ''),
          );
          all += [...own, ...within, ...named].join(' ');
        }
      });
    all = plain(all);
    const untold = [...textsIn(englishTexts)]
      .filter(
        ([path, text]) =>
          !likeWords.test(path) &&
          !(path in elsewhere) &&
          !fixedParts(text).every((part) => all.includes(part)),
      )
      .map(([path]) => path);
    expect(untold.join('\n')).to.equal('');
  });
});

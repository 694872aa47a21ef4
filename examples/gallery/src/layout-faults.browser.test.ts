import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { brokenWords, covered, cutOff, overlaps, rows } from './layout.cases.ts';

/** Works with what a sheet makes of two buttons, a paragraph and a list to choose from. */
function withStyles<T>(css: string, look: (element: Element) => T): T {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).innerHTML =
    '<button>Send</button> <button>Cancel</button> <p>Compensation</p> <select><option>No preference at all</option></select>';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  element.shadowRoot?.adoptedStyleSheets.push(sheet);
  document.body.append(element);
  try {
    return look(element);
  } finally {
    element.remove();
  }
}

describe('what looks for faults of layout', () => {
  before(() => setViewport({ width: 320, height: 400 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const faults: readonly (readonly [
    string,
    css: string,
    find: (element: Element) => readonly string[],
    RegExp,
  ])[] = [
    ['a page that scrolls sideways', 'p { inline-size: 400px; }', cutOff, /the page scrolls sideways/],
    [
      'what is cut off below',
      'p { block-size: 4px; overflow: hidden; }',
      cutOff,
      /<p> Compensation is cut off below/,
    ],
    ['a list whose choice cannot be read', 'select { inline-size: 60px; }', cutOff, /cannot be read/],
    [
      'controls that lie over each other',
      'button { margin-inline-end: -30px; }',
      overlaps,
      /Send lies over <button> Cancel/,
    ],
    [
      'a broken word',
      'p { inline-size: 50px; overflow-wrap: anywhere; }',
      brokenWords,
      /“Compensation” is broken/,
    ],
    [
      'a control under something else',
      'p { position: fixed; inset: 0; margin: 0; }',
      covered,
      /<button> Send/,
    ],
  ];
  for (const [name, css, find, says] of faults) {
    it(`finds ${name}`, () => expect(withStyles(css, find).join('\n')).to.match(says));
  }

  it('finds nothing where nothing is wrong, and sees what stands in one row', () =>
    withStyles('', (element) => {
      expect([cutOff, overlaps, brokenWords, covered].flatMap((find) => find(element))).to.eql([]);
      expect(rows(element)).to.eql([[0, 1]]);
    }));
});

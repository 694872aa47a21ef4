import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './find-files.mjs';
import { readElements } from './generate/elements/read-elements.mjs';
import { definitions, filesOf, publicClasses, readProgram } from './generate/elements/source.mjs';
import { tokensIn } from './generate/elements/tokens.mjs';
import { formSlots } from '../packages/widget/src/core/passed-slots.ts';

/** What public elements are made of, and nobody places on a page. */
const inner = [
  'redress-add-information',
  'redress-case-files',
  'redress-claim',
  'redress-desk-case',
  'redress-desk-command',
  'redress-desk-confirm',
  'redress-desk-filter',
  'redress-desk-hand-over',
  'redress-desk-photos',
  'redress-desk-queue',
  'redress-offer',
  'redress-photo-picker',
  'redress-rating',
  'redress-reopen',
  'redress-scan-button',
  'redress-scanner',
  'redress-withdraw',
];

const sources = readProgram();
const elements = readElements(sources);
const names = (list) => list.map(({ name }) => name).sort();
const tagNames = elements.map(({ tagName }) => tagName);
const sorted = (set) => [...set].sort();

/** All that a pattern finds in the code of some files; what a comment says is no code. */
function found(pattern, files) {
  const code = files.map(({ text }) => text.replace(/\/\*\*.*?\*\//gs, '')).join('\n');
  return new Set([...code.matchAll(pattern)].map(([, name]) => name));
}
const partsIn = (files) =>
  new Set(
    sorted(found(/\b(?:(?:export)?parts?="|part\.add\(')([\w ,-]+)/g, files)).flatMap((part) =>
      part.split(/[ ,]+/),
    ),
  );
const eventsIn = (files) => found(/\bemit(?:Cancelable)?\(\s*[\w.#]+,\s*'(redress-[a-z-]+)'/g, files);

test('every element that is defined is in the manifest, or part of one that is', () => {
  const defined = sorted(found(/\bdefine\(\s*'([a-z-]+)'/g, sources.files));
  assert.deepEqual(
    defined,
    sorted([...tagNames, ...inner]),
    'Export the class of a public element from src/index.ts; name an inner one in this test.',
  );
  // The compiler finds the same: one file may define what another one does, too.
  assert.deepEqual(sorted(new Set(definitions(sources).map(({ tagName }) => tagName))), defined);
});

test('every element that the package exports by name is defined', () => {
  const exported = publicClasses(sources).flatMap(({ name }) =>
    /^Redress/.test(name?.text) ? name.text : [],
  );
  assert.deepEqual(exported.sort(), names(elements));
});

test('the manifest is where package.json says, and is published', () => {
  const { customElements, files, exports } = JSON.parse(
    readFileSync(join(root, 'packages/widget/package.json'), 'utf8'),
  );
  assert.ok(files.includes(customElements));
  assert.equal(exports[`./${customElements}`], `./${customElements}`);
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/widget', customElements), 'utf8'));
  const published = Object.values(exports).map((target) => target.default);
  for (const { path } of modules) assert.ok(published.includes(`./${path}`), `${path} cannot be imported`);
});

for (const element of elements) {
  const own = filesOf(element.declaration, sources);
  const all = filesOf(element.declaration, sources, true);

  test(`<${element.tagName}> says in a sentence what it is, and in words what each thing of it is`, () => {
    assert.match(element.summary, /^[A-Z].*\.$/);
    const { attributes, members, events, slots, cssParts, cssProperties } = element;
    const mute = [attributes, members, events, slots, cssParts, cssProperties]
      .flat()
      .filter(({ description }) => description === '');
    assert.deepEqual(names(mute), []);
  });

  test(`<${element.tagName}> documents the events it dispatches, and no other`, () => {
    const documented = new Set(names(element.events));
    assert.deepEqual(sorted(eventsIn(own).difference(documented)), []);
    // What an inner element says leaves the one that it stands in.
    const within = definitions(sources)
      .filter(
        ({ tagName }) => inner.includes(tagName) && own.some(({ text }) => text.includes(`<${tagName}`)),
      )
      .flatMap(({ declaration }) => filesOf(declaration, sources, true));
    assert.deepEqual(sorted(documented.difference(eventsIn([...all, ...within]))), []);
    for (const { name, type } of element.events)
      assert.match(type.text, /^CustomEvent</, `EventDetails does not know ${name}`);
  });

  test(`<${element.tagName}> documents its parts and slots, and no other`, () => {
    assert.deepEqual(names(element.cssParts), sorted(partsIn(own)));
    const slots = [
      ...found(/<slot(?! name=\$)(?: name="([\w-]+)")?/g, own),
      // The launcher has no templates.
      ...found(/#label\.name = '([\w-]+)'/g, own),
      ...(own.some(({ text }) => /\bfilledSlots\((this|launcher)\)/.test(text)) ? formSlots : []),
    ];
    assert.deepEqual(names(element.slots), sorted(slots));
  });

  test(`<${element.tagName}> documents the design tokens it reads, and no other`, () => {
    const read = new Set(own.flatMap(({ text }) => [...tokensIn(text).keys()]));
    assert.deepEqual(names(element.cssProperties), sorted(read));
  });
}

test('the launcher reads every attribute it documents, and no other', () => {
  const launcher = elements.find(({ tagName }) => tagName === 'redress-widget');
  const own = filesOf(launcher.declaration, sources);
  const observed = sorted(found(/observedAttributes = \[([^\]]*)\]/g, own)).flatMap((list) =>
    list.match(/[\w-]+/g),
  );
  const read = found(/\b(?:(?:get|has)Attribute|said|known)\('([\w-]+)'\)|:host\(\[([\w-]+)/g, own);
  const styled = found(/:host\(\[([\w-]+)/g, own);
  const known = new Set([...read, ...styled, ...observed]);
  for (const global of [undefined, 'lang', 'hidden']) known.delete(global);
  assert.deepEqual(names(launcher.attributes), sorted(known));
});

test('the script tag takes as `data-…` what the launcher takes as attributes', () => {
  const launcher = elements.find(({ tagName }) => tagName === 'redress-widget');
  const embed = readFileSync(join(root, 'packages/widget/src/widget/embed.ts'), 'utf8');
  const [, list] = /const settings = \[([^\]]*)\]/.exec(embed);
  const attributes = new Set(names(launcher.attributes));
  assert.deepEqual(sorted(new Set(list.match(/[\w-]+/g)).difference(attributes)), []);
});

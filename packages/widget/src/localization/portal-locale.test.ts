import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf } from './direction.ts';
import { chooseLocale } from './locale.ts';
import { en } from './messages/en.ts';
import {
  matchPortalLocale,
  servedWith,
  withPortalTexts,
  type PortalLocale,
  type PortalTexts,
} from './portal-locale.ts';

const locale = (tag: string, base?: PortalLocale['base']): PortalLocale => ({ tag, base, texts: {} });

describe('of the languages a portal adds, the one that serves a tag', () => {
  const cases: readonly (readonly [
    wish: string,
    added: readonly string[],
    strict: string | undefined,
    lax?: string,
  ])[] = [
    ['de', ['de'], 'de'],
    ['de-AT', ['de'], 'de'],
    ['DE_at', ['de'], 'de'],
    ['de-AT', ['de', 'de-AT'], 'de-AT'],
    ['de', ['de-AT', 'de'], 'de'],
    ['de', ['de-DE'], 'de-DE'],
    ['de-CH', ['de-AT'], undefined, 'de-AT'],
    ['de-Latn-DE', ['de'], 'de'],
    ['zh-TW', ['zh-Hant'], 'zh-Hant'],
    ['zh-TW', ['zh'], undefined],
    ['zh-HK', ['zh-TW'], undefined, 'zh-TW'],
    ['sr-Latn', ['sr'], undefined],
    ['in', ['id'], 'id'],
    ['fr', ['de'], undefined],
    ['', ['de'], undefined],
    ['de', ['no tag', 'de'], 'de'],
    ['no tag', ['de'], undefined],
  ];
  for (const [wish, added, strict, lax = strict] of cases) {
    it(`“${wish}” of ${added.join(', ')}: ${strict ?? 'none'}; whatever the region: ${lax ?? 'none'}`, () => {
      const list = added.map((tag) => locale(tag));
      assert.equal(matchPortalLocale(wish, list, false)?.tag, strict);
      assert.equal(matchPortalLocale(wish, list, true)?.tag, lax);
    });
  }
});

describe('a language that a portal adds', () => {
  it('goes before a later wish that we serve, and is told with its region', () => {
    const german = locale('de');
    assert.deepEqual(chooseLocale(['de-AT', 'en'], servedWith([german])), {
      tag: 'de-AT',
      locale: 'en',
      portal: german,
    });
  });

  it('stands on the base it names, else on ours for its tag, else on English', () => {
    const bases = [locale('jv', 'id'), locale('zh-TW'), locale('de')].map(
      (added) => chooseLocale([added.tag], servedWith([added])).locale,
    );
    assert.deepEqual(bases, ['id', 'zh-Hant', 'en']);
  });

  it('for one region changes nothing for the others where we have the language', () => {
    const british = locale('en-GB');
    assert.equal(chooseLocale(['en-GB'], servedWith([british])).portal, british);
    assert.deepEqual(chooseLocale(['en-AU'], servedWith([british])), { tag: 'en-AU', locale: 'en' });
  });
});

describe('a portal’s texts', () => {
  const merged = withPortalTexts(en, {
    dialog: { title: 'Etwas melden' },
    photos: { remove: (name: string) => `${name} entfernen` },
    rating: { scores: ['a', 'b', 'c', 'd', 'e'] },
  } satisfies PortalTexts);

  it('stand in the place of ours, and ours where they say nothing', () => {
    assert.equal(merged.dialog.title, 'Etwas melden');
    assert.equal(merged.dialog.cases, en.dialog.cases);
    assert.equal(merged.photos.remove('a.jpg'), 'a.jpg entfernen');
    assert.deepEqual(merged.rating.scores, ['a', 'b', 'c', 'd', 'e']);
    assert.equal(en.dialog.title, 'Report a problem');
  });

  it('are passed over where they are no texts of ours, or of another kind', () => {
    const wrong = JSON.parse(
      '{"dialog": null, "photos": {"remove": "x", "title": {}}, "common": "x", "rating": {"scores": {}}, "other": {}, "__proto__": {"time": 1}}',
    ) as object;
    assert.deepEqual(withPortalTexts(en, wrong), en);
  });

  it('are looked up by their own keys: an inherited one is no text', () => {
    const inherits = Object.create({ dialog: { title: 'x' } }) as object;
    assert.equal(withPortalTexts(en, inherits).dialog.title, en.dialog.title);
  });
});

/** What the compiler refuses: an error that is expected and does not come fails the type check. */
export const refusedByType: readonly PortalTexts[] = [
  // @ts-expect-error -- a key that is misspelt
  { dailog: { title: 'x' } },
  // @ts-expect-error -- one further in
  { dialog: { titel: 'x' } },
  // @ts-expect-error -- a text where the message takes values
  { photos: { remove: 'x' } },
  // @ts-expect-error -- a value that the message does not get
  { photos: { remove: (name: string, more: string) => name + more } },
];

describe('a language is written', () => {
  const cases: readonly (readonly [tag: string, direction: string])[] = [
    ['en', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['ug', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ms-Arab', 'rtl'],
    ['dv', 'rtl'],
    ['', 'ltr'],
    ['no tag', 'ltr'],
  ];
  for (const [tag, direction] of cases)
    it(`“${tag}”: ${direction}`, () => assert.equal(directionOf(tag), direction));

  it('as the engine says, also where it is not asked', () => {
    for (const language of [
      'en',
      'zh',
      'id',
      'ms',
      'ja',
      'ko',
      'vi',
      'th',
      'hi',
      'ru',
      'de',
      'nl',
      'fr',
      'es',
      'pt',
      'it',
      'pl',
      'tr',
    ])
      for (const rest of ['', '-Hans', '-Hant', '-Latn', '-CN', '-TW', '-ID', '-GB', '-419', '-Latn-DE']) {
        const script = new Intl.Locale(language + rest).maximize().script!;
        assert.equal(/Arab|Hebr/.test(script), false, language + rest);
        assert.equal(directionOf(language + rest), 'ltr');
      }
  });
});

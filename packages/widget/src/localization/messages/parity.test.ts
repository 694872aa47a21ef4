import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launcherTexts } from '../../widget/launcher.texts.ts';
import { customerTexts } from '../customer.catalogue.ts';
import { kioskTexts } from '../kiosk.catalogue.ts';
import type { Locale } from '../locale.ts';
import { locales } from '../locales.ts';
import { posterTexts } from '../poster.table.ts';
import { staffTexts } from '../staff.catalogue.ts';

/** Stands in for a value that a message takes, by its place. */
const value = (place: number): string => `\u2022${place}`;
const valuesIn = (text = ''): readonly string[] => [...new Set(text.match(/\u2022\d/g))].sort();

/** Every message of a table by its path; a function is asked what it says. */
function messages(table: object, path = ''): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [key, entry] of Object.entries(table)) {
    const at = `${path}/${key}`;
    if (typeof entry === 'string') all.set(at, entry);
    else if (typeof entry === 'function') {
      const say = entry as (...values: string[]) => string;
      all.set(at, say(...Array.from({ length: say.length }, (_, place) => value(place))));
    } else for (const [below, text] of messages(entry as object, at)) all.set(below, text);
  }
  return all;
}

/** Words that hardly any English sentence does without, and that no other language has. */
const englishWords = /\b(?:the|and|of|your?|is|are|was|not|this|please|with|for|from)\b/i;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** All Chinese characters that an encoding of two bytes has between these. */
function charactersOf(encoding: string, leads: Range, trails: Range): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const all = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++)
      for (const character of decoder.decode(Uint8Array.of(lead, trail)))
        if (isChinese(character)) all.add(character);
  return all;
}
type Range = readonly [from: number, to: number];

/** What Chinese may be written with: GB 2312 has no traditional characters, Big5 no simplified ones. */
const scripts: Partial<Readonly<Record<Locale, ReadonlySet<string>>>> = {
  'zh-Hans': charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]),
  'zh-Hant': charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]),
};

const english = {
  ...staffTexts.en,
  launcher: launcherTexts.en,
  kiosk: kioskTexts.en.kiosk,
  poster: posterTexts.en,
};
const originals = messages(english);

describe('the English messages', () => {
  it('have no Chinese in them', () => {
    assert.deepEqual(
      [...originals].filter(([, text]) => isChinese(text)),
      [],
    );
  });

  it('all say something', () => {
    assert.deepEqual(
      [...originals].filter(([, text]) => text.trim() === ''),
      [],
    );
  });
});

for (const locale of locales) {
  if (locale === 'en') continue;
  const staffs = await staffTexts.load[locale]();
  const { kiosk } = await kioskTexts.load[locale]();
  const others = { launcher: launcherTexts[locale], kiosk, poster: posterTexts[locale] };
  const translated = messages({ ...staffs, ...others });
  const script = scripts[locale];

  describe(`the messages in ${locale}`, () => {
    it('are the same ones as in English', () => {
      assert.deepEqual([...translated.keys()], [...originals.keys()]);
    });

    it('are for customers what they are for staff', async () => {
      const { desk, ...shared } = staffs;
      assert.ok(desk);
      assert.deepEqual(messages(await customerTexts.load[locale]()), messages(shared));
    });

    it('all say something', () => {
      assert.deepEqual(
        [...translated].filter(([, text]) => text.trim() === ''),
        [],
      );
    });

    it('use the values they are given, as in English', () => {
      for (const [path, text] of originals)
        assert.deepEqual(valuesIn(translated.get(path)), valuesIn(text), path);
    });

    it('leave nothing in English, but a name', () => {
      const isSame = (path: string, text: string): boolean =>
        /\p{Letter}/u.test(text) && text === originals.get(path);
      const left = [...translated].filter(
        ([path, text]) => englishWords.test(text) || (isSame(path, text) && text !== 'WeChat'),
      );
      assert.deepEqual(left, []);
    });

    it(script ? 'are Chinese, in their own characters' : 'have no Chinese in them', () => {
      const foreign = [...translated].filter(([, text]) => {
        const chinese = text.match(/\p{Script=Han}/gu) ?? [];
        if (!script) return chinese.length > 0;
        const isLeft = chinese.length === 0 && /\p{Letter}/u.test(text);
        return isLeft || chinese.some((character) => !script.has(character));
      });
      assert.deepEqual(foreign, []);
    });
  });
}

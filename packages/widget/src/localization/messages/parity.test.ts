import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launcherTexts } from '../../widget/launcher.texts.ts';
import { en } from './en.ts';
import { enDesk } from './en.desk.ts';
import { zhHans } from './zh-hans.ts';
import { zhHansDesk } from './zh-hans.desk.ts';

/** Stands in for each value that a message takes. */
const value = '\u2022';

/** Every message of a table by its path; a function is asked what it says. */
function messages(table: object, path = ''): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [key, entry] of Object.entries(table)) {
    const at = `${path}/${key}`;
    if (typeof entry === 'string') all.set(at, entry);
    else if (typeof entry === 'function') {
      const say = entry as (...values: string[]) => string;
      all.set(at, say(...Array.from({ length: say.length }, () => value)));
    } else for (const [below, text] of messages(entry as object, at)) all.set(below, text);
  }
  return all;
}

const tables = [
  ['customers’', messages(en), messages(zhHans)],
  ['staff’s', messages(enDesk), messages(zhHansDesk)],
  ['launcher’s', messages(launcherTexts.en), messages(launcherTexts['zh-Hans'])],
] as const;

for (const [whose, english, chinese] of tables) {
  describe(`the ${whose} messages`, () => {
    it('are the same ones in both languages', () => {
      assert.deepEqual([...chinese.keys()], [...english.keys()]);
    });

    it('all say something', () => {
      const silent = [...english, ...chinese].filter(([, text]) => text.trim() === '');
      assert.deepEqual(silent, []);
    });

    it('use the values they are given, the same in both languages', () => {
      // English tells one from many by the number itself.
      const isPlural = (path: string): boolean => path === '/errors/summary';
      for (const [path, text] of english) {
        if (!isPlural(path)) assert.equal(chinese.get(path)?.includes(value), text.includes(value), path);
      }
    });

    it('are not left in English in Chinese', () => {
      const left = [...chinese].filter(
        ([, text]) => !/\p{Script=Han}/u.test(text) && /\p{Letter}/u.test(text),
      );
      assert.deepEqual(left, []);
    });

    it('have no Chinese in English', () => {
      assert.deepEqual(
        [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)),
        [],
      );
    });
  });
}

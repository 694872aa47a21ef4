import { loadChunk } from '@redress/sdk/load-chunk';
import { chooseLocale, localesAround, observeLanguage, tagsFor } from '../localization/locale.ts';
import { launcherTexts, type LauncherTexts } from './launcher.texts.ts';

export interface LauncherLanguage {
  /** Looks again: an attribute has changed. */
  follow(): void;
  stop(): void;
}

/** Is told what a launcher says, in which language (BCP 47), and in which direction (as `dir` has it). */
export type Say = (texts: LauncherTexts, tag: string, direction: string) => void;

/**
 * Tells a launcher what it says, now and whenever that changes. Until a portal's texts are there nothing is said in another
 * language; if they cannot be had, ours are, until the network is back.
 */
export function followLanguage(launcher: Element, say: Say): LauncherLanguage {
  let asked = 0;
  const follow = (): void => {
    const ask = ++asked;
    // Only the newest answer counts.
    const answer: Say = (...said) => {
      if (ask === asked) say(...said);
    };
    const sayOurs = (): void => {
      const { tag, locale } = chooseLocale(tagsFor(launcher, launcher.getAttribute('locale')));
      answer(launcherTexts[locale], tag, 'auto');
    };
    const tryAgain = (): void => globalThis.addEventListener('online', follow, { once: true });
    if (localesAround(launcher).length === 0) sayOurs();
    else
      loadChunk(() => import('./portal-launcher-texts.ts')).then(
        ({ sayTheirs }) => sayTheirs(launcher, answer, tryAgain),
        () => {
          sayOurs();
          tryAgain();
        },
      );
  };
  const stopObserving = observeLanguage(launcher, follow);
  follow();
  return {
    follow,
    stop: () => {
      stopObserving();
      globalThis.removeEventListener('online', follow);
      asked++;
    },
  };
}

import { localeOf, observeLanguage, type ResolvedLocale } from '../localization/locale.ts';
import { loadPortalTexts, withPortalTexts } from '../localization/portal-locale.ts';
import { launcherTexts, type LauncherTexts } from './launcher.texts.ts';

export interface LauncherLanguage {
  /** Looks again: an attribute has changed. */
  follow(): void;
  stop(): void;
}

/**
 * Tells a launcher what it says, and in which language (BCP 47), now and whenever that changes. Until a portal's texts are
 * there nothing is said in another language; if they cannot be had, ours are, until the network is back.
 */
export function followLanguage(
  launcher: Element,
  say: (texts: LauncherTexts, tag: string) => void,
): LauncherLanguage {
  let wanted: ResolvedLocale | undefined;

  const follow = (): void => {
    const locale = (wanted = localeOf(launcher, launcher.getAttribute('locale')));
    const theirs = locale.portal?.texts;
    if (typeof theirs === 'function') void load(locale);
    else say(withPortalTexts(launcherTexts[locale.locale], theirs?.launcher), locale.tag);
  };

  async function load(locale: ResolvedLocale): Promise<void> {
    const theirs = await loadPortalTexts(locale.portal).catch(() => undefined);
    if (wanted !== locale) return;
    if (!theirs) globalThis.addEventListener('online', follow, { once: true });
    say(withPortalTexts(launcherTexts[locale.locale], theirs?.launcher), theirs ? locale.tag : locale.locale);
  }

  const stopObserving = observeLanguage(launcher, follow);
  follow();
  return {
    follow,
    stop: () => {
      stopObserving();
      globalThis.removeEventListener('online', follow);
      wanted = undefined;
    },
  };
}

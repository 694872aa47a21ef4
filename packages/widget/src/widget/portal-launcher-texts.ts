import { directionIn } from '../localization/direction.ts';
import { chooseLocale, localesAround, tagsFor } from '../localization/locale.ts';
import { loadPortalTexts, servedWith, withPortalTexts } from '../localization/portal-locale.ts';
import type { Say } from './launcher-language.ts';
import { launcherTexts } from './launcher.texts.ts';

/**
 * Says what a launcher says where its portal adds languages.
 *
 * @param tryAgain called when the portal's texts could not be had, and their base was said instead
 */
export async function sayTheirs(launcher: Element, say: Say, tryAgain: () => void): Promise<void> {
  const tags = tagsFor(launcher, launcher.getAttribute('locale'));
  const { tag, locale, portal } = chooseLocale(tags, servedWith(localesAround(launcher)));
  const theirs = await loadPortalTexts(portal).catch(() => null);
  const texts = withPortalTexts(launcherTexts[locale], theirs?.launcher);
  say(texts, theirs === null ? locale : tag, directionIn(launcher, tag) ?? '');
  if (theirs === null) tryAgain();
}

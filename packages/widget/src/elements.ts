/**
 * The entry of the script tag for pages that place the elements themselves:
 * `<script type="module" src="…/elements.js" data-endpoint="…" data-portal-key="…"></script>`, and anywhere
 * `<redress-form>`, `<redress-cases>`, `<redress-status>`, `<redress-survey>`, `<redress-kiosk>` or `<redress-poster>`. Only what a page has is loaded.
 */
import { scriptOf, takePrefix } from './widget/embed.ts';
import { loadElements } from './widget/load-elements.ts';

const script = scriptOf(import.meta.url);
takePrefix(script);
loadElements(document, script);

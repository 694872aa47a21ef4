/**
 * The entry of the script tag for pages that place the elements themselves:
 * `<script type="module" src="…/elements.js" data-endpoint="…" data-portal-key="…"></script>`, and anywhere
 * `<redress-form>`, `<redress-cases>`, `<redress-status>` or `<redress-survey>`. Only what a page has is loaded.
 */
import { scriptOf } from './widget/embed.ts';
import { loadElements } from './widget/load-elements.ts';

loadElements(document, scriptOf(import.meta.url));

/**
 * The entry of the script tag:
 * `<script type="module" src="…/redress.js" data-endpoint="…" data-portal-key="…"></script>`
 */
import './widget/redress-prefix.ts';
import { embed } from './widget/embed.ts';
import './widget/widget.ts';

embed(import.meta.url);

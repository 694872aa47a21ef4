/**
 * Imported by the script tag's entry before all that defines elements, and by nothing else: so the bundler leaves it in that entry,
 * whose address it asks for.
 */
import { scriptOf, takePrefix } from './embed.ts';

takePrefix(scriptOf(import.meta.url));

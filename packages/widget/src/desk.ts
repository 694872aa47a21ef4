/** The script-tag entry of the desk: registers `<redress-desk>` and hands the page what it needs to sign staff in. */
import { scriptOf, takePrefix } from './widget/embed.ts';

const script = scriptOf(import.meta.url);
// A module that imports the desk has no tag to say a name on.
if (script) takePrefix(script);
// What the desk is made of takes its names as soon as it is there.
await import('./desk/desk.ts');

export { createDesk } from '@redress/sdk/desk';

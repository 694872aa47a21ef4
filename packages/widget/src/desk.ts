/** The script-tag entry of the desk: registers `<redress-desk>` and hands the page what it needs to sign staff in. */
import './desk/desk.ts';

export { createDesk } from '@redress/sdk/desk';

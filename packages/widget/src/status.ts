/** The script-tag entry of a tracking page: registers `<redress-status>` and hands the page what it needs to open a case. */
import './status/status.ts';

export { createClient } from '@redress/sdk';

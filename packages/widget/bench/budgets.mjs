/**
 * What of the customer's code is loaded together, and what it may weigh in bytes of brotli. `wanted` is where we want to get;
 * `ceiling` is what the tests hold. Whoever makes a set smaller lowers its ceiling.
 *
 * A set is told by source files, never by the names of chunks: `at` are the modules that it begins with, each of which brings what
 * it imports at once; with `later` it also brings whatever is imported while somebody uses it, except what `without` names.
 */

/** Customers read one language, which is never one of these; the first words are at hand in all of them. */
const otherLanguages = /\/localization\/messages\/(id|zh-hans|zh-hant)\.(?!opening)/;
const lexicons = /\/classification\/lexicons\//;
/** A tablet that a site puts up, and a poster that staff print. */
const sites = /^src\/(kiosk|poster)\//;
const tus = /\/tus-uploader\.ts$/;

/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {readonly string[]} at source files, from the root of the widget
 * @property {boolean} [later]
 * @property {readonly RegExp[]} [without] source files whose chunks are not loaded later
 * @property {number} [wanted]
 * @property {number} ceiling
 */

/** @type {readonly Budget[]} of the build for a script tag */
export const scriptTagBudgets = [
  { name: 'launcher', at: ['src/redress.ts'], wanted: 3_000, ceiling: 3_000 },
  {
    // What opening waits for: `editable-form.e2e.ts` shows in a browser that a page needs nothing else.
    name: 'editable form',
    at: ['src/redress.ts', 'src/widget/launcher-dialog.ts'],
    wanted: 20_000,
    ceiling: 17_500,
  },
  {
    name: 'customer side, one language',
    at: ['src/redress.ts', 'src/elements.ts'],
    later: true,
    without: [otherLanguages, lexicons, sites, tus],
    wanted: 50_000,
    ceiling: 157_000,
  },
];

/** @type {readonly { from: string, ceiling: number }[]} what a page loads at once for one import from npm, alone */
export const importBudgets = [
  { from: '@redress/widget/form', ceiling: 12_800 },
  { from: '@redress/widget/cases', ceiling: 23_800 },
  { from: '@redress/widget/status', ceiling: 36_300 },
  { from: '@redress/widget/survey', ceiling: 22_300 },
];

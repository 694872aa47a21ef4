/**
 * Things that a page should not load without need, and how their code is recognised: by the files it comes from, and by
 * words that stand in it even if the files are called otherwise.
 */
export const parts = {
  lexicons: { files: /\/src\/classification\/lexicons\//, words: ['sentenceEnds:"'] },
  zod: { files: /\/node_modules\/zod\//, words: ['invalid_type'] },
  hashes: { files: /\/node_modules\/@noble\/hashes\//, words: ['blockLen'] },
  // What is usual for an issue is no secret: the classifier ranks by it where it has no policy.
  policies: { files: /\/src\/policies\/(?!base-issues)/, words: ['dismissal', 'rectification-order'] },
  clauses: { files: /\/src\/sources\//, words: ['A hotline takes calls'] },
};

/**
 * What integrators load together, and what it may weigh: about a tenth more than it did when the ceiling was set, for what
 * is loaded before anybody sees a form a round number.
 *
 * @type {readonly {
 *   name: string,
 *   from: string,
 *   names?: readonly string[],
 *   ceiling: number,
 *   holds: readonly (keyof typeof parts)[],
 * }[]} without `names` it is all that `from` exports; `ceiling` in bytes of brotli; what it does not hold it must not hold
 */
export const importSets = [
  {
    name: 'preview',
    from: '@redress/rules',
    names: ['compileCalendar', 'deadlines', 'asIfReceived', 'assessSeverity', 'readingOf'],
    ceiling: 9_180,
    holds: [],
  },
  {
    name: 'calendar alone',
    from: '@redress/rules',
    names: ['compileCalendar'],
    ceiling: 5_400,
    holds: [],
  },
  {
    name: 'case',
    from: '@redress/rules',
    names: ['decide', 'evolve', 'customerView'],
    ceiling: 12_720,
    holds: [],
  },
  { name: 'classifier without words', from: '@redress/rules/classification', ceiling: 12_900, holds: [] },
  ...['en', 'zh-Hans', 'zh-Hant', 'id'].map((lang) => ({
    name: `words of ${lang}`,
    from: `@redress/rules/lexicons/${lang}`,
    names: ['lexicon'],
    ceiling: 12_000,
    holds: ['lexicons'],
  })),
  {
    name: 'classify in four languages',
    from: '@redress/rules',
    names: ['classify'],
    ceiling: 60_000,
    holds: ['lexicons'],
  },
  {
    name: 'all built-in policies',
    from: '@redress/rules',
    names: ['policies'],
    ceiling: 33_500,
    holds: ['policies', 'hashes'],
  },
  {
    name: 'reading commands and events',
    from: '@redress/rules/schemas',
    ceiling: 13_200,
    holds: ['zod'],
  },
  {
    name: 'reading policy files',
    from: '@redress/rules/policy',
    ceiling: 64_000,
    holds: ['policies', 'hashes', 'zod', 'clauses'],
  },
];

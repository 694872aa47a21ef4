const testFile = String.raw`\.(test|cases|oracle|bench)\.ts$`;

const fullZod = {
  name: /^zod(?!\/mini$)(\/|$)/,
  because: "full zod is large and needs unsafe-eval: use 'zod/mini'",
};
const upwards = [
  { name: /^@redress\/sdk(\/|$)/, because: 'the rules know nothing of their users' },
  { name: /^@redress\/widget(\/|$)/, because: 'the widget stands on this package, not under it' },
];
const onlyInNode = { name: /^node:/, because: 'browsers load this: Node has src/node and its store' };
const examples = { name: /^@redress\/example-/, because: 'packages do not know the examples' };
const behindTheSdk = {
  name: /^(zod|ky|idb|tus-js-client)(\/|$)/,
  because: 'components render and dispatch: data and transport are the business of @redress/sdk',
};

/**
 * Who may import which packages. The first area whose `files` match a path decides: `only` names everything it may
 * import, `never` what it may not.
 */
export const areas = [
  { files: new RegExp(`^packages/rules/.*${testFile}`), never: [...upwards, examples, fullZod] },
  {
    files: /^packages\/rules\/src\/(policy|schemas)\//,
    only: [/^zod\/mini$/, /^@noble\/hashes\//],
    because: "parsing policies and events takes 'zod/mini' and '@noble/hashes', and nothing else",
  },
  {
    files: /^packages\/rules\/src\//,
    only: [/^@noble\/hashes\//],
    because: "the rules stand alone: only '@noble/hashes/*', and 'zod/mini' in src/policy and src/schemas",
  },
  { files: new RegExp(`^packages/sdk/.*${testFile}`), never: [upwards[1], examples, fullZod] },
  {
    files: /^packages\/sdk\/src\/contract\//,
    only: [/^@redress\/rules(\/|$)/, /^zod\/mini$/],
    because: "both ends share the contract: only '@redress/rules' and 'zod/mini'",
  },
  {
    files:
      /^packages\/sdk\/(?!src\/)|^packages\/sdk\/src\/(node\/|adapters\/(file-store|files|folder-lock|journal)\.ts$)/,
    never: [upwards[1], examples, fullZod],
  },
  { files: /^packages\/sdk\//, never: [upwards[1], examples, fullZod, onlyInNode] },
  { files: new RegExp(`^packages/widget/.*${testFile}`), never: [examples, fullZod] },
  { files: /^packages\/widget\//, never: [behindTheSdk, examples] },
];

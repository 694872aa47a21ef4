import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { root } from './find-files.mjs';
import * as purity from './lint/purity.mjs';

// The snippets are files of no project, so the rules that need types (none of ours) stay out of it.
const withoutTypes = { ...typescript.configs.disableTypeChecked, files: ['**/*.ts'] };
withoutTypes.languageOptions = { parserOptions: { projectService: false } };
const eslint = new ESLint({ cwd: root, overrideConfig: [withoutTypes] });

const rulesCode = 'packages/rules/src/case/decide.ts';
const rulesTest = 'packages/rules/src/case/decide.test.ts';
const policy = 'packages/rules/src/policy/resolve.ts';
const schemas = 'packages/rules/src/schemas/event.schema.ts';
const contract = 'packages/sdk/src/contract/receipt.schema.ts';
const sdk = 'packages/sdk/src/outbox/outbox.ts';
const component = 'packages/widget/src/form/form.component.ts';
const componentTest = 'packages/widget/src/form/form.browser.test.ts';
const example = 'examples/backend/src/main.ts';

const boundaries = 'redress/boundaries';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';
const syntax = 'no-restricted-syntax';

const imports = (source) => `import { x } from '${source}';\nexport const y = x;\n`;

const forbidden = [
  ['rules import the SDK', rulesCode, imports('@redress/sdk'), boundaries],
  ['rules import a part of the SDK', rulesCode, imports('@redress/sdk/contract'), boundaries],
  ['rules import the widget', rulesCode, imports('@redress/widget'), boundaries],
  ['rules import an example', rulesCode, imports('@redress/example-backend'), boundaries],
  ['rules reach into the SDK by a path', rulesCode, imports('../../../sdk/src/index.ts'), boundaries],
  ['rules import any other package', rulesCode, imports('date-fns'), boundaries],
  ['rules import Node', rulesCode, imports('node:fs'), boundaries],
  ['rules use zod/mini outside policy and schemas', rulesCode, imports('zod/mini'), boundaries],
  ['rules use full zod in policy', policy, imports('zod'), boundaries],
  ['tests of the rules import the SDK', rulesTest, imports('@redress/sdk'), boundaries],
  ['tests of the rules use full zod', rulesTest, imports('zod'), boundaries],
  ['the contract imports a transport', contract, imports('ky'), boundaries],
  ['the contract uses full zod', contract, imports('zod'), boundaries],
  ['the SDK imports the widget', sdk, imports('@redress/widget'), boundaries],
  ['the SDK uses full zod', sdk, imports('zod/v4'), boundaries],
  ['the SDK re-exports the widget', sdk, "export * from '@redress/widget';\n", boundaries],
  ['the SDK imports the widget dynamically', sdk, "await import('@redress/widget');\n", boundaries],
  ['the SDK names a type of the widget', sdk, "export type X = import('@redress/widget').X;\n", boundaries],
  ['a component imports zod/mini', component, imports('zod/mini'), boundaries],
  ['a component imports ky', component, imports('ky'), boundaries],
  ['a component imports idb', component, imports('idb'), boundaries],
  ['a component imports tus', component, imports('tus-js-client'), boundaries],
  ['an example reaches into a package', example, imports('../../../packages/rules/src/index.ts'), boundaries],

  ['rules read the clock', rulesCode, 'export const x = Date.now();\n', properties],
  ['rules read the clock by new Date()', rulesCode, 'export const x = new Date();\n', syntax],
  ['rules read the clock by Date()', rulesCode, 'export const x = Date();\n', syntax],
  ['rules read the clock by Temporal', rulesCode, 'export const x = Temporal.Now.instant();\n', properties],
  ["rules use the machine's zone to read", rulesCode, 'export const x = (at) => at.getHours();\n', syntax],
  ["rules use the machine's zone to build", rulesCode, 'export const x = new Date(2026, 1);\n', syntax],
  ['rules throw dice', rulesCode, 'export const x = Math.random();\n', properties],

  ...purity.globals.map(({ name }) => [
    `rules use ${name}`,
    rulesCode,
    `export const x = ${name};\n`,
    globals,
  ]),

  ['rules write to the console', rulesCode, "console.log('x');\n", 'no-console'],
  ['the SDK writes to the console', sdk, "console.warn('x');\n", 'no-console'],
  ['zod is configured in the rules', policy, "import * as z from 'zod/mini';\nz.config({});\n", properties],
  ['zod is configured in the SDK', sdk, "import * as z from 'zod/mini';\nz.config({});\n", properties],
  ['zod is configured in an example', example, "import { z } from 'zod';\nz.config({});\n", properties],
  ['zod is configured by name', sdk, "import { config } from 'zod/mini';\nconfig({});\n", syntax],
  [
    'an accessibility check is not awaited',
    componentTest,
    "import { expect } from '@open-wc/testing';\nexpect(document.body).to.be.accessible();\n",
    syntax,
  ],
];

const innocent = [
  [
    'rules compute from what they are given',
    rulesCode,
    'export const x = (at: number) => new Date(at).getUTCDay();\n',
  ],
  ['rules import a neighbour', rulesCode, imports('../core/result.ts')],
  ['rules hash', rulesCode, imports('@noble/hashes/sha2.js')],
  ['policy parses', policy, imports('zod/mini')],
  ['schemas parse', schemas, imports('zod/mini')],
  [
    'tests of the rules use what they need',
    rulesTest,
    `${imports('node:test')}export const z = Date.now();\n`,
  ],
  ['the contract stands on the rules', contract, imports('@redress/rules') + "export * from 'zod/mini';\n"],
  ['the SDK uses its libraries', sdk, `${imports('ky')}export const now = () => Date.now();\n`],
  ['a component uses the SDK', component, `${imports('@redress/sdk')}document.body.append(y);\n`],
  [
    'an example uses the packages by name',
    example,
    `${imports('@redress/rules')}console.log(process.env.PORT);\n`,
  ],
];

describe('the lint rules forbid that', () => {
  for (const [name, file, code, rule] of forbidden)
    test(name, async () => {
      const ids = await rulesBrokenBy(code, file);
      assert.ok(
        ids.includes(rule),
        `${rule} should report it, but there is only: ${ids.join(', ') || 'nothing'}`,
      );
    });
});

describe('the lint rules allow that', () => {
  for (const [name, file, code] of innocent)
    test(name, async () => {
      assert.deepEqual(await rulesBrokenBy(code, file), []);
    });
});

async function rulesBrokenBy(code, filePath) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

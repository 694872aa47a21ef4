import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';
import * as purity from './scripts/lint/purity.mjs';

const tests = ['**/*.test.ts', '**/*.e2e.ts', '**/*.cases.ts', '**/*.oracle.ts', '**/*.bench.ts'];

const zodConfig =
  'z.config changes zod for the whole page, which is not ours: pass messages where they are needed.';
const zodConfigProperties = ['z', 'zod'].map((object) => ({
  object,
  property: 'config',
  message: zodConfig,
}));
const zodConfigImport = {
  selector: 'ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name="config"]',
  message: zodConfig,
};

const unawaited = {
  selector:
    'ExpressionStatement > CallExpression[callee.property.name=/^(accessible|isAccessible|matchSnapshot)$/]',
  message: 'This assertion takes its time: await it, or it passes whatever it finds.',
};

export default defineConfig(
  globalIgnores(['**/dist', '**/build', 'coverage', 'docs/api']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // To do nothing, and an event without data, are things one can mean.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // With noUncheckedIndexedAccess, "!" is the plain way to say that an index is within bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // It believes every promise of the DOM's types, and does not see what a callback changed in between.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A port may be asynchronous for the sake of its other implementations.
      '@typescript-eslint/require-await': 'off',
      // Our objects are closures, and Lit binds the listeners of a template itself: methods can go by themselves.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    files: ['examples/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['{packages,examples}/**/*.{ts,tsx,js}'],
    plugins: { redress: { rules: { boundaries } } },
    rules: {
      'redress/boundaries': 'error',
      'no-restricted-properties': ['error', ...zodConfigProperties],
      'no-restricted-syntax': ['error', zodConfigImport],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  {
    files: ['packages/rules/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...purity.globals],
      'no-restricted-properties': ['error', ...zodConfigProperties, ...purity.properties],
      'no-restricted-syntax': ['error', zodConfigImport, ...purity.syntax],
    },
  },
  {
    files: ['packages/widget/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
    },
  },
  {
    files: tests,
    rules: {
      // node:test gives promises that nobody needs to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['**/*.browser.test.ts'],
    rules: {
      // @open-wc/testing types every assertion as a promise, and chai's properties assert by being read.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', zodConfigImport, unawaited],
    },
  },
);

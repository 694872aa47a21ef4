import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { pageHeaders } from '../examples/backend/src/http/security-headers.ts';
import { root } from './find-files.mjs';
import { readElements } from './generate/elements/read-elements.mjs';

const page = ['widget', 'embedding']
  .map((name) => readFileSync(join(root, `docs/${name}.md`), 'utf8'))
  .join('\n');
const elements = new Map(readElements().map((element) => [element.tagName, element]));
const samples = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, code]) => ({
  language,
  code,
}));
const of = (...languages) => samples.filter(({ language }) => languages.includes(language));

const embed = readFileSync(join(root, 'packages/widget/src/widget/embed.ts'), 'utf8');
const settings = new Set([
  ...(/const settings = \[([^\]]*)\]/.exec(embed)[1].match(/[\w-]+/g) ?? []),
  ...[...embed.matchAll(/dataset\['(\w+)'\]/g)].map(([, name]) => name),
]);

/** Frameworks that are not installed here, with what they let others add to. */
const stubs = `
declare module 'preact' {
  interface HTMLAttributes<E> { class?: string; ref?: (element: E) => void }
  namespace JSX { interface IntrinsicElements {} }
}
declare module 'solid-js' {
  namespace JSX {
    interface HTMLAttributes<E> { class?: string; ref?: (element: E) => void }
    interface IntrinsicElements {}
  }
}
`;
/** What a page that has loaded everything knows. */
const everything = [
  'widget',
  'form',
  'cases',
  'status',
  'survey',
  'kiosk',
  'poster',
  'receipt',
  'dialog',
  'desk',
]
  .map((name) => `import '@redress/widget/${name}';`)
  .join('\n');

/** What the compiler says of samples, each a module of its own: its number → the first complaint. */
function complaintsOf(list, options) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { compilerOptions } = config;
  const parsed = ts.convertCompilerOptionsFromJson(
    {
      ...compilerOptions,
      composite: false,
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      ...options,
    },
    root,
  );
  const all = {
    ...parsed.options,
    noEmit: true,
    emitDeclarationOnly: false,
    declaration: false,
    declarationMap: false,
    rootDir: root,
    tsBuildInfoFile: undefined,
  };
  const nameOf = (name) => join(root, 'docs/samples', name);
  const modules = list.map(({ language, code }, at) => [
    nameOf(`${at}.${language}`),
    `${code}\nexport {};\n`,
  ]);
  const files = new Map([[nameOf('stubs.d.ts'), stubs], [nameOf('everything.ts'), everything], ...modules]);
  const host = ts.createCompilerHost(all);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) =>
    files.has(name)
      ? ts.createSourceFile(name, files.get(name), target)
      : getSourceFile(name, target, ...rest);
  const program = ts.createProgram([...files.keys()], all, host);
  assert.deepEqual(program.getOptionsDiagnostics(), []);
  return modules.flatMap(([name, code], at) => {
    const file = program.getSourceFile(name);
    const [first] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return first ? [[at, ts.flattenDiagnosticMessageText(first.messageText, '\n'), code]] : [];
  });
}
const plain = {
  allowJs: true,
  checkJs: true,
  strict: false,
  exactOptionalPropertyTypes: false,
  noImplicitAny: false,
};

/** What of HTML no element, and no script tag, takes. */
function unknownInHtml(html) {
  const slots = [...elements.values()].flatMap(({ slots }) => slots.map(({ name }) => name));
  const placed = [...html.matchAll(/\sslot="([^"]*)"/g)].map(([, name]) => name);
  return [
    ...placed.filter((name) => !slots.includes(name)),
    ...[...html.matchAll(/<(script|redress-[\w-]+)([^>]*)>/g)].flatMap(([, tag, rest]) => {
      const names = [...rest.matchAll(/\s([\w-]+)(?:="[^"]*")?/g)].map(([, name]) => name);
      if (tag === 'script')
        return names.filter((name) => name.startsWith('data-') && !settings.has(name.slice(5)));
      const attributes = elements.get(tag)?.attributes.map(({ name }) => name);
      return attributes ? names.filter((name) => !attributes.includes(name)) : [tag];
    }),
  ];
}

/** What of CSS no element reads, or has. */
function unknownInCss(css) {
  const tokens = [...elements.values()].flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
  const parts = [...css.matchAll(/(redress-[\w-]+)::part\(([\w-]+)\)/g)];
  return [
    ...(css.match(/--redress-[\w-]+/g) ?? []).filter((token) => !tokens.includes(token)),
    ...parts
      .filter(([, tag, part]) => !elements.get(tag)?.cssParts.some(({ name }) => name === part))
      .map(([selector]) => selector),
  ];
}

test('every sample of the manual is of a language that is checked here', () => {
  const languages = new Set(samples.map(({ language }) => language));
  // Vue's are those of the example, whose build checks them.
  assert.deepEqual([...languages].sort(), ['csp', 'css', 'html', 'js', 'ts', 'tsx', 'vue']);
});

/** One compilation for what should be right and what should not: the compiler takes its time. */
function itCompiles(list, wrong, options) {
  const complaints = complaintsOf([...list, ...wrong], options);
  assert.deepEqual(
    complaints.filter(([at]) => at < list.length),
    [],
  );
  assert.equal(complaints.length, wrong.length, 'a sample that is wrong was not found');
}

test('its TypeScript compiles, and what is wrong would not', () =>
  itCompiles(of('ts', 'tsx'), [
    { language: 'ts', code: `document.createElement('redress-form').prefil({});` },
    {
      language: 'ts',
      code: `document.createElement('redress-form').locales = [{ tag: 'de', texts: { dialog: { titel: '' } } }];`,
    },
    {
      language: 'tsx',
      code: `import type {} from '@redress/widget/jsx/react'; export const x = <redress-form ordr="1" />;`,
    },
  ]));

test('its JavaScript calls what there is, and what is wrong would be found', () =>
  itCompiles(of('js'), [{ language: 'js', code: `document.querySelector('redress-widget').opn()` }], plain));

test('its HTML has elements and attributes that there are', () => {
  for (const { code } of of('html')) assert.deepEqual(unknownInHtml(code), []);
});

test('its CSS has design tokens and parts that there are', () => {
  for (const { code } of of('css')) assert.deepEqual(unknownInCss(code), []);
});

test('HTML and CSS that are wrong would be found', () => {
  assert.deepEqual(
    unknownInHtml('<script data-portal="x"></script><redress-form ordr="1"><p slot="x"><redress-fork>'),
    ['x', 'data-portal', 'ordr', 'redress-fork'],
  );
  assert.deepEqual(unknownInCss('redress-form::part(sumbit) { color: var(--redress-acent); }'), [
    '--redress-acent',
    'redress-form::part(sumbit)',
  ]);
});

test('its Content Security Policy is the one that the demo portal is tested under', async () => {
  const headers = new Headers();
  const context = {
    res: { headers },
    set: () => undefined,
    header: (name, value) => headers.set(name, value),
  };
  await pageHeaders(context, async () => undefined);
  const served = directivesOf(headers.get('content-security-policy'));
  const [{ code }] = of('csp');
  for (const [name, values] of directivesOf(code.replaceAll('https://care.example.com', "'self'")))
    for (const value of values) assert.ok(served.get(name)?.includes(value), `${name} ${value}`);
  const needed = ['script-src', 'connect-src', 'img-src', 'require-trusted-types-for', 'trusted-types'];
  assert.deepEqual([...directivesOf(code).keys()], needed);
});

const directivesOf = (policy) =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...values]) => [name, values]),
  );

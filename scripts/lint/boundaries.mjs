import { dirname, posix, relative, sep } from 'node:path';
import { root } from '../find-files.mjs';
import { areas } from './areas.mjs';

/** Keeps the direction of the dependencies, for static and dynamic imports, of values and of types. */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { forbidden: "'{{source}}' may not be imported here: {{because}}." },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const check = (node) => {
      const source = node?.type === 'TSLiteralType' ? node.literal.value : node?.value;
      if (typeof source !== 'string') return;
      const because = source.startsWith('.') ? pathObjection(file, source) : packageObjection(file, source);
      if (because !== undefined) context.report({ node, messageId: 'forbidden', data: { source, because } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

function pathObjection(file, source) {
  const target = posix.join(dirname(file), source);
  const home = /^(packages\/[^/]+\/)(src|bench)\//.exec(file)?.[1];
  if (home !== undefined && !target.startsWith(home)) return 'a package reaches another one by its name only';
  if (file.startsWith('examples/') && target.startsWith('packages/'))
    return 'an example uses the packages as anybody else would, by their names';
  return undefined;
}

function packageObjection(file, source) {
  const area = areas.find(({ files }) => files.test(file));
  if (area?.only !== undefined) return area.only.some((name) => name.test(source)) ? undefined : area.because;
  return area?.never.find(({ name }) => name.test(source))?.because;
}

/** The elements' properties, attributes and events as TypeScript that any JSX can be told of. */
export function jsxTypes(elements) {
  const imports = elements.map(
    ({ name, declaration }) => `import type { ${name} } from '../${pathBelowSource(declaration)}';`,
  );
  return `// Made from the elements by "npm run generate"; do not edit.
${imports.sort().join('\n')}
import type { ElementProps } from './element-props.ts';

/** What each element takes in JSX. */
export interface RedressElements {
${elements.map(entry).join('\n')}
}
`;
}

const pathBelowSource = (declaration) =>
  declaration.getSourceFile().fileName.split('/packages/widget/src/')[1];

function entry({ tagName, name, summary, members, attributes, events }) {
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const isProperty = (attribute) => properties.some((property) => property.name === attribute);
  const others = attributes
    .filter((attribute) => !isProperty(attribute.name))
    .map(({ name, type, description }) => `/** ${description} */\n'${name}'?: ${type.text} | undefined;`);
  const names = [properties, events].map(
    (list) => list.map((each) => `'${each.name}'`).join(' | ') || 'never',
  );
  const attributesOnly = others.length > 0 ? ` & {\n${others.join('\n')}\n}` : '';
  return `/** ${summary} */\n'${tagName}': ElementProps<${name}, ${names.join(', ')}>${attributesOnly};`;
}

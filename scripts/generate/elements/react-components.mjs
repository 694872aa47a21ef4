import ts from 'typescript';

/** The elements as components of React: their props in camel case, and how each is said to the element. */
export function reactComponents(elements, { checker }) {
  const read = elements.map((element) => describe(element, checker));
  const imports = read.map(
    ({ name, source }) => `import type { ${name} as ${name}Element } from '../${source}';`,
  );
  return `// Made from the elements by "npm run generate"; do not edit.
import type { ReactElement } from 'react';
${imports.sort().join('\n')}
import { elementComponent, type CommonProps, type Listener } from './element-component.ts';

${read.map(component).join('\n')}
`;
}

/**
 * @returns {{ name: string, tagName: string, summary: string, source: string, module: string, props: object[] }} `source` is the file of
 *   the class, `module` the one that defines the element; each prop has its name, type, description, and what it is to the element
 */
function describe({ name, tagName, summary, declaration, module, members, attributes, events }, checker) {
  const type = checker.getTypeAtLocation(declaration);
  const fields = members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map((field) => ({
      name: field.name,
      type: `${name}Element['${field.name}']`,
      description: field.description,
      ...(field.attribute && canStandInMarkup(type, field.name, checker)
        ? { attribute: field.attribute }
        : { isProperty: true }),
    }));
  const others = attributes
    .filter(({ fieldName }) => fieldName === undefined)
    .map((attribute) => ({
      name: camelCase(attribute.name),
      type: attribute.type.text,
      description: attribute.description,
      attribute: attribute.name,
    }));
  const listeners = events.map((event) => ({
    name: `on-${event.name.replace(/^redress-/, '')}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    type: `Listener<'${event.name}'>`,
    description: event.description,
    event: event.name,
  }));
  const source = declaration.getSourceFile().fileName.split('/packages/widget/src/')[1];
  return { name, tagName, summary, source, module, props: [...fields, ...others, ...listeners] };
}

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Whether a property is of words, numbers or switches, and not an object or a function. */
function canStandInMarkup(type, name, checker) {
  const its = checker.getTypeOfSymbol(type.getProperty(name));
  const plain = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
  return (its.isUnion() ? its.types : [its]).every(({ flags }) => flags & (plain | ts.TypeFlags.Undefined));
}

function component({ name, tagName, summary, module, props }) {
  const said = props.map(
    ({ name, type, description }) => `/** ${description} */\n${name}?: ${type} | undefined;`,
  );
  const pairs = (kind) =>
    props
      .filter((prop) => prop[kind])
      .map((prop) => `${prop.name}: '${prop[kind]}'`)
      .join(', ');
  const properties = props.filter(({ isProperty }) => isProperty).map((prop) => `'${prop.name}'`);
  return `
export interface ${name}Props extends CommonProps<${name}Element> {
${said.join('\n')}
}

/** ${summary} */
export const ${name}: (props: ${name}Props) => ReactElement = /* @__PURE__ */ elementComponent(
  '${tagName}',
  () => import('../${module}'),
  {
    attributes: { ${pairs('attribute')} },
    properties: [${properties.join(', ')}],
    events: { ${pairs('event')} },
  },
);`;
}

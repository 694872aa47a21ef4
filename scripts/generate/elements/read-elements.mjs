import ts from 'typescript';
import { commentOf, namedTags, summaryOf } from './comments.mjs';
import {
  definitions,
  filesOf,
  lineage,
  nodesOf,
  pathOf,
  publicClasses,
  readProgram,
  resolve,
} from './source.mjs';
import { tokensIn } from './tokens.mjs';

/** What the platform and Lit call by themselves. */
const lifecycle = /^(connected|disconnected|adopted|attributeChanged)Callback$/;

/**
 * The public elements as their sources and doc comments describe them.
 *
 * @returns the shape of a custom element's declaration in a Custom Elements Manifest, with the path of the module that
 *   defines it
 */
export function readElements(sources = readProgram()) {
  const isPublic = new Set(publicClasses(sources));
  const details = eventDetails(sources);
  return definitions(sources)
    .filter(({ declaration }) => isPublic.has(declaration))
    .map((definition) => readElement(definition, sources, details))
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

function readElement({ tagName, file, declaration }, sources, details) {
  const line = lineage(declaration, sources.checker);
  const { description } = commentOf(declaration);
  const tags = line.flatMap((each) => commentOf(each).tags);
  const styles = filesOf(declaration, sources)
    .map((each) => each.text)
    .join('\n');
  const defaults = tokensIn(styles);
  const properties = line.flatMap(reactiveProperties);
  const tagged = new Map(namedTags(tags, 'attr', 'attribute').map((tag) => [tag.name, tag]));
  const members = unique(line.flatMap((each) => membersOf(each, properties, sources.checker))).map(
    (member) => {
      const attribute =
        member.attribute ?? (member.kind === 'field' && tagged.has(member.name) ? member.name : undefined);
      const description = member.description || (tagged.get(attribute)?.description ?? '');
      return { ...member, ...(attribute && { attribute }), description };
    },
  );
  const attributes = unique([
    ...members.filter(({ attribute }) => attribute).map((member) => attributeOf(member, tagged)),
    ...[...tagged.values()].map(({ type = 'string', ...tag }) => ({ ...tag, type: { text: type } })),
  ]);
  return {
    module: pathOf(file),
    declaration,
    tagName,
    name: declaration.name.text,
    summary: summaryOf(description),
    description,
    attributes,
    members,
    events: unique(namedTags(tags, 'fires', 'event')).map(({ name, description }) => ({
      name,
      type: { text: details.get(name) ?? 'unknown' },
      description,
    })),
    slots: unique(namedTags(tags, 'slot')),
    cssParts: unique(namedTags(tags, 'csspart')),
    cssProperties: unique(namedTags(tags, 'cssproperty')).map(({ name, description }) => ({
      name,
      ...(defaults.get(name) && { default: defaults.get(name) }),
      description,
    })),
  };
}

/** What stands in `static properties`: name → attribute, whether it is reflected. Internal state is left out. */
function reactiveProperties(declaration) {
  const table = declaration.members.find((member) => member.name?.getText() === 'properties')?.initializer;
  if (!table || !ts.isObjectLiteralExpression(table)) return [];
  return table.properties.flatMap((property) => {
    const name = property.name.getText();
    const says = (option) =>
      property.initializer.properties?.find((each) => each.name.getText() === option)?.initializer;
    if (says('state')) return [];
    const attribute = says('attribute');
    return {
      name,
      attribute:
        attribute?.kind === ts.SyntaxKind.FalseKeyword ? undefined : (attribute?.text ?? name.toLowerCase()),
      reflects: says('reflect')?.kind === ts.SyntaxKind.TrueKeyword,
    };
  });
}

function membersOf(declaration, properties, checker) {
  const defaults = defaultsOf(declaration);
  return declaration.members.filter(isPublicMember).flatMap((member) => {
    const name = member.name.text;
    const { description } = commentOf(member);
    if (ts.isMethodDeclaration(member)) return methodOf(member, name, description);
    if (
      ts.isSetAccessor(member) &&
      declaration.members.some((each) => ts.isGetAccessor(each) && each.name.getText() === name)
    )
      return [];
    const { attribute, reflects } = properties.find((each) => each.name === name) ?? {};
    const hasSetter = declaration.members.some(
      (each) => ts.isSetAccessor(each) && each.name.getText() === name,
    );
    return {
      kind: 'field',
      name,
      type: { text: typeOf(member, checker) },
      ...(defaults.has(name) && { default: defaults.get(name) }),
      ...(isReadonly(member, hasSetter) && { readonly: true }),
      ...(attribute && { attribute }),
      ...(reflects && { reflects }),
      description,
    };
  });
}

const isReadonly = (member, hasSetter) =>
  (ts.isGetAccessor(member) && !hasSetter) || hasModifier(member, ts.SyntaxKind.ReadonlyKeyword);

const hasModifier = (member, kind) => member.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword];

function isPublicMember(member) {
  if (!member.name || !ts.isIdentifier(member.name) || lifecycle.test(member.name.text)) return false;
  if (hidden.some((kind) => hasModifier(member, kind))) return false;
  return !commentOf(member).tags.some(({ name }) => name === 'internal');
}

function methodOf(member, name, description) {
  const described = new Map(
    ts
      .getJSDocTags(member)
      .filter(ts.isJSDocParameterTag)
      .map((tag) => [tag.name.getText(), commentText(tag)]),
  );
  return {
    kind: 'method',
    name,
    parameters: member.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      type: { text: textOf(parameter.type) },
      ...((parameter.questionToken || parameter.initializer) && { optional: true }),
      ...(described.get(parameter.name.getText()) && {
        description: described.get(parameter.name.getText()),
      }),
    })),
    return: { type: { text: textOf(member.type) } },
    description,
  };
}

const commentText = (tag) => (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/^-\s*/, '');

const textOf = (type) => type?.getText().replace(/\s+/g, ' ') ?? 'unknown';

function typeOf(member, checker) {
  const node = ts.isSetAccessor(member) ? member.parameters[0].type : member.type;
  return node ? textOf(node) : checker.typeToString(checker.getTypeAtLocation(member));
}

/** What the constructor sets, where it is said in so many words. */
function defaultsOf(declaration) {
  const constructor = declaration.members.find(ts.isConstructorDeclaration);
  const assignments = constructor
    ? nodesOf(
        constructor,
        (node) => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken,
      )
    : [];
  return new Map(
    assignments
      .filter(({ left, right }) => left.expression?.kind === ts.SyntaxKind.ThisKeyword && isPlain(right))
      .map(({ left, right }) => [left.name.text, right.getText()]),
  );
}

const isPlain = (node) =>
  ts.isLiteralExpression(node) ||
  [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(node.kind) ||
  ((ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) &&
    node.getChildAt(1).getChildCount() === 0);

/** The attribute of a property; what a tag of the comment says of it goes first. */
const attributeOf = ({ attribute, name, type, default: value, description }, tagged) => ({
  name: attribute,
  type: { text: tagged.get(attribute)?.type ?? type.text.replace(/ \| undefined$/, '') },
  ...(value !== undefined && { default: value }),
  description: tagged.get(attribute)?.description || description,
  fieldName: name,
});

/** The type of each event: `EventDetails` says what it brings. */
function eventDetails({ files, checker }) {
  const table = files
    .flatMap((file) => file.statements)
    .find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'EventDetails');
  return new Map(
    table.members.map((member) => [member.name.text, `CustomEvent<${detailText(member.type, checker)}>`]),
  );
}

function detailText(node, checker) {
  const type = checker.getTypeFromTypeNode(node);
  if (type.flags & ts.TypeFlags.Undefined) return 'undefined';
  // A name that can be imported says more than what is behind it; others are written out.
  const isForeign = ts.isTypeReferenceNode(node) && isImported(node, checker);
  if (isForeign) return textOf(node);
  const fields = checker.getPropertiesOfType(type).map((property) => {
    const its = checker.getTypeOfSymbol(property);
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${property.name}${optional}: ${checker.typeToString(its, undefined, ts.TypeFormatFlags.NoTruncation)}`;
  });
  return `{ ${fields.join('; ')} }`;
}

function isImported(node, checker) {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  return symbol !== undefined && resolve(symbol, checker) !== symbol;
}

/** The first of each name: what an element says itself goes before what it inherits. */
const unique = (list) =>
  [...new Map([...list].reverse().map((each) => [each.name, each])).values()].reverse();

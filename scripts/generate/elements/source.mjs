import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../find-files.mjs';

const source = join(root, 'packages/widget/src');

/** The sources of the widget as the compiler understands them. */
export function readProgram() {
  const { config } = ts.readConfigFile(join(source, '../tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(source, '..'));
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${source}/`));
  return {
    program,
    checker: program.getTypeChecker(),
    files,
    index: program.getSourceFile(join(source, 'index.ts')),
  };
}

/** A file's path below the widget's `src`. */
export const pathOf = (file) => relative(source, file.fileName);

/** Every node of a tree that is of a kind. */
export function nodesOf(tree, is) {
  const found = [];
  (function look(node) {
    if (is(node)) found.push(node);
    ts.forEachChild(node, look);
  })(tree);
  return found;
}

/** What a name stands for, through whatever it was imported by. */
export function resolve(symbol, checker) {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * Every `define('redress-…', Class)`.
 *
 * @returns {{ tagName: string, file: ts.SourceFile, declaration: ts.ClassDeclaration }[]}
 */
export function definitions({ files, checker }) {
  return files.flatMap((file) =>
    nodesOf(file, (node) => ts.isCallExpression(node) && node.expression.getText() === 'define').flatMap(
      (call) => {
        const [name, element] = call.arguments;
        if (!name || !ts.isStringLiteral(name)) return [];
        const symbol = resolve(checker.getSymbolAtLocation(element), checker);
        return { tagName: name.text, file, declaration: symbol.valueDeclaration };
      },
    ),
  );
}

/** The classes that the package exports by name: what of it is public. */
export function publicClasses({ checker, index }) {
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(index));
  return symbols.map((symbol) => resolve(symbol, checker).valueDeclaration).filter(Boolean);
}

/** A class and those of ours that it extends, itself first. */
export function lineage(declaration, checker) {
  const line = [];
  for (let at = declaration; at && ts.isClassDeclaration(at) && isOurs(at);) {
    line.push(at);
    const parent = at.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    at = parent && resolve(checker.getSymbolAtLocation(parent.expression), checker)?.valueDeclaration;
  }
  return line;
}

const isOurs = (node) => node.getSourceFile().fileName.startsWith(`${source}/`);

/**
 * The files that make one element: its own and all that they import of ours at run time, up to where another element begins. What is
 * loaded later belongs to it if it lies in its folder: an element may fetch what another will need.
 *
 * @param {boolean} [wholly] the other elements, too, and all that is loaded later
 */
export function filesOf(declaration, { program, files }, wholly = false) {
  const own = new Set();
  const folder = dirname(declaration.getSourceFile().fileName);
  (function take(file) {
    if (!file || own.has(file) || !files.includes(file)) return;
    own.add(file);
    for (const { specifier, later } of importsOf(file)) {
      const { resolvedModule } = ts.resolveModuleName(
        specifier,
        file.fileName,
        program.getCompilerOptions(),
        ts.sys,
      );
      const next = resolvedModule && program.getSourceFile(resolvedModule.resolvedFileName);
      const belongs = next && !holdsElement(next) && (!later || dirname(next.fileName) === folder);
      if (wholly || belongs) take(next);
    }
  })(declaration.getSourceFile());
  return [...own];
}

const holdsElement = (file) =>
  file.statements.some(
    (statement) =>
      ts.isClassDeclaration(statement) &&
      !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) &&
      /\b(LitElement|HTMLElement|LocalizedElement|PortalElement)\b/.test(
        statement.heritageClauses?.[0]?.getText() ?? '',
      ),
  );

function importsOf(file) {
  const atOnce = file.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) => !(statement.importClause?.isTypeOnly ?? statement.isTypeOnly))
    .map(({ moduleSpecifier }) => ({ specifier: moduleSpecifier?.text ?? '', later: false }));
  const isLazy = (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const later = nodesOf(file, isLazy).map(({ arguments: [address] }) => ({
    specifier: address.text ?? '',
    later: true,
  }));
  return [...atOnce, ...later].filter(({ specifier }) => specifier.startsWith('.'));
}

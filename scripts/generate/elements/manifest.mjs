/**
 * The public elements as a Custom Elements Manifest, which editors, documentation tools and catalogues of components read.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function manifest(elements) {
  return JSON.stringify({
    schemaVersion: '2.1.0',
    readme: '',
    modules: elements.map((read) => {
      const { module, ...element } = read;
      const path = `dist/${module.replace(/\.ts$/, '.js')}`;
      const declaration = { name: element.name, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            ...withoutEmpty(element),
            superclass: { name: 'HTMLElement', package: 'global:' },
          },
        ],
        exports: [
          { kind: 'js', name: element.name, declaration },
          { kind: 'custom-element-definition', name: element.tagName, declaration },
        ],
      };
    }),
  });
}

/** What is said of an element, without the compiler's own of it and without lists that have nothing on them. */
const withoutEmpty = (element) =>
  Object.fromEntries(
    Object.entries(element).filter(([key, value]) => key !== 'declaration' && value.length !== 0),
  );

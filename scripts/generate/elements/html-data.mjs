/**
 * The elements for editors that complete and explain HTML (VS Code's `html.customData`).
 *
 * @see https://code.visualstudio.com/blogs/2020/02/24/custom-data-format
 */
export function htmlData(elements) {
  return JSON.stringify({
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, type, description }) => ({
        name,
        description,
        ...(type.text === 'boolean' ? { valueSet: 'v' } : valuesOf(type.text)),
      })),
    })),
  });
}

/** The values of a union of texts. */
function valuesOf(type) {
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name }));
  return values.length > 0 && { values };
}

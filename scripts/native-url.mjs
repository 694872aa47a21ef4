// tus-js-client brings `url-parse`, a CommonJS module older than the browsers we support. The platform's URL does the one
// thing it is used for there, so neither the bundle nor the tests in the browser need that module or a CommonJS plugin.
const code = 'export default URL;';
const isReplaced = (source) => source === 'url-parse';

/** @returns {import('rollup').Plugin} */
export const nativeUrlForRollup = () => ({
  name: 'native-url',
  resolveId: (source) => (isReplaced(source) ? '\0native-url' : null),
  load: (id) => (id === '\0native-url' ? code : null),
});

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const nativeUrlForTests = () => ({
  name: 'native-url',
  resolveImport: ({ source }) => (isReplaced(source) ? '/native-url.js' : undefined),
  serve: ({ path }) => (path === '/native-url.js' ? code : undefined),
});

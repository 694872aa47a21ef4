/** Files that only tests use; tsconfig.base.json excludes the same ones from the declarations. */
const testOnly = /\.(test|e2e|cases|oracle)\.ts$/;

/** Whether a file of a workspace's `src` belongs to what it ships. */
export const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !testOnly.test(file);

import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../find-files.mjs';
import { lifeDiagrams } from './life-diagrams.mjs';
import { openApi } from './openapi.mjs';
import { defaultPolicy } from './default-policy.mjs';
import { policySchema } from './policy-schema.mjs';

/** What is made from the rules and yet stands in the repository: path → what makes it. */
const generators = {
  'packages/rules/policy.schema.json': () => JSON.stringify(policySchema()),
  'packages/sdk/src/default-policy.generated.ts': defaultPolicy,
  'packages/sdk/openapi.json': openApi,
  ...lifeDiagrams,
};

/**
 * The generated files as they should stand, formatted like everything else.
 *
 * @returns {Promise<{ path: string, text: string }[]>} paths relative to the root
 */
export function generatedFiles() {
  return Promise.all(
    Object.entries(generators).map(async ([path, generate]) => {
      const filepath = join(root, path);
      const options = await resolveConfig(filepath);
      return { path, text: await format(generate(), { ...options, filepath }) };
    }),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../find-files.mjs';
import { lifeDiagrams } from './life-diagrams.mjs';
import { openApi } from './openapi.mjs';
import { defaultPolicy } from './default-policy.mjs';
import { htmlData } from './elements/html-data.mjs';
import { jsxTypes } from './elements/jsx-types.mjs';
import { manifest } from './elements/manifest.mjs';
import { withReference } from './elements/manual.mjs';
import { reactComponents } from './elements/react-components.mjs';
import { readElements } from './elements/read-elements.mjs';
import { readProgram } from './elements/source.mjs';
import { policySchema } from './policy-schema.mjs';

/** Read once: the compiler takes its time. */
const sources = readProgram();
const elements = readElements(sources);

/** What is made from the sources and yet stands in the repository: path → what makes it. */
const generators = {
  'packages/rules/policy.schema.json': () => JSON.stringify(policySchema()),
  'packages/sdk/src/default-policy.generated.ts': defaultPolicy,
  'packages/sdk/openapi.json': openApi,
  'packages/widget/custom-elements.json': () => manifest(elements),
  'packages/widget/vscode.html-custom-data.json': () => htmlData(elements),
  'packages/widget/src/jsx/elements.generated.ts': () => jsxTypes(elements),
  'packages/widget/src/react/components.generated.ts': () => reactComponents(elements, sources),
  'docs/widget.md': () => withReference(readFileSync(join(root, 'docs/widget.md'), 'utf8'), elements),
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

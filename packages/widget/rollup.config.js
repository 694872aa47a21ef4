import { library } from '../../scripts/rollup-library.mjs';
import { scriptTag } from '../../scripts/rollup-script-tag.mjs';

export default [
  library(import.meta.dirname),
  scriptTag(
    import.meta.dirname,
    { redress: 'src/redress.ts', desk: 'src/desk.ts', elements: 'src/elements.ts' },
    { base: 'src/redress.ts', opening: 'src/widget/launcher-dialog.ts' },
    ['opening', 'form-body', 'exchange'],
  ),
];
